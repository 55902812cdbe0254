#include "ui/pages/ScanLog.h"

#include "models/tables/RunWords.h"
#include "ui/Theme.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/StateChip.h"

#include <QAccessible>
#include <QGridLayout>

using namespace Qt::StringLiterals;

ScanLog::ScanLog(QWidget *parent)
    : Panel(parent)
{
    setObjectName(u"scanLog"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::space(3));
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(2, 1);
    for (int row = 0; row < lines; ++row) {
        const Line line{new StateChip(this), new PlainLabel(this), new PlainLabel(this)};
        line.serial->setTextStyle(row == lines - 1 ? Theme::Text::Strong : Theme::Text::Body);
        line.hint->setQuiet(true);
        line.hint->setWordWrap(true);
        grid->addWidget(line.chip, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
        grid->addWidget(line.serial, row, 1);
        grid->addWidget(line.hint, row, 2);
        grid->setRowMinimumHeight(row, Theme::rowHeight);
        m_lines.append(line);
    }
    retranslate();
}

void ScanLog::add(const ReconcileLedger::Scan &scan) { append({false, scan, {}}); }

void ScanLog::addTakenBack(const QString &serial) { append({true, {ReconcileLedger::Outcome::Sealed, serial}, {}}); }

void ScanLog::tell(const StraySheet &sheet)
{
    for (qsizetype at = 0; at < m_entries.size(); ++at) {
        Entry &entry = m_entries[at];
        if (entry.stray || entry.scan.outcome != ReconcileLedger::Outcome::OtherRun || entry.scan.text != sheet.serial)
            continue;
        entry.stray = sheet;
        retranslate();
        announce(lines - m_entries.size() + at);
        return;
    }
    append({false, {ReconcileLedger::Outcome::OtherRun, sheet.serial}, sheet}); // it has left the last ten
}

void ScanLog::append(const Entry &entry)
{
    m_entries.append(entry);
    if (m_entries.size() > lines)
        m_entries.removeFirst();
    retranslate();
    announce(lines - 1);
}

QString ScanLog::newest() const
{
    if (m_entries.isEmpty())
        return {};
    return said(m_lines.last());
}

QString ScanLog::said(const Line &line) const
{
    return u"%1 %2 %3"_s.arg(line.chip->word(), line.serial->text(), line.hint->text()).trimmed();
}

void ScanLog::retranslate()
{
    const qsizetype blank = lines - m_entries.size();
    for (qsizetype row = 0; row < lines; ++row) {
        const Line &line = m_lines.at(row);
        line.chip->setVisible(row >= blank);
        if (row >= blank) {
            show(m_entries.at(row - blank), line);
        } else {
            line.serial->clear();
            line.hint->clear();
        }
    }
    setAccessibleName(tr("Last results"));
}

void ScanLog::show(const Entry &entry, const Line &line)
{
    const Chip chip = entry.takenBack ? Chip{tr("Taken out of the count"), Tone::Neutral, u"arrow-back-up"_s}
        : entry.stray                 ? RunWords::stray(entry.stray->kind)
                                      : RunWords::scan(entry.scan.outcome);
    line.chip->setState(chip.tone, chip.word, chip.icon);
    line.serial->setText(entry.scan.text);
    if (entry.takenBack)
        line.hint->clear();
    else
        line.hint->setText(entry.stray ? RunWords::strayHint(*entry.stray) : RunWords::scanHint(entry.scan.outcome));
}

void ScanLog::announce(qsizetype line)
{
    setAccessibleDescription(said(m_lines.at(line)));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}
