#pragma once

#include "models/base/Id.h"
#include "models/domain/IdentityItem.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

enum class RequestState {
    Unknown,
    Received,
    Waiting,
    Approved,
    InRun,
    Dispatched,
    Closed,
    Rejected,
    Withdrawn,
    OnHold,
    Expired
};
enum class Lateness { OnTime, Soon, Late };
enum class IdentityState { None, Passed, Failed, Locked };

RequestState requestStateFromSql(const QString &word);
Lateness latenessFromSql(const QString &word);
IdentityState identityStateFromSql(const QString &word);

/// Whether a request of this kind ends with a card; every other one is completed at the counter.
bool isCardKind(const QString &kind);

/// One line of the requests page. Kinds are those of the profile: viewing_password_reissue, login_notice, …
struct Request
{
    RequestId id;
    QString kind;
    QString channel; ///< portal, email, telephone, paper, counter
    RequestState state = RequestState::Unknown;
    PersonId person;
    QString memberName;
    QString symbol;
    QString number;
    QString employer;
    QDateTime receivedAt;
    QDate promisedOn; ///< in business days of the society's calendar; null: calendar not yet announced
    Lateness lateness = Lateness::OnTime;
    QString claimedBy; ///< empty: nobody has it
    bool claimedByMe = false;
    QDateTime claimedUntil;
    IdentityState identity = IdentityState::None;

    friend bool operator==(const Request &, const Request &) = default;
};
using Requests = QList<Request>;

/// Who has had a hand in a request, and how; none of them may approve it.
struct Hand
{
    QString name;
    QString what; ///< took, edited, verified, submitted, approved, …
    QDateTime at;

    friend bool operator==(const Hand &, const Hand &) = default;
};

/// What somebody wrote about a request while it went its way.
struct RequestNote
{
    QString kind; ///< note, hold, merge, reopen, decision, release
    QString body;
    QString name;
    QDateTime at;
};

/// Another request of the same kind for the same coverage.
struct OtherRequest
{
    RequestId id;
    RequestState state = RequestState::Unknown;
    QDateTime receivedAt;
};

struct RequestDetail
{
    Request request;
    QString reason;
    bool oldIsLost = false; ///< the old secret was void at once
    QString underWay;       ///< serial or words for the card that is already on its way; empty: none
    int identityFailuresLeft = 0;
    QList<IdentityItem> identityItems; ///< that are asked about this request; a profile can have them drawn
    QString tie;                       ///< what must agree with a look-alike: address, call_back, or missing on file
    QString calledBack;                ///< none, tried or reached: on the number on file, since the request was opened
    QList<Hand> hands;
    QList<RequestNote> notes; ///< oldest first
    QString holdReason;
    QDate holdUntil;            ///< null: until further notice
    bool needsApproval = true;  ///< false: it is completed without anybody's decision
    QString outcome;            ///< done, answered, not_possible or merged; empty: not completed
    QString answer;             ///< what was told when it was completed, or is to be told after a rejection
    QString decisionNote;       ///< why it was rejected, or what was noted with the approval
    RequestId mergedInto;       ///< invalid: not merged
    QString mailSubject;        ///< of the mail that it came by
    QString mailSender;         ///< what that mail claimed; no proof of anything
    QString mailText;           ///< its words, as they came
    QList<OtherRequest> others; ///< that may be joined to this one
};

/// What the database answers to typed identity items: never the stored value, only whether it matches.
struct IdentityAnswer
{
    IdentityState outcome = IdentityState::None;
    QMap<QString, bool> matches; ///< by field
    int failuresLeft = 0;
};
