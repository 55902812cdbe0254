#pragma once

#include "models/gateways/RequestGateway.h"
#include "tests/fakes/FakeCall.h"

class FakeRequestGateway final : public RequestGateway
{
public:
    FakeRequestGateway();
    ~FakeRequestGateway() override;

    FakeCall<Requests, QString> lists;
    FakeCall<RequestDetail, RequestId> details;
    FakeCall<RequestId, OpId, NewRequest> takes;
    FakeCall<Done, OpId, RequestId> claims;
    FakeCall<Done, OpId, RequestId> releases;
    FakeCall<IdentityAnswer, OpId, RequestId, QMap<QString, QString>> checks;
    FakeCall<QString, OpId, RequestId> numbers;
    FakeCall<Done, OpId, RequestId, QString> callBacks;
    FakeCall<Done, OpId, RequestId, QString> submits;
    FakeCall<Done, OpId, RequestId, QString> withdraws;
    FakeCall<RequestCounts> counts;
    FakeCall<RequestGuard, QString, CoverageId> guards;
    FakeCall<TextBlocks, RequestId> blocks;
    FakeCall<Done, RequestId> shows;
    FakeCall<Presences> lookers;
    FakeCall<Done, OpId, RequestId, QString, QDate> holds;
    FakeCall<Done, OpId, RequestId> resumes;
    FakeCall<Done, OpId, RequestId, QString> notes;
    FakeCall<Done, OpId, RequestId, QList<RequestId>, QString> merges;
    FakeCall<Done, OpId, RequestId, QString> reopens;
    FakeCall<Done, OpId, RequestId, QString, QString> completes;
    FakeCall<RecognisedMail, QString, QString, QString> recognises;
    FakeCall<ProposedMembers, QString, QString, QString> proposes;
    FakeCall<RequestId, OpId, MailRequest> takesMail;
    FakeCall<Done, OpId, SetAside> setsAside;
    FakeCall<MailsAside> asides;

    FakeCall<BulkEstimate, QString, qint64> estimates;
    FakeCall<BulkId, OpId, QString, qint64, QString> bulkBegins;
    FakeCall<BulkProgress, OpId, BulkId> bulkSlices;
    FakeCall<BulkProgress, OpId, BulkId> bulkStops;

    QFuture<Result<Requests>> requests(const QString &view) override;
    QFuture<Result<RequestDetail>> requestDetail(RequestId request) override;
    QFuture<Result<RequestId>> takeRequest(const OpId &op, const NewRequest &request) override;
    QFuture<Result<Done>> claimRequest(const OpId &op, RequestId request) override;
    QFuture<Result<Done>> releaseRequest(const OpId &op, RequestId request) override;
    QFuture<Result<IdentityAnswer>> checkIdentity(const OpId &op, RequestId request,
                                                  const QMap<QString, QString> &answers) override;
    QFuture<Result<QString>> callBackNumber(const OpId &op, RequestId request) override;
    QFuture<Result<Done>> recordCallBack(const OpId &op, RequestId request, const QString &outcome) override;
    QFuture<Result<Done>> submitRequest(const OpId &op, RequestId request, const QString &note) override;
    QFuture<Result<Done>> withdrawRequest(const OpId &op, RequestId request, const QString &reason) override;
    QFuture<Result<RequestCounts>> requestCounts() override;
    QFuture<Result<RequestGuard>> requestGuard(const QString &kind, CoverageId coverage) override;
    QFuture<Result<TextBlocks>> textBlocks(RequestId request) override;
    QFuture<Result<Done>> showPresence(RequestId request) override;
    QFuture<Result<Presences>> presences() override;
    QFuture<Result<Done>> holdRequest(const OpId &op, RequestId request, const QString &reason, QDate until) override;
    QFuture<Result<Done>> resumeRequest(const OpId &op, RequestId request) override;
    QFuture<Result<Done>> addNote(const OpId &op, RequestId request, const QString &note) override;
    QFuture<Result<Done>> mergeRequests(const OpId &op, RequestId keep, const QList<RequestId> &others,
                                        const QString &reason) override;
    QFuture<Result<Done>> reopenRequest(const OpId &op, RequestId request, const QString &reason) override;
    QFuture<Result<Done>> completeRequest(const OpId &op, RequestId request, const QString &outcome,
                                          const QString &answer) override;
    QFuture<Result<RecognisedMail>> recogniseMail(const QString &subject, const QString &sentTo,
                                                  const QString &messageId) override;
    QFuture<Result<ProposedMembers>> proposeMembers(const QString &name, const QString &symbolNumber,
                                                    const QString &address) override;
    QFuture<Result<RequestId>> takeMail(const OpId &op, const MailRequest &mail) override;
    QFuture<Result<Done>> setMailAside(const OpId &op, const SetAside &mail) override;
    QFuture<Result<MailsAside>> mailsAside() override;
    QFuture<Result<BulkEstimate>> estimateBulk(const QString &what, qint64 employer) override;
    QFuture<Result<BulkId>> beginBulk(const OpId &op, const QString &what, qint64 employer,
                                      const QString &reason) override;
    QFuture<Result<BulkProgress>> takeBulk(const OpId &op, BulkId bulk) override;
    QFuture<Result<BulkProgress>> stopBulk(const OpId &op, BulkId bulk) override;
};
