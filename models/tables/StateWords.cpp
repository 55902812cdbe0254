#include "models/tables/StateWords.h"

#include "models/tables/DateText.h"
#include "models/tables/FactWords.h"

using namespace Qt::StringLiterals;

Chip StateWords::request(RequestState state)
{
    switch (state) {
    case RequestState::Unknown: return {tr("Unknown: this program is out of date"), Tone::Warn};
    case RequestState::Received: return {tr("Received", "state of a request"), Tone::Neutral, u"inbox"_s};
    case RequestState::Waiting: return {tr("Waiting for approval"), Tone::Busy};
    case RequestState::Approved: return {tr("Approved", "state of a request"), Tone::Busy, u"rubber-stamp"_s};
    case RequestState::InRun: return {tr("Being printed"), Tone::Busy, u"printer"_s};
    case RequestState::Dispatched: return {tr("Dispatched", "state of a request"), Tone::Good, u"truck-delivery"_s};
    case RequestState::Closed: return {tr("Done", "state of a request"), Tone::Good};
    case RequestState::Rejected: return {tr("Rejected", "state of a request"), Tone::Bad};
    case RequestState::Withdrawn: return {tr("Withdrawn", "state of a request"), Tone::Neutral, u"arrow-back-up"_s};
    case RequestState::OnHold: return {tr("On hold"), Tone::Warn, u"hand-stop"_s};
    case RequestState::Expired: return {tr("Not decided in time"), Tone::Bad, u"clock"_s};
    }
    return {};
}

Chip StateWords::identity(IdentityState state)
{
    switch (state) {
    case IdentityState::None: return {tr("Not checked", "identity of the caller"), Tone::Neutral};
    case IdentityState::Passed: return {tr("Confirmed", "identity of the caller"), Tone::Good, u"user-check"_s};
    case IdentityState::Failed: return {tr("Not confirmed", "identity of the caller"), Tone::Warn};
    case IdentityState::Locked: return {tr("Locked", "identity check, after too many failures"), Tone::Bad, u"lock"_s};
    }
    return {};
}

Chip StateWords::account(AccountState state)
{
    switch (state) {
    case AccountState::Unknown: return {tr("Unknown: this program is out of date"), Tone::Warn};
    case AccountState::None: return {tr("Not registered"), Tone::Neutral};
    case AccountState::Registered: return {tr("Registered"), Tone::Good};
    case AccountState::Frozen: return {tr("Frozen", "account"), Tone::Bad, u"lock"_s};
    case AccountState::Deleted: return {tr("Deleted", "account"), Tone::Neutral, u"ban"_s};
    }
    return {};
}

Chip StateWords::card(CardState state)
{
    switch (state) {
    case CardState::Unknown: return {tr("Unknown: this program is out of date"), Tone::Warn};
    case CardState::Numbered: return {tr("Numbered", "state of a card"), Tone::Busy, u"printer"_s};
    case CardState::Staged: return {tr("Being printed", "state of a card"), Tone::Busy, u"printer"_s};
    case CardState::Good: return {tr("Waiting for dispatch", "state of a card"), Tone::Busy, u"package"_s};
    case CardState::Spoiled: return {tr("Spoiled", "state of a card"), Tone::Bad};
    case CardState::NotFound: return {tr("Not found", "state of a card"), Tone::Bad, u"help"_s};
    case CardState::Void: return {tr("Void", "state of a card"), Tone::Bad, u"ban"_s};
    case CardState::Dispatched: return {tr("Dispatched", "state of a card"), Tone::Neutral, u"truck-delivery"_s};
    case CardState::Returned: return {tr("Returned", "state of a card"), Tone::Bad, u"arrow-back-up"_s};
    }
    return {};
}

Chip StateWords::card(const MemberCard &card)
{
    if (card.live)
        return {tr("Works", "a card whose password is the valid one"), Tone::Good};
    if (card.state == CardState::Dispatched)
        return {tr("No longer works", "a card replaced by a later one"), Tone::Bad, u"ban"_s};
    return StateWords::card(card.state);
}

Chip StateWords::coverage(CoverageStatus status, QDate lostOn)
{
    if (lostOn.isValid())
        return {tr("Lost on %1", "coverage").arg(DateText::day(lostOn)), Tone::Bad};
    switch (status) {
    case CoverageStatus::Unknown: return {tr("Unknown: this program is out of date"), Tone::Warn};
    case CoverageStatus::General: return {tr("Covered", "coverage by an employer"), Tone::Good};
    case CoverageStatus::VoluntaryContinuation: return {tr("Voluntary continuation"), Tone::Good, u"home"_s};
    case CoverageStatus::SpecialRetired: return {tr("Special retired"), Tone::Good, u"home"_s};
    }
    return {};
}

