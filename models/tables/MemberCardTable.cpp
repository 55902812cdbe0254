#include "models/tables/MemberCardTable.h"

#include "models/tables/DateText.h"
#include "models/tables/StateWords.h"
#include "models/tables/Words.h"

#include <QHash>

#include <array>

namespace {

// In the order of MemberCardTable::ColumnIndex.
constexpr std::array columns{
    Column<MemberCard>{
        .title = QT_TRANSLATE_NOOP("MemberCardTable", "Card number"),
        .show = [](const MemberCard &c) { return c.serial; },
    },
    Column<MemberCard>{
        .title = QT_TRANSLATE_NOOP("MemberCardTable", "State"),
        .sortBy = [](const MemberCard &c) -> QVariant { return c.live ? -1 : int(c.state); },
        .chip = [](const MemberCard &c) { return StateWords::card(c); },
    },
    Column<MemberCard>{
        .title = QT_TRANSLATE_NOOP("MemberCardTable", "Date on the card"),
        .show = [](const MemberCard &c) { return DateText::day(c.printedOn); },
        .sortBy = [](const MemberCard &c) -> QVariant { return c.printedOn; },
        .toolTip = [](const MemberCard &c) { return DateText::era(c.printedOn); },
    },
    Column<MemberCard>{
        .title = QT_TRANSLATE_NOOP("MemberCardTable", "Dispatched"),
        .show = [](const MemberCard &c) { return DateText::moment(c.dispatchedAt); },
        .sortBy = [](const MemberCard &c) -> QVariant { return c.dispatchedAt; },
        .toolTip = [](const MemberCard &c) { return DateText::era(c.dispatchedAt); },
    },
    Column<MemberCard>{
        .title = QT_TRANSLATE_NOOP("MemberCardTable", "Kind"),
        .show = [](const MemberCard &c) { return Words::kind(c.kind); },
    },
    Column<MemberCard>{
        .title = QT_TRANSLATE_NOOP("MemberCardTable", "Destination"),
        .show = [](const MemberCard &c) { return c.destination; },
    },
};
static_assert(columns.size() == MemberCardTable::Destination + 1);

} // namespace

MemberCardTable::MemberCardTable(QObject *parent)
    : RecordTable<MemberCard>(
        columns, "MemberCardTable", [](const MemberCard &c) { return qint64(qHash(c.serial, 0)); }, parent)
{
}
