#pragma once

#include <QString>

/// A printer as the system tells of it.
struct PrinterFacts
{
    enum class State { Ready, Printing, Stopped, Unknown };

    QString queue{};       ///< the system's name of it
    QString description{}; ///< what people call it; may be empty
    QString driver{};      ///< driver or model
    QString port{};     ///< Windows: the ports, such as USB001; CUPS: the device's address; empty when it is not told
    QString location{}; ///< where it stands; may be empty
    State state = State::Unknown;
    bool isDefault = false;
    bool isFax = false;
    bool keepsJobs = false; ///< what was printed stays in the spooler

    friend bool operator==(const PrinterFacts &, const PrinterFacts &) = default;
};
