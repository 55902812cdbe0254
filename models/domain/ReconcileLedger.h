#pragma once

#include "models/domain/Run.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

/// The count of a printed run, sheet by sheet: every serial of the run ends exactly once as sealed or as spoiled, and
/// nothing else may come in. It knows paper only; the database holds the result against the run once more (MD071).
class ReconcileLedger
{
public:
    enum class Outcome {
        Sealed,        ///< the right sheet, now counted as good and sealed
        Spoiled,       ///< counted as spoiled
        Twice,         ///< counted before: a second scan, or a second sheet with the same serial
        OtherRun,      ///< a true serial that this run did not print
        BadCheckDigit, ///< shaped like a serial, but a character is wrong
        Unknown,       ///< no serial at all
    };
    enum class Mark { Remaining, Sealed, Spoiled };

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
    /// Takes the last step back and says which serial it concerned; empty when there is none.
    QString undo();
    /// Takes a serial out of the count, whatever it was counted as. False when it was not counted.
    bool unscan(const QString &serial);

    Mark markOf(const QString &serial) const;
    QStringList good() const { return serialsMarked(Mark::Sealed); }
    QStringList spoiled() const { return serialsMarked(Mark::Spoiled); }
    QStringList missing() const { return serialsMarked(Mark::Remaining); }
    Sheets sheetsMarked(Mark mark) const; ///< in the order of printing

    int printedCount() const { return int(m_sheets.size()); }
    int goodCount() const { return m_good; }
    int spoiledCount() const { return m_spoiled; }
    int missingCount() const { return printedCount() - m_good - m_spoiled; }
    /// How many sheets of paper the counted cards lie on: several may share one, and one of them brings it all.
    int paperCount() const;
    /// True once nothing is missing. An empty run never balances.
    bool balanced() const { return printedCount() > 0 && missingCount() == 0; }
    bool touched() const { return m_good + m_spoiled > 0; }

private:
    struct Step
    {
        qsizetype row = 0;
        Mark before = Mark::Remaining;
    };

    /// The row of a serial of this run; -1 and the reason in `refused` when the text is no such serial.
    qsizetype rowOf(const QString &text, Scan &refused) const;
    void mark(qsizetype row, Mark mark);
    QStringList serialsMarked(Mark mark) const;

    Sheets m_sheets;
    int m_perSheet;
    QList<Mark> m_marks; ///< one for each sheet
    QHash<QString, qsizetype> m_rows;
    QList<Step> m_steps;
    int m_good = 0;
    int m_spoiled = 0;
};
