#include "ui/print/CardPress.h"

#include "ui/print/CardSetter.h"
#include "ui/print/PageMemory.h"
#include "ui/print/SheetPrinter.h"

CardPress::CardPress(Work work, std::shared_ptr<PressGate> gate)
    : m_work(std::move(work))
    , m_gate(std::move(gate))
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

    // Set once to see and once to print: that costs less than keeping ten thousand layouts. No barcode keeps a card
    // from being printed, so none is looked for here.
    m_setter = std::make_unique<CardSetter>(m_work.form, *m_fonts, m_work.rules, m_work.texts);
    for (const Card &card : m_work.cards) {
        const auto layout = m_setter->set(card, false);
        if (const auto *problem = std::get_if<PrintProblem>(&layout))
            return fail(*problem);
    }
    if (!openPrinter())
        return fail({PrintProblem::Kind::PrinterFailed, target(), {}});
    emit ready();
}

bool CardPress::openPrinter()
{
    keepMemoryForPages();
    m_printer = SheetPrinter::open(m_work.printer, m_work.form);
    return m_printer != nullptr;
}

void CardPress::print(const std::shared_ptr<SecretSlice> &slice)
{
    const qsizetype most = m_work.form.places.size(); // of them on one sheet
    for (qsizetype i = 0; i < slice->size && !m_failed && m_gate->pass([this] { emit standing(); }); i += most) {
        const qsizetype cards = std::min(most, slice->size - i);
        const bool printed = printSheet(*slice, i, cards);
        for (qsizetype card = i; card < i + cards; ++card)
            slice->secrets.at(size_t(card)).wipe();
        for (qsizetype card = i; printed && card < i + cards; ++card)
            emit cardPrinted(m_work.cards.at(slice->first + card).serial);
        if (!printed)
            fail({PrintProblem::Kind::PrinterFailed, target(), {}});
    }
    slice->wipe();
    emit slicePrinted();
}

bool CardPress::printSheet(const SecretSlice &slice, qsizetype first, qsizetype cards)
{
    const bool document = m_painter != nullptr;
    if (!document) {
        // Outside the seal for all to read, so it may stand in a spooler's list.
        m_printer->setDocName(m_work.cards.at(slice.first + first).serial);
        m_painter = std::make_unique<QPainter>();
        if (!m_painter->begin(m_printer.get())) {
            m_painter.reset();
            return false;
        }
    }
    QList<CardLayout> layouts;
    for (qsizetype card = 0; card < cards; ++card)
        layouts.append(m_setter->setAgain(m_work.cards.at(slice.first + first + card), m_work.customerBarcode));
    for (qsizetype face = 0; face < m_work.form.faces.size(); ++face) {
        if ((document || face > 0) && !m_printer->newPage())
            return false;
        for (qsizetype card = 0; card < cards; ++card) {
            m_painter->save();
            m_painter->translate(
                SheetPrinter::dotsTo(m_work.form.cornerOf(face, card), m_work.printer, m_printer->resolution()));
            m_cardPainter->paint(*m_painter, layouts.at(card), face, slice.secrets.at(size_t(first + card)),
                                 SheetPrinter::dotsPerMm(m_work.printer, m_printer->resolution()));
            m_painter->restore();
        }
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
