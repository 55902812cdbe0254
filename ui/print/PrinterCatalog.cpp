#include "ui/print/PrinterCatalog.h"

#include "ui/print/InBackground.h"
#include "ui/print/VirtualPrinter.h"

#include <algorithm>

PrinterCatalog::PrinterCatalog(QList<CardPrinter> allowed, Installed installed)
    : m_allowed(std::move(allowed))
    , m_installed(std::move(installed))
{
}

PrinterOffer::Refusal PrinterCatalog::refusalOf(const PrinterFacts &printer) const
{
    using Refusal = PrinterOffer::Refusal;
    if (VirtualPrinter::isVirtual(printer))
        return Refusal::MakesFiles;
    if (printer.keepsJobs)
        return Refusal::KeepsJobs;
    if (m_allowed.isEmpty())
        return Refusal::None;
    const auto sameQueue = [&](const CardPrinter &card) { return card.queue == printer.queue; };
    const auto same = [&](const CardPrinter &card) {
        return sameQueue(card) && (card.driver.isEmpty() || card.driver == printer.driver)
            && (card.port.isEmpty() || card.port == printer.port);
    };
    if (std::any_of(m_allowed.cbegin(), m_allowed.cend(), same))
        return Refusal::None;
    const bool known = std::any_of(m_allowed.cbegin(), m_allowed.cend(), sameQueue);
    return known ? Refusal::Changed : Refusal::NotOnTheList;
}

PrinterOffer PrinterCatalog::judge(const PrinterFacts &printer) const { return {printer, refusalOf(printer)}; }

QFuture<QList<PrinterOffer>> PrinterCatalog::offers(bool demo) const
{
    return inBackground([catalog = *this, demo] {
        QList<PrinterOffer> offers;
        for (const PrinterFacts &printer : catalog.m_installed())
            offers.append(catalog.judge(printer));
        if (demo)
            offers.append(PrinterOffer());
        return offers;
    });
}
