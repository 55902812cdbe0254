#pragma once

#include "models/postcard/CardLayout.h"
#include "ui/print/CardFonts.h"
#include "ui/print/PrinterChoice.h"

#include <QCoreApplication>
#include <QFuture>

/// A page with rulers along its edges and crosses ten millimetres from its corners, by which a printer is measured with
/// a ruler: what it shifts, what it stretches, how far it reaches. No card is on it, so it may be thrown away.
class CalibrationPage
{
    Q_DECLARE_TR_FUNCTIONS(CalibrationPage)
public:
    /// From the paper's edges to the crosses, in mm.
    static constexpr double inset = 10;

    /// The page for sheets of `form`, once for each side that is printed.
    static CardLayout layout(const CardForm &form, const CardFonts &fonts, const PrinterChoice &choice);

    /// Prints it in a worker thread, with the corrections of `choice`. False when that did not work.
    static QFuture<bool> print(const CardForm &form, const PrinterChoice &choice);

private:
    static QStringList words(const CardForm &form, const PrinterChoice &choice, bool firstSide);
};
