#include "models/tables/StaffCodeTable.h"

#include "models/tables/StaffWords.h"

#include <array>

namespace {

qint64 numberOf(const StaffCode &code) { return code.staff; }

// In the order of StaffCodeTable::ColumnIndex.
constexpr std::array columns{
    Column<StaffCode>{
        .title = QT_TRANSLATE_NOOP("StaffCodeTable", "Member of staff"),
        .show = [](const StaffCode &code) { return code.name; },
    },
    Column<StaffCode>{
        .title = QT_TRANSLATE_NOOP("StaffCodeTable", "One-time codes"),
        .chip = &StaffWords::code,
    },
};
static_assert(columns.size() == StaffCodeTable::State + 1);

} // namespace

StaffCodeTable::StaffCodeTable(QObject *parent)
    : RecordTable(columns, "StaffCodeTable", &numberOf, parent)
{
}
