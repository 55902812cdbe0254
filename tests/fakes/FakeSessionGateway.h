#pragma once

#include "models/gateways/SessionGateway.h"
#include "tests/fakes/FakeCall.h"

class FakeSessionGateway final : public SessionGateway
{
public:
    FakeCall<Session, QString> signsIn;
    FakeCall<Changes, QString> lists;

    QFuture<Result<Session>> signIn(const QString &clientVersion) override { return signsIn(clientVersion); }
    QFuture<Result<Changes>> changes(const QString &since) override { return lists(since); }
};
