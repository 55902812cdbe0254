#include "models/tables/MisdeliveryTable.h"

#include "models/tables/DateText.h"
#include "models/tables/ReturnWords.h"
#include "models/tables/Words.h"

#include <array>

namespace {

qint64 numberOf(const Misdelivery &record) { return ReturnWords::number(record.serial); }

// In the order of MisdeliveryTable::ColumnIndex.
constexpr std::array columns{
    Column<Misdelivery>{
        .title = QT_TRANSLATE_NOOP("MisdeliveryTable", "Card"),
        .show = [](const Misdelivery &r) { return r.serial; },
    },
    Column<Misdelivery>{
        .title = QT_TRANSLATE_NOOP("MisdeliveryTable", "Report"),
        .sortBy = [](const Misdelivery &r) { return QVariant(r.nextDue); },
        .chip = &ReturnWords::clock,
    },
    Column<Misdelivery>{
        .title = QT_TRANSLATE_NOOP("MisdeliveryTable", "What happened"),
        .show = [](const Misdelivery &r) { return ReturnWords::happened(r.happened); },
    },
    Column<Misdelivery>{
        .title = QT_TRANSLATE_NOOP("MisdeliveryTable", "What was seen"),
        .show = [](const Misdelivery &r) { return ReturnWords::seen(r.seen); },
    },
    Column<Misdelivery>{
        .title = QT_TRANSLATE_NOOP("MisdeliveryTable", "Member"),
        .show = [](const Misdelivery &r) { return r.memberName; },
    },
    Column<Misdelivery>{
        .title = QT_TRANSLATE_NOOP("MisdeliveryTable", "New card"),
        .chip = &ReturnWords::newCard,
    },
    Column<Misdelivery>{
        .title = QT_TRANSLATE_NOOP("MisdeliveryTable", "Run"),
        .show = [](const Misdelivery &r) { return r.isOfRun() ? QString::number(r.run.value) : QString(); },
        .sortBy = [](const Misdelivery &r) { return QVariant(r.run.value); },
    },
    Column<Misdelivery>{
        .title = QT_TRANSLATE_NOOP("MisdeliveryTable", "Known since"),
        .show = [](const Misdelivery &r) { return DateText::moment(r.knownAt); },
        .sortBy = [](const Misdelivery &r) { return QVariant(r.knownAt); },
        .toolTip = [](const Misdelivery &r) { return DateText::era(r.knownAt); },
    },
    Column<Misdelivery>{
        .title = QT_TRANSLATE_NOOP("MisdeliveryTable", "Noted by"),
        .show = [](const Misdelivery &r) { return r.reportedBy; },
    },
};
static_assert(columns.size() == MisdeliveryTable::ReportedBy + 1);

} // namespace

MisdeliveryTable::MisdeliveryTable(QObject *parent)
    : RecordTable(columns, "MisdeliveryTable", &numberOf, parent)
{
}
