#include "models/tables/DeputyTable.h"

#include "models/tables/DateText.h"
#include "models/tables/StaffWords.h"

#include <array>

namespace {

qint64 numberOf(const Deputy &deputy) { return deputy.id.value; }

// In the order of DeputyTable::ColumnIndex.
constexpr std::array columns{
    Column<Deputy>{
        .title = QT_TRANSLATE_NOOP("DeputyTable", "Deputy"),
        .show = [](const Deputy &deputy) { return deputy.deputy; },
    },
    Column<Deputy>{
        .title = QT_TRANSLATE_NOOP("DeputyTable", "In the place of"),
        .show = [](const Deputy &deputy) { return deputy.supervisor; },
    },
    Column<Deputy>{
        .title = QT_TRANSLATE_NOOP("DeputyTable", "From"),
        .show = [](const Deputy &deputy) { return DateText::day(deputy.from); },
        .sortBy = [](const Deputy &deputy) { return QVariant(deputy.from); },
        .toolTip = [](const Deputy &deputy) { return DateText::era(deputy.from); },
    },
    Column<Deputy>{
        .title = QT_TRANSLATE_NOOP("DeputyTable", "Until"),
        .show = [](const Deputy &deputy) { return DateText::day(deputy.until); },
        .sortBy = [](const Deputy &deputy) { return QVariant(deputy.until); },
        .toolTip = [](const Deputy &deputy) { return DateText::era(deputy.until); },
    },
    Column<Deputy>{
        .title = QT_TRANSLATE_NOOP("DeputyTable", "State"),
        .chip = &StaffWords::deputy,
    },
};
static_assert(columns.size() == DeputyTable::State + 1);

} // namespace

DeputyTable::DeputyTable(QObject *parent)
    : RecordTable(columns, "DeputyTable", &numberOf, parent)
{
}
