#include "models/tables/OpeningTable.h"

#include "models/tables/DateText.h"
#include "models/tables/StateWords.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

// In the order of OpeningTable::ColumnIndex.
constexpr std::array columns{
    Column<OpeningLine>{
        .title = QT_TRANSLATE_NOOP("OpeningTable", "Content or notice"),
        .show = [](const OpeningLine &l) { return l.name; },
    },
    Column<OpeningLine>{
        .title = QT_TRANSLATE_NOOP("OpeningTable", "State"),
        .chip = [](const OpeningLine &l) { return StateWords::opening(l.state); },
    },
    Column<OpeningLine>{
        .title = QT_TRANSLATE_NOOP("OpeningTable", "From"),
        .show = [](const OpeningLine &l) { return DateText::day(l.from); },
        .sortBy = [](const OpeningLine &l) -> QVariant { return l.from; },
        .toolTip = [](const OpeningLine &l) { return DateText::era(l.from); },
    },
    Column<OpeningLine>{
        .title = QT_TRANSLATE_NOOP("OpeningTable", "Kind"),
        .show = OpeningTable::kind,
        .sortBy = [](const OpeningLine &l) -> QVariant { return (l.isNotice ? 1000 : 0) + l.place; },
    },
    Column<OpeningLine>{
        .title = QT_TRANSLATE_NOOP("OpeningTable", "Remark"),
        .show = [](const OpeningLine &l) { return l.remark; },
    },
};
static_assert(columns.size() == OpeningTable::Remark + 1);

QString stateOfContent(const PortalContent &content, bool insured, QDate today)
{
    if (content.isOpen)
        return u"open"_s;
    if (content.insuredOnly && !insured)
        return u"insured_only"_s;
    return content.opensOn > today ? u"later"_s : u"closed"_s;
}

} // namespace

OpeningTable::OpeningTable(QObject *parent)
    : RecordTable<OpeningLine>(
        columns, "OpeningTable", [](const OpeningLine &l) { return qint64(l.isNotice ? 1000 : 0) + l.place; }, parent)
{
}

QList<OpeningLine> OpeningTable::lines(const PortalContents &contents, const PersonNotices &notices, bool insured,
                                       QDate today)
{
    QList<OpeningLine> lines;
    for (const PortalContent &content : contents) {
        const QString state = stateOfContent(content, insured, today);
        const bool opens = state == "open"_L1 || state == "later"_L1;
        lines.append({.isNotice = false,
                      .place = int(lines.size()),
                      .name = content.name,
                      .state = state,
                      .from = opens ? content.opensOn : QDate(),
                      .remark = opens ? remark(content) : QString()});
    }
    int place = 0;
    for (const PersonNotice &notice : notices)
        lines.append({.isNotice = true,
                      .place = place++,
                      .name = notice.name,
                      .state = notice.state,
                      .from = notice.openFrom,
                      .remark = remark(notice)});
    return lines;
}

QString OpeningTable::kind(const OpeningLine &line)
{
    return line.isNotice ? tr("Notice", "a document on the portal") : tr("Content", "a part of the portal");
}

QString OpeningTable::remark(const PortalContent &content)
{
    if (content.reckonedFrom == "filed_on"_L1)
        return tr("counted from the employer's filing");
    return tr("counted from the acquisition, as the filing is not known");
}

QString OpeningTable::remark(const PersonNotice &notice)
{
    QStringList parts;
    if (notice.startsOn.isValid())
        parts.append(tr("given out since %1").arg(DateText::day(notice.startsOn)));
    if (notice.monthOf == "treatment"_L1)
        parts.append(tr("by the month of treatment"));
    else if (notice.monthOf == "benefit"_L1)
        parts.append(tr("by the month of the benefit"));
    else if (notice.monthOf == "issue"_L1)
        parts.append(tr("by the month of issue"));
    if (notice.keepYears > 0)
        parts.append(tr("kept for %n year(s)", "", notice.keepYears));
    return parts.join(tr(", ", "between remarks"));
}
