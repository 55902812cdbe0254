#pragma once

#include "models/postcard/CardForm.h"
#include "ui/print/CardPainter.h"
#include "ui/print/PrinterChoice.h"

#include <QPrinter>

#include <memory>

/// Sheets of a form's size in the printer that was chosen, with its corrections.
namespace SheetPrinter {

/// Null when there is no such printer. A form with one face is printed on one side.
std::unique_ptr<QPrinter> open(const PrinterChoice &choice, const CardForm &form);

DotsPerMm dotsPerMm(const PrinterChoice &choice, int dotsPerInch);
/// Where `mm` of the sheet lies, in whole dots, so that codes keep theirs.
QPointF dotsTo(QPointF mm, const PrinterChoice &choice, int dotsPerInch);

} // namespace SheetPrinter
