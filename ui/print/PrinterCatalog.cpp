#include "ui/print/PrinterCatalog.h"

#include <QPrinterInfo>
#include <QRegularExpression>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

PrinterCatalog::PrinterCatalog(QStringList allowed)
    : m_allowed(std::move(allowed))
{
}

PrinterOffer PrinterCatalog::judge(const PrinterFacts &printer) const
{
    static const QRegularExpression virtualPrinter(
        u"pdf|\\b(xps|onenote|fax|efax|snagit|image ?writer|document writer|send to|print to file|redirected|anydesk|"
        u"teamviewer|ghostscript)\\b|(file|nul|portprompt):"_s,
        QRegularExpression::CaseInsensitiveOption);

    PrinterOffer offer{printer.queue, printer.description.isEmpty() ? printer.queue : printer.description,
                       PrinterOffer::Refusal::None};
    const QString all = printer.queue + u'\n' + printer.description + u'\n' + printer.makeAndModel;
    if (virtualPrinter.match(all).hasMatch())
        offer.refusal = PrinterOffer::Refusal::MakesFiles;
    else if (!m_allowed.isEmpty() && !m_allowed.contains(printer.queue))
        offer.refusal = PrinterOffer::Refusal::NotOnTheList;
    return offer;
}

QFuture<QList<PrinterOffer>> PrinterCatalog::offers(bool demo) const
{
    return QtConcurrent::run([catalog = *this, demo] {
        QList<PrinterOffer> offers;
        for (const QPrinterInfo &info : QPrinterInfo::availablePrinters())
            offers.append(catalog.judge({info.printerName(), info.description(), info.makeAndModel()}));
        if (demo)
            offers.append(PrinterOffer());
        return offers;
    });
}
