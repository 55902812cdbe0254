#pragma once

#include <QString>

/// Where a run is printed, and how far that printer is off.
struct PrinterChoice
{
    QString queue;         ///< the system's name of the printer; empty for a file
    QString file;          ///< a PDF to write instead of printing; only where the session says that it is a demo
    double offsetX = 0;    ///< mm by which everything is moved to the right
    double offsetY = 0;    ///< mm by which everything is moved down
    double scaleX = 1;     ///< by which everything is made wider
    double scaleY = 1;     ///< by which everything is made taller
    bool bothSides = true; ///< the printer turns the sheet along its long edge

    friend bool operator==(const PrinterChoice &, const PrinterChoice &) = default;
};
