#pragma once

#include "models/domain/Run.h"
#include "models/domain/RunCount.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

/// The count of a printed run, sheet by sheet: every serial of the run ends exactly once as sealed, as spoiled or
/// as not found, and nothing else may come in. It knows paper only; the database holds the result against the run once
/// more (MD071).
class ReconcileLedger
{
public:
    enum class Outcome {
        Sealed,        ///< the right sheet, now counted as good and sealed
        Spoiled,       ///< counted as spoiled
        NotFound,      ///< counted as a sheet that nobody has
        Twice,         ///< counted before: a second scan, or a second sheet with the same serial
        Doubled,       ///< two sheets with one serial: spoiled, both of them
        OtherRun,      ///< a true serial that this run did not print
        BadCheckDigit, ///< shaped like a serial, but a character is wrong
        Unknown,       ///< no serial at all
        Held,          ///< not counted, since a question about another sheet is open
    };
    enum class Mark { Remaining, Sealed, Spoiled, Doubled, NotFound };

    struct Scan
    {
        Outcome outcome = Outcome::Unknown;
        QString text; ///< the serial as it is written on sheets; what was read, when it is none

        friend bool operator==(const Scan &, const Scan &) = default;
    };

    explicit ReconcileLedger(const Sheets &sheets, int perSheet = 1);

    /// Reads what a scanner or a person typed and counts it as sealed.
    Scan scan(const QString &text);
    /// Counts a sheet as spoiled, also one that was counted as sealed before. Spoiled never turns to sealed by a scan.
    Scan spoil(const QString &text);
    /// There are two sheets with this serial: neither may leave.
    Scan spoilBoth(const QString &serial);
    /// Nobody has this sheet. One that turns up after all is counted by its scan.
    Scan giveUp(const QString &serial);
    /// Takes the last step back and says which serial it concerned; empty when there is none.
    QString undo();
    /// Takes a serial out of the count, whatever it was counted as. False when it was not counted.
    bool unscan(const QString &serial);

    Mark markOf(const QString &serial) const;
    QStringList good() const { return serialsMarked(Mark::Sealed); }
    QStringList spoiled() const; ///< with those of which there are two
    QStringList doubled() const { return serialsMarked(Mark::Doubled); }
    QStringList notFound() const { return serialsMarked(Mark::NotFound); }
    QStringList missing() const { return serialsMarked(Mark::Remaining); }
    RunCount count() const { return {good(), spoiled(), notFound(), doubled()}; }
    Sheets sheetsMarked(Mark mark) const; ///< in the order of printing; doubled ones are spoiled, too

    int printedCount() const { return int(m_sheets.size()); }
    int goodCount() const { return m_good; }
    int spoiledCount() const { return m_spoiled; }
    int notFoundCount() const { return m_notFound; }
    int missingCount() const { return printedCount() - m_good - m_spoiled - m_notFound; }
    /// How many sheets of paper the counted cards lie on: several may share one, and one of them brings it all. A sheet
    /// that came twice is two.
    int paperCount() const;
    /// How many sheets of paper nobody has: all of their cards were not found.
    int lostPaperCount() const;
    /// True once nothing is missing. An empty run never balances.
    bool balanced() const { return printedCount() > 0 && missingCount() == 0; }
    bool touched() const { return m_good + m_spoiled + m_notFound > 0; }

private:
    struct Step
    {
        qsizetype row = 0;
        Mark before = Mark::Remaining;
    };

    /// The row of a serial of this run; -1 and the reason in `refused` when the text is no such serial.
    qsizetype rowOf(const QString &text, Scan &refused) const;
    int paperOf(qsizetype row) const { return (m_sheets.at(row).position - 1) / m_perSheet; }
    static bool isSpoiled(Mark mark) { return mark == Mark::Spoiled || mark == Mark::Doubled; }
    static bool isHere(Mark mark) { return mark == Mark::Sealed || isSpoiled(mark); }
    void mark(qsizetype row, Mark mark);
    QStringList serialsMarked(Mark mark) const;

    Sheets m_sheets;
    int m_perSheet;
    QList<Mark> m_marks; ///< one for each sheet
    QHash<QString, qsizetype> m_rows;
    QList<Step> m_steps;
    int m_good = 0;
    int m_spoiled = 0; ///< with the doubled ones
    int m_notFound = 0;
};
