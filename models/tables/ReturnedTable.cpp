#include "models/tables/ReturnedTable.h"

#include "models/tables/DateText.h"
#include "models/tables/ReturnWords.h"
#include "models/tables/Words.h"

#include <array>

namespace {

qint64 numberOf(const Returned &record) { return ReturnWords::number(record.serial); }

// In the order of ReturnedTable::ColumnIndex.
constexpr std::array columns{
    Column<Returned>{
        .title = QT_TRANSLATE_NOOP("ReturnedTable", "Card"),
        .show = [](const Returned &r) { return r.serial; },
    },
    Column<Returned>{
        .title = QT_TRANSLATE_NOOP("ReturnedTable", "State"),
        .chip = &ReturnWords::state,
    },
    Column<Returned>{
        .title = QT_TRANSLATE_NOOP("ReturnedTable", "Reason"),
        .show = [](const Returned &r) { return ReturnWords::reason(r.reason); },
    },
    Column<Returned>{
        .title = QT_TRANSLATE_NOOP("ReturnedTable", "Member"),
        .show = [](const Returned &r) { return r.memberName; },
    },
    Column<Returned>{
        .title = QT_TRANSLATE_NOOP("ReturnedTable", "Sent to"),
        .show = [](const Returned &r) { return r.destination; },
    },
    Column<Returned>{
        .title = QT_TRANSLATE_NOOP("ReturnedTable", "Came back"),
        .show = [](const Returned &r) { return DateText::moment(r.recordedAt); },
        .sortBy = [](const Returned &r) { return QVariant(r.recordedAt); },
        .toolTip = [](const Returned &r) { return DateText::era(r.recordedAt); },
    },
    Column<Returned>{
        .title = QT_TRANSLATE_NOOP("ReturnedTable", "Recorded by"),
        .show = [](const Returned &r) { return r.recordedBy; },
    },
    Column<Returned>{
        .title = QT_TRANSLATE_NOOP("ReturnedTable", "Closed"),
        .show = [](const Returned &r) { return DateText::moment(r.closedAt); },
        .sortBy = [](const Returned &r) { return QVariant(r.closedAt); },
        .toolTip = [](const Returned &r) { return DateText::era(r.closedAt); },
    },
    Column<Returned>{
        .title = QT_TRANSLATE_NOOP("ReturnedTable", "Closed by"),
        .show = [](const Returned &r) { return r.closedBy; },
    },
};
static_assert(columns.size() == ReturnedTable::ClosedBy + 1);

} // namespace

ReturnedTable::ReturnedTable(QObject *parent)
    : RecordTable(columns, "ReturnedTable", &numberOf, parent)
{
}
