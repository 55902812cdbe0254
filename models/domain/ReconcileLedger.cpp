#include "models/domain/ReconcileLedger.h"

#include "models/domain/CardSerial.h"

#include <QSet>

namespace {

// What a stray scan may show of itself: enough to recognise it, not enough to fill the screen.
constexpr int longestEcho = 20;

} // namespace

ReconcileLedger::ReconcileLedger(const Sheets &sheets, int perSheet)
    : m_sheets(sheets)
    , m_perSheet(qMax(1, perSheet))
    , m_marks(sheets.size(), Mark::Remaining)
{
    for (qsizetype row = 0; row < m_sheets.size(); ++row)
        m_rows.insert(m_sheets.at(row).serial, row);
}

ReconcileLedger::Scan ReconcileLedger::scan(const QString &text)
{
    Scan scan;
    const qsizetype row = rowOf(text, scan);
    if (row < 0)
        return scan;
    scan.text = m_sheets.at(row).serial;
    if (m_marks.at(row) != Mark::Remaining && m_marks.at(row) != Mark::NotFound) {
        scan.outcome = Outcome::Twice;
        return scan;
    }
    mark(row, Mark::Sealed);
    scan.outcome = Outcome::Sealed;
    return scan;
}

ReconcileLedger::Scan ReconcileLedger::spoil(const QString &text)
{
    Scan scan;
    const qsizetype row = rowOf(text, scan);
    if (row < 0)
        return scan;
    scan.text = m_sheets.at(row).serial;
    if (isSpoiled(m_marks.at(row))) {
        scan.outcome = Outcome::Twice;
        return scan;
    }
    mark(row, Mark::Spoiled);
    scan.outcome = Outcome::Spoiled;
    return scan;
}

ReconcileLedger::Scan ReconcileLedger::spoilBoth(const QString &serial)
{
    Scan scan;
    const qsizetype row = rowOf(serial, scan);
    if (row < 0)
        return scan;
    mark(row, Mark::Doubled);
    return {Outcome::Doubled, m_sheets.at(row).serial};
}

ReconcileLedger::Scan ReconcileLedger::giveUp(const QString &serial)
{
    Scan scan;
    const qsizetype row = rowOf(serial, scan);
    if (row < 0)
        return scan;
    scan.text = m_sheets.at(row).serial;
    if (m_marks.at(row) != Mark::Remaining) {
        scan.outcome = Outcome::Twice;
        return scan;
    }
    mark(row, Mark::NotFound);
    scan.outcome = Outcome::NotFound;
    return scan;
}

QString ReconcileLedger::undo()
{
    if (m_steps.isEmpty())
        return {};
    const Step last = m_steps.takeLast();
    mark(last.row, last.before);
    m_steps.removeLast(); // the step back is no step that could be taken back
    return m_sheets.at(last.row).serial;
}

bool ReconcileLedger::unscan(const QString &serial)
{
    const auto row = m_rows.constFind(serial);
    if (row == m_rows.cend() || m_marks.at(*row) == Mark::Remaining)
        return false;
    mark(*row, Mark::Remaining);
    return true;
}

ReconcileLedger::Mark ReconcileLedger::markOf(const QString &serial) const
{
    const auto row = m_rows.constFind(serial);
    return row == m_rows.cend() ? Mark::Remaining : m_marks.at(*row);
}

Sheets ReconcileLedger::sheetsMarked(Mark wanted) const
{
    Sheets found;
    for (qsizetype row = 0; row < m_sheets.size(); ++row)
        if (m_marks.at(row) == wanted || (wanted == Mark::Spoiled && m_marks.at(row) == Mark::Doubled))
            found.append(m_sheets.at(row));
    return found;
}

int ReconcileLedger::paperCount() const
{
    QSet<int> paper;
    QSet<int> second;
    for (qsizetype row = 0; row < m_sheets.size(); ++row) {
        if (isHere(m_marks.at(row)))
            paper.insert(paperOf(row));
        if (m_marks.at(row) == Mark::Doubled)
            second.insert(paperOf(row));
    }
    return int(paper.size() + second.size());
}

int ReconcileLedger::lostPaperCount() const
{
    QSet<int> lost;
    QSet<int> others;
    for (qsizetype row = 0; row < m_sheets.size(); ++row)
        (m_marks.at(row) == Mark::NotFound ? lost : others).insert(paperOf(row));
    return int(lost.subtract(others).size());
}

qsizetype ReconcileLedger::rowOf(const QString &text, Scan &refused) const
{
    const auto serial = CardSerial::parse(text);
    if (!serial) {
        refused.outcome = CardSerial::isShapedLikeOne(text) ? Outcome::BadCheckDigit : Outcome::Unknown;
        refused.text = text.simplified().left(longestEcho);
        return -1;
    }
    const qsizetype row = m_rows.value(serial->text(), -1);
    if (row < 0)
        refused = {Outcome::OtherRun, serial->text()};
    return row;
}

void ReconcileLedger::mark(qsizetype row, Mark mark)
{
    const Mark before = m_marks.at(row);
    m_good += int(mark == Mark::Sealed) - int(before == Mark::Sealed);
    m_spoiled += int(isSpoiled(mark)) - int(isSpoiled(before));
    m_notFound += int(mark == Mark::NotFound) - int(before == Mark::NotFound);
    m_marks[row] = mark;
    m_steps.append({row, before});
}

QStringList ReconcileLedger::spoiled() const
{
    QStringList found;
    for (const Sheet &sheet : sheetsMarked(Mark::Spoiled))
        found.append(sheet.serial);
    return found;
}

QStringList ReconcileLedger::serialsMarked(Mark wanted) const
{
    QStringList found;
    for (qsizetype row = 0; row < m_sheets.size(); ++row)
        if (m_marks.at(row) == wanted)
            found.append(m_sheets.at(row).serial);
    return found;
}
