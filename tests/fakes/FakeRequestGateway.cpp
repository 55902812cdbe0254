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

QFuture<Result<Done>> FakeRequestGateway::submitRequest(const OpId &op, RequestId request, const QString &note)
{
    return submits(op, request, note);
}

QFuture<Result<Done>> FakeRequestGateway::withdrawRequest(const OpId &op, RequestId request, const QString &reason)
{
    return withdraws(op, request, reason);
}
