#include "ui/print/SheetPrinter.h"

#include <QPageSize>
#include <QPrinterInfo>

#include <cmath>

namespace {

constexpr int dotsPerInchOfAFile = 600; // as an office printer has, so that codes come out in the same whole dots
constexpr double mmPerInch = 25.4;

// The sheet is turned like a leaf of a book, which is along its long edge when it stands.
QPrinter::DuplexMode sidesOf(const PrinterChoice &choice, const CardForm &form)
{
    if (!choice.bothSides || form.faces.size() < 2)
        return QPrinter::DuplexNone;
    return form.sheet.height() >= form.sheet.width() ? QPrinter::DuplexLongSide : QPrinter::DuplexShortSide;
}

} // namespace

std::unique_ptr<QPrinter> SheetPrinter::open(const PrinterChoice &choice, const CardForm &form)
{
    std::unique_ptr<QPrinter> printer;
    if (choice.file.isEmpty()) {
        const QPrinterInfo info = QPrinterInfo::printerInfo(choice.queue);
        if (info.isNull())
            return {};
        printer = std::make_unique<QPrinter>(info, QPrinter::HighResolution);
        printer->setDuplex(sidesOf(choice, form));
    } else {
        printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(choice.file);
        printer->setResolution(dotsPerInchOfAFile);
    }
    printer->setPageSize(QPageSize(form.sheet, QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    printer->setFullPage(true); // the form's zero is the paper's corner
    if (!printer->isValid())
        return {};
    return printer;
}

DotsPerMm SheetPrinter::dotsPerMm(const PrinterChoice &choice, int dotsPerInch)
{
    return {dotsPerInch / mmPerInch * choice.scaleX, dotsPerInch / mmPerInch * choice.scaleY};
}

QPointF SheetPrinter::dotsTo(QPointF mm, const PrinterChoice &choice, int dotsPerInch)
{
    const DotsPerMm scaled = dotsPerMm(choice, dotsPerInch);
    return {std::round(mm.x() * scaled.across + choice.offsetX * dotsPerInch / mmPerInch),
            std::round(mm.y() * scaled.down + choice.offsetY * dotsPerInch / mmPerInch)};
}
