#include "models/tables/HouseholdTable.h"

#include "models/tables/DateText.h"
#include "models/tables/StateWords.h"
#include "models/tables/Words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

// In the order of HouseholdTable::ColumnIndex.
constexpr std::array columns{
    Column<HouseholdMember>{
        .title = QT_TRANSLATE_NOOP("HouseholdTable", "Name"),
        .show = [](const HouseholdMember &m) { return m.name; },
        .sortBy = [](const HouseholdMember &m) -> QVariant { return m.kana; },
        .toolTip = [](const HouseholdMember &m) { return m.kana; },
    },
    Column<HouseholdMember>{
        .title = QT_TRANSLATE_NOOP("HouseholdTable", "Registration"),
        .sortBy = [](const HouseholdMember &m) -> QVariant { return int(m.account); },
        .chip = [](const HouseholdMember &m) { return StateWords::account(m.account); },
    },
    Column<HouseholdMember>{
        .title = QT_TRANSLATE_NOOP("HouseholdTable", "Branch"),
        .show = [](const HouseholdMember &m) { return m.branch; },
    },
    Column<HouseholdMember>{
        .title = QT_TRANSLATE_NOOP("HouseholdTable", "Kind of member"),
        .show = [](const HouseholdMember &m) { return Words::insured(m.insured); },
    },
    Column<HouseholdMember>{
        .title = QT_TRANSLATE_NOOP("HouseholdTable", "Born"),
        .show = [](const HouseholdMember &m) { return DateText::day(m.birthDate); },
        .sortBy = [](const HouseholdMember &m) -> QVariant { return m.birthDate; },
        .toolTip = [](const HouseholdMember &m) { return DateText::era(m.birthDate); },
    },
    Column<HouseholdMember>{
        .title = QT_TRANSLATE_NOOP("HouseholdTable", "Coverage"),
        .sortBy = [](const HouseholdMember &m) -> QVariant { return m.lostOn; },
        .chip = [](const HouseholdMember &m) { return StateWords::coverage(m.status, m.lostOn); },
    },
    Column<HouseholdMember>{
        .title = QT_TRANSLATE_NOOP("HouseholdTable", "Own account"),
        .show = HouseholdTable::mayRegister,
    },
};
static_assert(columns.size() == HouseholdTable::MayRegister + 1);

} // namespace

HouseholdTable::HouseholdTable(QObject *parent)
    : RecordTable<HouseholdMember>(
        columns, "HouseholdTable", [](const HouseholdMember &m) { return m.person.value; }, parent)
{
}

QString HouseholdTable::mayRegister(const HouseholdMember &member)
{
    return member.mayRegister ? tr("May register") : tr("May not register");
}
