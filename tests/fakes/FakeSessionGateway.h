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
    FakeCall<StaffViews> keptViews;
    FakeCall<Done, QString, QJsonObject> savesView;

    QFuture<Result<Session>> signIn(const QString &clientVersion) override;
    QFuture<Result<Changes>> changes(const QString &since) override;
    QFuture<Result<StaffViews>> views() override;
    QFuture<Result<Done>> saveView(const QString &place, const QJsonObject &view) override;
};
