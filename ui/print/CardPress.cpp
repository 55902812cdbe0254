#include "ui/print/CardPress.h"

#include "ui/print/CardSetter.h"

#include <QPageSize>
#include <QPrinterInfo>

#include <cmath>

namespace {

constexpr int dotsPerInchOfAFile = 600; // as an office printer has, so that codes come out in the same whole dots
constexpr double mmPerInch = 25.4;

} // namespace

CardPress::CardPress(Work work, std::shared_ptr<std::atomic<bool>> stop)
    : m_work(std::move(work))
    , m_stop(std::move(stop))
{
}

CardPress::~CardPress() = default;

QString CardPress::target() const { return m_work.printer.file.isEmpty() ? m_work.printer.queue : m_work.printer.file; }

void CardPress::fail(const PrintProblem &problem)
{
    m_failed = true;
    emit failed(problem);
}

void CardPress::prepare()
{
    auto fonts = CardFonts::load(m_work.form);
    if (const auto *problem = std::get_if<PrintProblem>(&fonts))
        return fail(*problem);
    m_fonts = std::move(std::get<std::unique_ptr<CardFonts>>(fonts));
    m_cardPainter = std::make_unique<CardPainter>(m_work.form, *m_fonts);

    const CardSetter setter(m_work.form, *m_fonts, m_work.rules, m_work.texts);
    for (const Card &card : m_work.cards) {
        auto layout = setter.set(card, m_work.customerBarcode);
        if (const auto *problem = std::get_if<PrintProblem>(&layout))
            return fail(*problem);
        m_layouts.append(std::get<CardLayout>(std::move(layout)));
    }
    if (!openPrinter())
        return fail({PrintProblem::Kind::PrinterFailed, target(), {}});
    emit ready();
}

bool CardPress::openPrinter()
{
    const PrinterChoice &choice = m_work.printer;
    if (choice.file.isEmpty()) {
        const QPrinterInfo info = QPrinterInfo::printerInfo(choice.queue);
        if (info.isNull())
            return false;
        m_printer = std::make_unique<QPrinter>(info, QPrinter::HighResolution);
        m_printer->setDuplex(choice.bothSides ? QPrinter::DuplexLongSide : QPrinter::DuplexNone);
    } else {
        m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        m_printer->setOutputFormat(QPrinter::PdfFormat);
        m_printer->setOutputFileName(choice.file);
        m_printer->setResolution(dotsPerInchOfAFile);
    }
    m_printer->setPageSize(QPageSize(m_work.form.sheet, QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    m_printer->setFullPage(true); // the form's zero is the paper's corner
    return m_printer->isValid();
}

void CardPress::print(const std::shared_ptr<SecretSlice> &slice)
{
    for (qsizetype i = 0; i < slice->size && !m_failed && !m_stop->load(); ++i) {
        const qsizetype place = slice->first + i;
        const bool printed = printCard(place, slice->secrets.at(size_t(i)));
        slice->secrets.at(size_t(i)).wipe();
        if (printed)
            emit cardPrinted(m_layouts.at(place).serial);
        else
            fail({PrintProblem::Kind::PrinterFailed, target(), {}});
    }
    slice->wipe();
    emit slicePrinted();
}

bool CardPress::printCard(qsizetype place, Secret &secret)
{
    const CardLayout &layout = m_layouts.at(place);
    const bool document = m_painter != nullptr;
    if (!document) {
        m_printer->setDocName(layout.serial); // outside the seal for all to read, so it may stand in a spooler's list
        m_painter = std::make_unique<QPainter>();
        if (!m_painter->begin(m_printer.get())) {
            m_painter.reset();
            return false;
        }
    }
    const double dotsPerMm = m_printer->resolution() / mmPerInch;
    for (qsizetype face = 0; face < layout.faces.size(); ++face) {
        if ((document || face > 0) && !m_printer->newPage())
            return false;
        m_painter->save();
        m_painter->translate(std::round(m_work.printer.offsetX * dotsPerMm),
                             std::round(m_work.printer.offsetY * dotsPerMm));
        m_cardPainter->paint(*m_painter, layout, face, secret, dotsPerMm);
        m_painter->restore();
    }
    const bool sound = m_printer->printerState() != QPrinter::Error && m_printer->printerState() != QPrinter::Aborted;
    if (m_work.printer.file.isEmpty()) {
        const bool sent = m_painter->end();
        m_painter.reset();
        return sound && sent;
    }
    return sound;
}

void CardPress::close()
{
    if (m_painter && !m_painter->end() && !m_failed)
        fail({PrintProblem::Kind::PrinterFailed, target(), {}});
    m_painter.reset();
    emit closed();
}
