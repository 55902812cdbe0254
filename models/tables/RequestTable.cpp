#include "models/tables/RequestTable.h"

#include "models/tables/DateText.h"
#include "models/tables/StateWords.h"
#include "models/tables/Words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

Chip claimChip(const Request &request)
{
    if (request.claimedByMe)
        return {RequestTable::tr("Mine", "a request that I have claimed"), Tone::Busy, u"hand-stop"_s};
    return {};
}

QString claimToolTip(const Request &request)
{
    if (request.claimedBy.isEmpty())
        return {};
    return RequestTable::tr("Until %1", "how long a claim lasts").arg(DateText::time(request.claimedUntil));
}

// A request without a promised day sorts behind all that have one.
QVariant promiseOrder(const Request &request)
{
    return request.promisedOn.isValid() ? request.promisedOn : QDate(9999, 12, 31);
}

// In the order of RequestTable::ColumnIndex.
constexpr std::array columns{
    Column<Request>{
        .title = QT_TRANSLATE_NOOP("RequestTable", "Member"),
        .show = [](const Request &r) { return r.memberName; },
    },
    Column<Request>{
        .title = QT_TRANSLATE_NOOP("RequestTable", "State"),
        .sortBy = [](const Request &r) -> QVariant { return int(r.state); },
        .chip = [](const Request &r) { return StateWords::request(r.state); },
    },
    Column<Request>{
        .title = QT_TRANSLATE_NOOP("RequestTable", "Promised for"),
        .show = [](const Request &r) { return DateText::day(r.promisedOn); },
        .sortBy = promiseOrder,
        .chip = [](const Request &r) { return StateWords::promise(r.promisedOn, r.lateness); },
        .toolTip = [](const Request &r) { return DateText::era(r.promisedOn); },
    },
    Column<Request>{
        .title = QT_TRANSLATE_NOOP("RequestTable", "Claimed by"),
        .show = [](const Request &r) { return r.claimedBy; },
        .chip = claimChip,
        .toolTip = claimToolTip,
    },
    Column<Request>{
        .title = QT_TRANSLATE_NOOP("RequestTable", "Identity"),
        .sortBy = [](const Request &r) -> QVariant { return int(r.identity); },
        .chip = [](const Request &r) { return StateWords::identity(r.identity); },
    },
    Column<Request>{
        .title = QT_TRANSLATE_NOOP("RequestTable", "Kind"),
        .show = [](const Request &r) { return Words::kind(r.kind); },
    },
    Column<Request>{
        .title = QT_TRANSLATE_NOOP("RequestTable", "Symbol and number"),
        .show = [](const Request &r) { return Words::symbolNumber(r.symbol, r.number); },
    },
    Column<Request>{
        .title = QT_TRANSLATE_NOOP("RequestTable", "Received"),
        .show = [](const Request &r) { return DateText::moment(r.receivedAt); },
        .sortBy = [](const Request &r) -> QVariant { return r.receivedAt; },
        .toolTip = [](const Request &r) { return DateText::era(r.receivedAt); },
    },
};
static_assert(columns.size() == RequestTable::Received + 1);

} // namespace

RequestTable::RequestTable(QObject *parent)
    : RecordTable<Request>(
        columns, "RequestTable", [](const Request &r) { return r.id.value; }, parent)
{
}
