#include "models/tables/TimelineTable.h"

#include "models/tables/DateText.h"
#include "models/tables/EventWords.h"
#include "models/tables/Words.h"

#include <QHash>

#include <array>

namespace {

// In the order of TimelineTable::ColumnIndex.
constexpr std::array columns{
    Column<TimelineEntry>{
        .title = QT_TRANSLATE_NOOP("TimelineTable", "When"),
        .show = [](const TimelineEntry &e) { return DateText::moment(e.at); },
        .sortBy = [](const TimelineEntry &e) -> QVariant { return e.at; },
        .toolTip = [](const TimelineEntry &e) { return DateText::era(e.at); },
    },
    Column<TimelineEntry>{
        .title = QT_TRANSLATE_NOOP("TimelineTable", "What happened"),
        .show = [](const TimelineEntry &e) { return EventWords::of(e.what); },
    },
    Column<TimelineEntry>{
        .title = QT_TRANSLATE_NOOP("TimelineTable", "About"),
        .show = [](const TimelineEntry &e) { return e.subject; },
    },
    Column<TimelineEntry>{
        .title = QT_TRANSLATE_NOOP("TimelineTable", "By"),
        .show = [](const TimelineEntry &e) { return Words::actor(e.actor); },
    },
};
static_assert(columns.size() == TimelineTable::Actor + 1);

// An entry has no number of its own; two of the same moment differ in what or whom they are about.
qint64 numberOf(const TimelineEntry &entry)
{
    return qint64(qHashMulti(0, entry.at.toMSecsSinceEpoch(), entry.what, entry.subject, entry.actor));
}

} // namespace

TimelineTable::TimelineTable(QObject *parent)
    : RecordTable<TimelineEntry>(columns, "TimelineTable", numberOf, parent)
{
}
