#include "ui/pages/RequestSteps.h"

#include "models/tables/DateText.h"

using namespace Qt::StringLiterals;

namespace {

bool isAtCounter(const Request &request)
{
    return request.state == RequestState::Received || request.state == RequestState::OnHold
        || (request.state == RequestState::Approved && !isCardKind(request.kind));
}

} // namespace

RequestSteps RequestSteps::of(const RequestDetail &detail, bool isClerk)
{
    RequestSteps may;
    if (!isClerk || !detail.request.id.isValid())
        return may;
    const Request &request = detail.request;
    const bool free = request.claimedBy.isEmpty();
    const bool mine = request.claimedByMe;
    const bool card = isCardKind(request.kind);
    const RequestState state = request.state;
    const bool atCounter = isAtCounter(request);
    const bool open = atCounter || state == RequestState::Waiting || state == RequestState::Approved;
    const bool settled = request.identity == IdentityState::Passed || request.identity == IdentityState::Locked;
    may.note = true;
    may.claim = atCounter && free;
    may.release = atCounter && mine;
    may.check = state == RequestState::Received && mine && !settled;
    may.submit
        = state == RequestState::Received && mine && detail.needsApproval && request.identity == IdentityState::Passed;
    may.withdraw = (open || state == RequestState::InRun) && (free || mine);
    may.hold = state == RequestState::Received && mine;
    may.resume = state == RequestState::OnHold && mine;
    may.merge = open && !detail.others.isEmpty();
    may.reopen = (state == RequestState::Closed || state == RequestState::Rejected || state == RequestState::Withdrawn
                  || state == RequestState::Expired)
        && !detail.mergedInto.isValid();
    may.complete = !card && mine && (state == RequestState::Received || state == RequestState::Approved);
    may.beDone = may.complete && (state == RequestState::Approved || !detail.needsApproval);
    return may;
}

QString RequestSteps::next(const RequestDetail &detail, bool isClerk)
{
    if (!isClerk)
        return tr("Only clerks work on requests.");
    const Request &request = detail.request;
    switch (request.state) {
    case RequestState::Received: return nextOfReceived(detail);
    case RequestState::Waiting: return tr("Next: somebody who had no hand in it decides.");
    case RequestState::Approved:
        if (isCardKind(request.kind))
            return tr("Next: it is printed.");
        return request.claimedByMe ? tr("Next: carry it out and complete it.")
                                   : tr("Next: somebody who did not approve it claims and completes it.");
    case RequestState::InRun: return tr("Next: the card is sealed, counted and dispatched.");
    case RequestState::Expired: return tr("Nobody decided in time. Next: open it again, or leave it.");
    case RequestState::Rejected:
        return detail.answer.isEmpty() ? tr("Next: tell the member that it was rejected. Nothing else is left to do.")
                                       : tr("Next: tell the member what stands above.");
    case RequestState::OnHold:
        return request.claimedByMe ? tr("The clock is stopped. Next: go on with it.") : tr("The clock is stopped.");
    case RequestState::Unknown:
    case RequestState::Dispatched:
    case RequestState::Closed:
    case RequestState::Withdrawn: break;
    }
    return tr("Nothing is left to do here.");
}

QString RequestSteps::nextOfReceived(const RequestDetail &detail)
{
    const Request &request = detail.request;
    if (!request.claimedByMe)
        return request.claimedBy.isEmpty() ? tr("Next: claim it to work on it.")
                                           : tr("Somebody else is working on it.");
    switch (request.identity) {
    case IdentityState::Passed:
        return detail.needsApproval ? tr("Next: submit it for approval.")
                                    : tr("Next: do what is asked and complete it.");
    case IdentityState::Locked: return tr("The identity check is locked, so it cannot be submitted.");
    case IdentityState::None:
    case IdentityState::Failed: break;
    }
    return tr("Next: ask the caller and check the identity.");
}

QString RequestSteps::claimed(const Request &request)
{
    if (!isAtCounter(request))
        return {};
    const QString until = DateText::time(request.claimedUntil);
    if (request.claimedByMe)
        return tr("You have it until %1.").arg(until);
    if (!request.claimedBy.isEmpty())
        return tr("Claimed by %1 until %2.").arg(request.claimedBy, until);
    return tr("Nobody has claimed it.");
}

QString RequestSteps::outcome(const RequestDetail &detail)
{
    if (detail.outcome == "done"_L1)
        return tr("Done as asked");
    if (detail.outcome == "answered"_L1)
        return tr("Answered");
    if (detail.outcome == "not_possible"_L1)
        return tr("Not possible");
    return detail.outcome == "merged"_L1 ? tr("Joined to request %1").arg(detail.mergedInto.value) : QString();
}
