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
    FakeCall<Done, OpId, RequestId, QString> submits;
    FakeCall<Done, OpId, RequestId, QString> withdraws;

    QFuture<Result<Requests>> requests(const QString &view) override;
    QFuture<Result<RequestDetail>> requestDetail(RequestId request) override;
    QFuture<Result<RequestId>> takeRequest(const OpId &op, const NewRequest &request) override;
    QFuture<Result<Done>> claimRequest(const OpId &op, RequestId request) override;
    QFuture<Result<Done>> releaseRequest(const OpId &op, RequestId request) override;
    QFuture<Result<IdentityAnswer>> checkIdentity(const OpId &op, RequestId request,
                                                  const QMap<QString, QString> &answers) override;
    QFuture<Result<Done>> submitRequest(const OpId &op, RequestId request, const QString &note) override;
    QFuture<Result<Done>> withdrawRequest(const OpId &op, RequestId request, const QString &reason) override;
};
