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
        {u"on_hold"_s, RequestState::OnHold},        {u"expired"_s, RequestState::Expired},
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

bool isCardKind(const QString &kind)
{
    static const QStringList kinds{u"viewing_password_issue"_s, u"viewing_password_reissue"_s, u"login_notice"_s,
                                   u"id_notice"_s, u"temporary_password_reset"_s};
    return kinds.contains(kind);
}
