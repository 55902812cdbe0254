#include "tests/fakes/FakeRequestGateway.h"

// All of it here, so that the tests do not each compile every call of the gateway anew.
FakeRequestGateway::FakeRequestGateway() = default;
FakeRequestGateway::~FakeRequestGateway() = default;

QFuture<Result<Requests>> FakeRequestGateway::requests(const QString &view) { return lists(view); }

QFuture<Result<RequestDetail>> FakeRequestGateway::requestDetail(RequestId request) { return details(request); }

QFuture<Result<RequestId>> FakeRequestGateway::takeRequest(const OpId &op, const NewRequest &request)
{
    return takes(op, request);
}

QFuture<Result<Done>> FakeRequestGateway::claimRequest(const OpId &op, RequestId request)
{
    return claims(op, request);
}

QFuture<Result<Done>> FakeRequestGateway::releaseRequest(const OpId &op, RequestId request)
{
    return releases(op, request);
}

QFuture<Result<IdentityAnswer>> FakeRequestGateway::checkIdentity(const OpId &op, RequestId request,
                                                                  const QMap<QString, QString> &answers)
{
    return checks(op, request, answers);
}

QFuture<Result<QString>> FakeRequestGateway::callBackNumber(const OpId &op, RequestId request)
{
    return numbers(op, request);
}

QFuture<Result<Done>> FakeRequestGateway::recordCallBack(const OpId &op, RequestId request, const QString &outcome)
{
    return callBacks(op, request, outcome);
}

QFuture<Result<Done>> FakeRequestGateway::submitRequest(const OpId &op, RequestId request, const QString &note)
{
    return submits(op, request, note);
}

QFuture<Result<Done>> FakeRequestGateway::withdrawRequest(const OpId &op, RequestId request, const QString &reason)
{
    return withdraws(op, request, reason);
}

QFuture<Result<RequestCounts>> FakeRequestGateway::requestCounts() { return counts(); }

QFuture<Result<RequestGuard>> FakeRequestGateway::requestGuard(const QString &kind, CoverageId coverage)
{
    return guards(kind, coverage);
}

QFuture<Result<TextBlocks>> FakeRequestGateway::textBlocks(RequestId request) { return blocks(request); }

QFuture<Result<Done>> FakeRequestGateway::showPresence(RequestId request) { return shows(request); }

QFuture<Result<Presences>> FakeRequestGateway::presences() { return lookers(); }

QFuture<Result<Done>> FakeRequestGateway::holdRequest(const OpId &op, RequestId request, const QString &reason,
                                                      QDate until)
{
    return holds(op, request, reason, until);
}

QFuture<Result<Done>> FakeRequestGateway::resumeRequest(const OpId &op, RequestId request)
{
    return resumes(op, request);
}

QFuture<Result<Done>> FakeRequestGateway::addNote(const OpId &op, RequestId request, const QString &note)
{
    return notes(op, request, note);
}

QFuture<Result<Done>> FakeRequestGateway::mergeRequests(const OpId &op, RequestId keep, const QList<RequestId> &others,
                                                        const QString &reason)
{
    return merges(op, keep, others, reason);
}

QFuture<Result<Done>> FakeRequestGateway::reopenRequest(const OpId &op, RequestId request, const QString &reason)
{
    return reopens(op, request, reason);
}

QFuture<Result<Done>> FakeRequestGateway::completeRequest(const OpId &op, RequestId request, const QString &outcome,
                                                          const QString &answer)
{
    return completes(op, request, outcome, answer);
}

QFuture<Result<RecognisedMail>> FakeRequestGateway::recogniseMail(const QString &subject, const QString &sentTo,
                                                                  const QString &messageId)
{
    return recognises(subject, sentTo, messageId);
}

QFuture<Result<ProposedMembers>> FakeRequestGateway::proposeMembers(const QString &name, const QString &symbolNumber,
                                                                    const QString &address)
{
    return proposes(name, symbolNumber, address);
}

QFuture<Result<RequestId>> FakeRequestGateway::takeMail(const OpId &op, const MailRequest &mail)
{
    return takesMail(op, mail);
}

QFuture<Result<Done>> FakeRequestGateway::setMailAside(const OpId &op, const SetAside &mail)
{
    return setsAside(op, mail);
}

QFuture<Result<MailsAside>> FakeRequestGateway::mailsAside() { return asides(); }

QFuture<Result<BulkEstimate>> FakeRequestGateway::estimateBulk(const QString &what, qint64 employer)
{
    return estimates(what, employer);
}

QFuture<Result<BulkId>> FakeRequestGateway::beginBulk(const OpId &op, const QString &what, qint64 employer,
                                                      const QString &reason)
{
    return bulkBegins(op, what, employer, reason);
}

QFuture<Result<BulkProgress>> FakeRequestGateway::takeBulk(const OpId &op, BulkId bulk) { return bulkSlices(op, bulk); }

QFuture<Result<BulkProgress>> FakeRequestGateway::stopBulk(const OpId &op, BulkId bulk) { return bulkStops(op, bulk); }
