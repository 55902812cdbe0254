#include "models/tables/SheetTable.h"

#include "models/tables/RunWords.h"

#include <array>

namespace {

qint64 numberOf(const Sheet &sheet) { return sheet.card.value; }

// In the order of SheetTable::ColumnIndex.
constexpr std::array columns{
    Column<Sheet>{
        .title = QT_TRANSLATE_NOOP("SheetTable", "Serial"),
        .show = [](const Sheet &sheet) { return sheet.serial; },
    },
    Column<Sheet>{
        .title = QT_TRANSLATE_NOOP("SheetTable", "State"),
        .sortBy = [](const Sheet &sheet) { return QVariant(int(sheet.state)); },
        .chip = [](const Sheet &sheet) { return RunWords::sheet(sheet); },
    },
    Column<Sheet>{
        .title = QT_TRANSLATE_NOOP("SheetTable", "Printed as no."),
        .show = [](const Sheet &sheet) { return QString::number(sheet.position); },
        .sortBy = [](const Sheet &sheet) { return QVariant(sheet.position); },
        .alignment = numbersRight,
    },
};
static_assert(columns.size() == SheetTable::Position + 1);

} // namespace

SheetTable::SheetTable(QObject *parent)
    : RecordTable(columns, "SheetTable", &numberOf, parent)
{
}
