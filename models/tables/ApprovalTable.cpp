#include "models/tables/ApprovalTable.h"

#include "models/tables/ApprovalWords.h"
#include "models/tables/DateText.h"
#include "models/tables/StateWords.h"
#include "models/tables/Words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

// High risk first; within a lane, what is promised first comes first.
QVariant laneOrder(const Approval &approval)
{
    int rank = 1;
    if (approval.lane == "high"_L1)
        rank = 0;
    else if (approval.lane == "low"_L1)
        rank = 2;
    const qint64 day = approval.promisedOn.isValid() ? approval.promisedOn.toJulianDay() : 9'999'999;
    return qint64(rank) * 10'000'000 + day;
}

// In the order of ApprovalTable::ColumnIndex.
constexpr std::array columns{
    Column<Approval>{
        .title = QT_TRANSLATE_NOOP("ApprovalTable", "Member"),
        .show = [](const Approval &a) { return a.memberName; },
    },
    Column<Approval>{
        .title = QT_TRANSLATE_NOOP("ApprovalTable", "Lane"),
        .sortBy = laneOrder,
        .chip = [](const Approval &a) { return StateWords::lane(a.lane); },
    },
    Column<Approval>{
        .title = QT_TRANSLATE_NOOP("ApprovalTable", "Decision"),
        .sortBy = [](const Approval &a) -> QVariant { return a.mayDecide ? (a.fullCheck ? 0 : 1) : 2; },
        .chip = &ApprovalWords::decision,
    },
    Column<Approval>{
        .title = QT_TRANSLATE_NOOP("ApprovalTable", "Kind"),
        .show = [](const Approval &a) { return Words::kind(a.kind); },
    },
    Column<Approval>{
        .title = QT_TRANSLATE_NOOP("ApprovalTable", "Promised for"),
        .show = [](const Approval &a) { return DateText::day(a.promisedOn); },
        .sortBy = [](const Approval &a) -> QVariant { return a.promisedOn; },
        .toolTip = [](const Approval &a) { return DateText::era(a.promisedOn); },
    },
    Column<Approval>{
        .title = QT_TRANSLATE_NOOP("ApprovalTable", "Symbol and number"),
        .show = [](const Approval &a) { return Words::symbolNumber(a.symbol, a.number); },
    },
    Column<Approval>{
        .title = QT_TRANSLATE_NOOP("ApprovalTable", "Submitted by"),
        .show = [](const Approval &a) { return a.submittedBy; },
    },
    Column<Approval>{
        .title = QT_TRANSLATE_NOOP("ApprovalTable", "Submitted"),
        .show = [](const Approval &a) { return DateText::moment(a.submittedAt); },
        .sortBy = [](const Approval &a) -> QVariant { return a.submittedAt; },
        .toolTip = [](const Approval &a) { return DateText::era(a.submittedAt); },
    },
    Column<Approval>{
        .title = QT_TRANSLATE_NOOP("ApprovalTable", "List"),
        .show = [](const Approval &a) { return a.listReason; },
    },
};
static_assert(columns.size() == ApprovalTable::List + 1);

} // namespace

ApprovalTable::ApprovalTable(QObject *parent)
    : RecordTable<Approval>(
        columns, "ApprovalTable", [](const Approval &a) { return a.id.value; }, parent)
{
}
