#include "models/tables/ProposedTable.h"

#include "models/tables/DateText.h"
#include "models/tables/Words.h"

#include <array>

namespace {

// In the order of ProposedTable::ColumnIndex.
constexpr std::array columns{
    Column<ProposedMember>{
        .title = QT_TRANSLATE_NOOP("ProposedTable", "Member"),
        .show = [](const ProposedMember &m) { return m.name; },
        .toolTip = [](const ProposedMember &m) { return m.kana; },
    },
    Column<ProposedMember>{
        .title = QT_TRANSLATE_NOOP("ProposedTable", "Name"),
        .chip = [](const ProposedMember &m) { return ProposedTable::compared(m.nameIs); },
    },
    Column<ProposedMember>{
        .title = QT_TRANSLATE_NOOP("ProposedTable", "Symbol and number"),
        .chip = [](const ProposedMember &m) { return ProposedTable::compared(m.numberIs); },
    },
    Column<ProposedMember>{
        .title = QT_TRANSLATE_NOOP("ProposedTable", "Address"),
        .chip = [](const ProposedMember &m) { return ProposedTable::compared(m.addressIs); },
    },
    Column<ProposedMember>{
        .title = QT_TRANSLATE_NOOP("ProposedTable", "On record"),
        .show = [](const ProposedMember &m) { return Words::symbolNumber(m.symbol, m.number, m.branch); },
    },
    Column<ProposedMember>{
        .title = QT_TRANSLATE_NOOP("ProposedTable", "Born"),
        .show = [](const ProposedMember &m) { return DateText::day(m.birthDate); },
        .sortBy = [](const ProposedMember &m) -> QVariant { return m.birthDate; },
        .toolTip = [](const ProposedMember &m) { return DateText::era(m.birthDate); },
    },
    Column<ProposedMember>{
        .title = QT_TRANSLATE_NOOP("ProposedTable", "Employer"),
        .show = [](const ProposedMember &m) { return m.employer; },
    },
    Column<ProposedMember>{
        .title = QT_TRANSLATE_NOOP("ProposedTable", "Remark"),
        .show = ProposedTable::remark,
    },
};
static_assert(columns.size() == ProposedTable::Remark + 1);

} // namespace

ProposedTable::ProposedTable(QObject *parent)
    : RecordTable<ProposedMember>(
        columns, "ProposedTable", [](const ProposedMember &m) { return m.coverage.value; }, parent)
{
}

QString ProposedTable::remark(const ProposedMember &member)
{
    QStringList remarks{Words::insured(member.insured)};
    if (member.lostOn.isValid())
        remarks.append(tr("lost on %1").arg(DateText::day(member.lostOn)));
    if (member.tie)
        remarks.append(tr("a namesake has the same date of birth"));
    return remarks.join(tr(", ", "between remarks"));
}

Chip ProposedTable::compared(Compared compared)
{
    switch (compared) {
    case Compared::Match: return {tr("Agrees", "a mail with the record"), Tone::Good};
    case Compared::Differs: return {tr("Differs", "a mail from the record"), Tone::Bad};
    case Compared::NotGiven: break;
    }
    return {tr("Not in the mail"), Tone::Neutral};
}