Chip StateWords::lane(const QString &code)
{
    if (code == "high"_L1)
        return {tr("Look closely", "approvals with more risk"), Tone::Bad, u"alert-triangle"_s};
    if (code == "low"_L1)
        return {tr("Routine", "approvals with little risk"), Tone::Neutral};
    return {tr("Usual", "approvals with the usual risk"), Tone::Neutral};
}

Chip StateWords::promise(QDate promisedOn, Lateness lateness)
{
    if (!promisedOn.isValid())
        return {tr("Calendar not announced yet"), Tone::Warn, u"calendar"_s};
    switch (lateness) {
    case Lateness::OnTime: return {};
    case Lateness::Soon:
        return {tr("%1, soon due", "promised day").arg(DateText::day(promisedOn)), Tone::Warn, u"clock"_s};
    case Lateness::Late: return {tr("%1, late", "promised day").arg(DateText::day(promisedOn)), Tone::Bad};
    }
    return {};
}

Chip StateWords::opening(const QString &code)
{
    if (code == "open"_L1)
        return {tr("Open", "a content of the portal"), Tone::Good};
    if (code == "later"_L1)
        return {tr("Opens later"), Tone::Busy, u"clock"_s};
    if (code == "not_announced"_L1)
        return {tr("Not announced yet"), Tone::Neutral};
    if (code == "insured_only"_L1)
        return {tr("For insured persons only"), Tone::Neutral, u"ban"_s};
    if (code == "closed"_L1)
        return {tr("Closed", "a content of the portal"), Tone::Bad, u"lock"_s};
    if (code == "nothing"_L1)
        return {tr("Nothing to show"), Tone::Neutral};
    return {code, Tone::Warn};
}

Chip StateWords::registration(const QString &code)
{
    if (code == "not_registered"_L1)
        return {tr("Not registered"), Tone::Neutral};
    if (code == "link_sent"_L1)
        return {tr("Link sent", "state of a registration"), Tone::Busy, u"mail"_s};
    if (code == "link_expired"_L1)
        return {tr("Link expired", "state of a registration"), Tone::Warn, u"clock"_s};
    if (code == "half_way"_L1)
        return {tr("Half-way", "state of a registration"), Tone::Warn};
    if (code == "registered"_L1)
        return {tr("Registered"), Tone::Good};
    if (code == "recheck"_L1)
        return {tr("Address to recheck", "state of a registration"), Tone::Warn, u"mail"_s};
    if (code == "frozen"_L1)
        return {tr("Frozen", "account"), Tone::Bad, u"lock"_s};
    if (code == "to_be_erased"_L1)
        return {tr("To be erased", "state of a registration"), Tone::Neutral, u"trash"_s};
    return {code, Tone::Warn};
}

Chip StateWords::viewing(const QString &code)
{
    if (code == "works"_L1)
        return {tr("Works", "a viewing password"), Tone::Good};
    if (code == "under_way"_L1)
        return {tr("Card under way", "a viewing password"), Tone::Busy, u"truck-delivery"_s};
    if (code == "missing"_L1)
        return {tr("To be issued", "a viewing password"), Tone::Warn};
    if (code == "no_wish"_L1)
        return {tr("No wish to view"), Tone::Neutral, u"ban"_s};
    return {code, Tone::Warn};
}

Chip StateWords::mail(const QString &code)
{
    if (code == "waiting"_L1)
        return {tr("Waiting", "mail"), Tone::Busy, u"clock"_s};
    if (code == "void"_L1)
        return {tr("Not sent", "mail that became void"), Tone::Neutral, u"ban"_s};
    if (code == "taken"_L1)
        return {tr("Handed over", "to the mail system"), Tone::Busy, u"mail"_s};
    const bool well = code == "sent"_L1 || code == "delivered"_L1;
    return {FactWords::report(code), well ? Tone::Good : code == "deferred"_L1 ? Tone::Warn : Tone::Bad};
}

Chip StateWords::mayDecide(bool mayDecide)
{
    if (mayDecide)
        return {tr("Yours to decide"), Tone::Busy, u"gavel"_s};
    return {tr("You had a hand in it"), Tone::Neutral, u"ban"_s};
}
