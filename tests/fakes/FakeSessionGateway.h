#pragma once

#include "models/gateways/SessionGateway.h"
#include "tests/fakes/FakeCall.h"

class FakeSessionGateway final : public SessionGateway
{
public:
    FakeSessionGateway();
    ~FakeSessionGateway() override;

    FakeCall<Session, QString> signsIn;
    FakeCall<Changes, QString> lists;

    QFuture<Result<Session>> signIn(const QString &clientVersion) override;
    QFuture<Result<Changes>> changes(const QString &since) override;
};
