#include "models/domain/Request.h"

#include <QHash>

using namespace Qt::StringLiterals;

RequestState requestStateFromSql(const QString &word)
{
    static const QHash<QString, RequestState> states{
        {u"received"_s, RequestState::Received},     {u"waiting"_s, RequestState::Waiting},
        {u"approved"_s, RequestState::Approved},     {u"in_run"_s, RequestState::InRun},
        {u"dispatched"_s, RequestState::Dispatched}, {u"closed"_s, RequestState::Closed},
        {u"rejected"_s, RequestState::Rejected},     {u"withdrawn"_s, RequestState::Withdrawn},
        {u"on_hold"_s, RequestState::OnHold},
    };
    return states.value(word, RequestState::Unknown);
}

Lateness latenessFromSql(const QString &word)
{
    if (word == "late"_L1)
        return Lateness::Late;
    return word == "soon"_L1 ? Lateness::Soon : Lateness::OnTime;
}

IdentityState identityStateFromSql(const QString &word)
{
    if (word == "passed"_L1)
        return IdentityState::Passed;
    if (word == "failed"_L1)
        return IdentityState::Failed;
    return word == "locked"_L1 ? IdentityState::Locked : IdentityState::None;
}

RequestCounts countsOf(const Requests &open)
{
    RequestCounts counts{.open = int(open.size())};
    for (const Request &request : open) {
        if (request.state != RequestState::Received && request.state != RequestState::OnHold)
            continue;
        counts.mine += request.claimedByMe ? 1 : 0;
        counts.unclaimed += request.claimedBy.isEmpty() ? 1 : 0;
    }
    return counts;
}
