#pragma once

#include <QString>

/// How far a printer is off with a form; kept on this workstation.
struct PrinterCorrections
{
    double rightMm = 0;
    double downMm = 0;
    double widePercent = 100;
    double highPercent = 100;
    bool bothSides = true; ///< the printer turns the sheet

    /// Those of a printer, by the system's name of it, and a form; none where nothing was corrected yet.
    static PrinterCorrections of(const QString &queue, const QString &form);
    void keep(const QString &queue, const QString &form) const;
};
