#pragma once

#include "models/base/OpId.h"
#include "models/base/Result.h"
#include "models/domain/Bulk.h"
#include "models/domain/Mail.h"
#include "models/domain/RequestDesk.h"

#include <QFuture>
#include <QMap>

/// What a clerk says when taking a request for a member.
struct NewRequest
{
    CoverageId coverage;
    QString kind;
    QString channel;
    bool oldIsLost = false; ///< lost or seen by others: the old secret becomes void at once
    QString reason;
    QString despite; ///< why, although a request or a card is under way (MYK-8); empty at first
};

/// A mail, as it becomes a request of a member whom the clerk has chosen.
struct MailRequest
{
    CoverageId coverage;
    QString kind;
    bool oldIsLost = false;
    QString subject;
    QString sender;
    QString text;
    QString messageId;
    QDate sentOn;
    QString despite;
};

/// A mail that is to become no request.
struct SetAside
{
    QString messageId;
    QString subject;
    QString sender;
    QDate sentOn;   ///< null: the mail does not say
    QString reason; ///< spam, unrelated, answered, not_a_member or other
    QString note;
};

/// The queue of requests. Every command is safe to repeat with the same OpId.
class RequestGateway
{
public:
    virtual ~RequestGateway() = default;

    /// `view`: open, mine, unclaimed, late, held, to_complete, returned or done.
    virtual QFuture<Result<Requests>> requests(const QString &view) = 0;
    virtual QFuture<Result<RequestCounts>> requestCounts() = 0;
    virtual QFuture<Result<RequestDetail>> requestDetail(RequestId request) = 0;
    virtual QFuture<Result<RequestGuard>> requestGuard(const QString &kind, CoverageId coverage) = 0;
    virtual QFuture<Result<TextBlocks>> textBlocks(RequestId request) = 0;
    /// Says that one has the request open, for half a minute.
    virtual QFuture<Result<Done>> showPresence(RequestId request) = 0;
    virtual QFuture<Result<Presences>> presences() = 0;

    virtual QFuture<Result<RequestId>> takeRequest(const OpId &op, const NewRequest &request) = 0;
    virtual QFuture<Result<Done>> claimRequest(const OpId &op, RequestId request) = 0;
    virtual QFuture<Result<Done>> releaseRequest(const OpId &op, RequestId request) = 0;
    virtual QFuture<Result<IdentityAnswer>> checkIdentity(const OpId &op, RequestId request,
                                                          const QMap<QString, QString> &answers)
        = 0;
    /// The member's number on file; from then on only being reached there proves it. Recorded.
    virtual QFuture<Result<QString>> callBackNumber(const OpId &op, RequestId request) = 0;
    /// `outcome`: reached, not_reached, wrong_person or refused.
    virtual QFuture<Result<Done>> recordCallBack(const OpId &op, RequestId request, const QString &outcome) = 0;
    virtual QFuture<Result<Done>> submitRequest(const OpId &op, RequestId request, const QString &note) = 0;
    virtual QFuture<Result<Done>> withdrawRequest(const OpId &op, RequestId request, const QString &reason) = 0;
    /// `until` may be null: until further notice.
    virtual QFuture<Result<Done>> holdRequest(const OpId &op, RequestId request, const QString &reason, QDate until)
        = 0;
    virtual QFuture<Result<Done>> resumeRequest(const OpId &op, RequestId request) = 0;
    virtual QFuture<Result<Done>> addNote(const OpId &op, RequestId request, const QString &note) = 0;
    virtual QFuture<Result<Done>> mergeRequests(const OpId &op, RequestId keep, const QList<RequestId> &others,
                                                const QString &reason)
        = 0;
    virtual QFuture<Result<Done>> reopenRequest(const OpId &op, RequestId request, const QString &reason) = 0;
    /// `outcome`: done, answered or not_possible; without `done` the answer says what was told.
    virtual QFuture<Result<Done>> completeRequest(const OpId &op, RequestId request, const QString &outcome,
                                                  const QString &answer)
        = 0;

    virtual QFuture<Result<RecognisedMail>> recogniseMail(const QString &subject, const QString &sentTo,
                                                          const QString &messageId)
        = 0;
    virtual QFuture<Result<ProposedMembers>> proposeMembers(const QString &name, const QString &symbolNumber,
                                                            const QString &address)
        = 0;
    virtual QFuture<Result<RequestId>> takeMail(const OpId &op, const MailRequest &mail) = 0;
    virtual QFuture<Result<Done>> setMailAside(const OpId &op, const SetAside &mail) = 0;
    virtual QFuture<Result<MailsAside>> mailsAside() = 0;

    /// What a list of cards for many would come to: first_notice, never_signed_in or viewing_wish, of one employer, or
    /// of all (0).
    virtual QFuture<Result<BulkEstimate>> estimateBulk(const QString &what, qint64 employer) = 0;
    /// MD200: another one is open.
    virtual QFuture<Result<BulkId>> beginBulk(const OpId &op, const QString &what, qint64 employer,
                                              const QString &reason)
        = 0;
    /// Makes the next slice of its requests. MD201: it is over.
    virtual QFuture<Result<BulkProgress>> takeBulk(const OpId &op, BulkId bulk) = 0;
    virtual QFuture<Result<BulkProgress>> stopBulk(const OpId &op, BulkId bulk) = 0;
};
