#include "models/tables/ReturnRateTable.h"

#include "models/tables/DateText.h"
#include "models/tables/ReturnWords.h"
#include "models/tables/Words.h"

#include <array>

namespace {

qint64 numberOf(const ReturnRate &record) { return record.employer > 0 ? record.employer : -1; }

// In the order of ReturnRateTable::ColumnIndex.
constexpr std::array columns{
    Column<ReturnRate>{
        .title = QT_TRANSLATE_NOOP("ReturnRateTable", "Sent to"),
        .show = &ReturnWords::destination,
    },
    Column<ReturnRate>{
        .title = QT_TRANSLATE_NOOP("ReturnRateTable", "Dispatched"),
        .show = [](const ReturnRate &r) { return QString::number(r.dispatched); },
        .sortBy = [](const ReturnRate &r) { return QVariant(r.dispatched); },
        .alignment = numbersRight,
    },
    Column<ReturnRate>{
        .title = QT_TRANSLATE_NOOP("ReturnRateTable", "Came back"),
        .show = [](const ReturnRate &r) { return QString::number(r.returned); },
        .sortBy = [](const ReturnRate &r) { return QVariant(r.returned); },
        .alignment = numbersRight,
    },
    Column<ReturnRate>{
        .title = QT_TRANSLATE_NOOP("ReturnRateTable", "Of a hundred"),
        .show = [](const ReturnRate &r) { return QString::number(r.percent, 'f', 1); },
        .sortBy = [](const ReturnRate &r) { return QVariant(r.percent); },
        .alignment = numbersRight,
    },
    Column<ReturnRate>{
        .title = QT_TRANSLATE_NOOP("ReturnRateTable", "Went astray"),
        .show = [](const ReturnRate &r) { return QString::number(r.misdelivered); },
        .sortBy = [](const ReturnRate &r) { return QVariant(r.misdelivered); },
        .alignment = numbersRight,
    },
};
static_assert(columns.size() == ReturnRateTable::Misdelivered + 1);

} // namespace

ReturnRateTable::ReturnRateTable(QObject *parent)
    : RecordTable(columns, "ReturnRateTable", &numberOf, parent)
{
}
