#include "models/tables/MemberTable.h"

#include "models/tables/DateText.h"
#include "models/tables/StateWords.h"
#include "models/tables/Words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

// A namesake with the same date of birth must not be passed over (incident I-7), so the name itself carries the mark.
Chip nameChip(const Member &member)
{
    if (!member.tie)
        return {};
    return {MemberTable::tr("%1 (namesake)", "another person has the same name and date of birth").arg(member.name),
            Tone::Warn};
}

QString nameToolTip(const Member &member)
{
    if (!member.tie)
        return {};
    return MemberTable::tr("Another person has the same name and date of birth. Compare symbol, number and employer.");
}

// In the order of MemberTable::ColumnIndex.
constexpr std::array columns{
    Column<Member>{
        .title = QT_TRANSLATE_NOOP("MemberTable", "Symbol and number"),
        .show = [](const Member &m) { return Words::symbolNumber(m.symbol, m.number, m.branch); },
    },
    Column<Member>{
        .title = QT_TRANSLATE_NOOP("MemberTable", "Name"),
        .show = [](const Member &m) { return m.name; },
        .chip = nameChip,
        .toolTip = nameToolTip,
    },
    Column<Member>{
        .title = QT_TRANSLATE_NOOP("MemberTable", "Registration"),
        .sortBy = [](const Member &m) -> QVariant { return int(m.account); },
        .chip = [](const Member &m) { return StateWords::account(m.account); },
    },
    Column<Member>{
        .title = QT_TRANSLATE_NOOP("MemberTable", "Kana"),
        .show = [](const Member &m) { return m.kana; },
    },
    Column<Member>{
        .title = QT_TRANSLATE_NOOP("MemberTable", "Born"),
        .show = [](const Member &m) { return DateText::birth(m.birthDate, {}); },
        .sortBy = [](const Member &m) -> QVariant { return m.birthDate; },
        .toolTip = [](const Member &m) { return DateText::era(m.birthDate); },
    },
    Column<Member>{
        .title = QT_TRANSLATE_NOOP("MemberTable", "Coverage"),
        .sortBy = [](const Member &m) -> QVariant { return m.lostOn.isValid() ? -1 : int(m.status); },
        .chip = [](const Member &m) { return StateWords::coverage(m.status, m.lostOn); },
        .toolTip = [](const Member &m) { return DateText::era(m.lostOn); },
    },
    Column<Member>{
        .title = QT_TRANSLATE_NOOP("MemberTable", "Kind of member"),
        .show = [](const Member &m) { return Words::insured(m.insured); },
    },
    Column<Member>{
        .title = QT_TRANSLATE_NOOP("MemberTable", "Employer"),
        .show = [](const Member &m) { return m.employer; },
    },
};
static_assert(columns.size() == MemberTable::Employer + 1);

} // namespace

MemberTable::MemberTable(QObject *parent)
    : PagedTable<Member>(
        columns, "MemberTable", [](const Member &m) { return m.coverage.value; },
        [](const Members &page) { return page.isEmpty() ? QString() : page.last().next; }, parent)
{
}
