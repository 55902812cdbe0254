#pragma once

#include "models/base/Workstation.h"
#include "ui/print/PrinterList.h"

#include <QFuture>
#include <QList>
#include <QString>

#include <functional>

/// A target for cards, and whether it may be one.
struct PrinterOffer
{
    enum class Refusal {
        None,
        MakesFiles,   ///< PDF, XPS, OneNote, fax and the like: the secret would lie in a file
        KeepsJobs,    ///< the spooler keeps what was printed
        NotOnTheList, ///< this workstation names the printers for cards, and this is none of them
        Changed,      ///< it is on the list, but with another driver or port
    };

    PrinterFacts printer; ///< no queue: a PDF file, which a demo may write
    Refusal refusal = Refusal::None;

    bool toFile() const { return printer.queue.isEmpty(); }
    /// What people call it.
    QString name() const { return printer.description.isEmpty() ? printer.queue : printer.description; }
    friend bool operator==(const PrinterOffer &, const PrinterOffer &) = default;
};

/// Finds the printers that cards may be sent to.
class PrinterCatalog
{
public:
    using Installed = std::function<QList<PrinterFacts>()>;

    /// `allowed`: the printers that this workstation has for cards; empty where it names none.
    /// `installed` asks the system, from any thread.
    explicit PrinterCatalog(QList<CardPrinter> allowed = {}, Installed installed = PrinterList::all);

    /// Asks the system in a worker thread, since print servers can be slow. `demo`: offers a file as well.
    QFuture<QList<PrinterOffer>> offers(bool demo) const;

    PrinterOffer judge(const PrinterFacts &printer) const;

private:
    PrinterOffer::Refusal refusalOf(const PrinterFacts &printer) const;

    QList<CardPrinter> m_allowed;
    Installed m_installed;
};
