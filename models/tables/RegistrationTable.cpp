#include "models/tables/RegistrationTable.h"

#include "models/tables/DateText.h"
#include "models/tables/StateWords.h"
#include "models/tables/Words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

// A link has its hour; an erasure is a day.
QString until(const Registration &r)
{
    return r.state == "to_be_erased"_L1 ? DateText::day(r.until.toLocalTime().date()) : DateText::moment(r.until);
}

// In the order of RegistrationTable::ColumnIndex.
constexpr std::array columns{
    Column<Registration>{
        .title = QT_TRANSLATE_NOOP("RegistrationTable", "Symbol and number"),
        .show = [](const Registration &r) { return Words::symbolNumber(r.symbol, r.number, r.branch); },
    },
    Column<Registration>{
        .title = QT_TRANSLATE_NOOP("RegistrationTable", "Registration"),
        .chip = [](const Registration &r) { return StateWords::registration(r.state); },
    },
    Column<Registration>{
        .title = QT_TRANSLATE_NOOP("RegistrationTable", "Name"),
        .show = [](const Registration &r) { return r.name; },
    },
    Column<Registration>{
        .title = QT_TRANSLATE_NOOP("RegistrationTable", "Since"),
        .show = [](const Registration &r) { return DateText::day(r.since.toLocalTime().date()); },
        .toolTip = [](const Registration &r) { return DateText::era(r.since); },
    },
    Column<Registration>{
        .title = QT_TRANSLATE_NOOP("RegistrationTable", "Until"),
        .show = until,
        .toolTip = [](const Registration &r) { return DateText::era(r.until); },
    },
    Column<Registration>{
        .title = QT_TRANSLATE_NOOP("RegistrationTable", "Kana"),
        .show = [](const Registration &r) { return r.kana; },
    },
    Column<Registration>{
        .title = QT_TRANSLATE_NOOP("RegistrationTable", "Kind of member"),
        .show = [](const Registration &r) { return Words::insured(r.insured); },
    },
    Column<Registration>{
        .title = QT_TRANSLATE_NOOP("RegistrationTable", "Employer"),
        .show = [](const Registration &r) { return r.employer; },
    },
};
static_assert(columns.size() == RegistrationTable::Employer + 1);

} // namespace

RegistrationTable::RegistrationTable(QObject *parent)
    : PagedTable<Registration, RegistrationList>(
        columns, "RegistrationTable", [](const Registration &r) { return r.coverage.value; },
        [](const RegistrationList &page) { return page.next; }, parent)
{
}
