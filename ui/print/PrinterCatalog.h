#pragma once

#include <QFuture>
#include <QList>
#include <QString>
#include <QStringList>

/// A printer as the system tells of it.
struct PrinterFacts
{
    QString queue;
    QString description;
    QString makeAndModel;
};

/// A target for cards, and whether it may be one.
struct PrinterOffer
{
    enum class Refusal {
        None,
        MakesFiles,   ///< PDF, XPS, OneNote, fax and the like: the secret would lie in a file
        NotOnTheList, ///< this workstation names the printers for cards, and this is none of them
    };

    QString queue; ///< empty: a PDF file, which a demo may write
    QString description;
    Refusal refusal = Refusal::None;

    bool toFile() const { return queue.isEmpty(); }
    friend bool operator==(const PrinterOffer &, const PrinterOffer &) = default;
};

/// Finds the printers that cards may be sent to.
class PrinterCatalog
{
public:
    /// `allowed`: the queues that this workstation's settings name for cards; empty where they name none.
    explicit PrinterCatalog(QStringList allowed = {});

    /// Asks the system in a worker thread, since print servers can be slow. `demo`: offers a file as well.
    QFuture<QList<PrinterOffer>> offers(bool demo) const;

    PrinterOffer judge(const PrinterFacts &printer) const;

private:
    QStringList m_allowed;
};
