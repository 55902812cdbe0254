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
    FakeCall<StaffDrafts> keptDrafts;
    FakeCall<Done, QString, QByteArray> keepsDraft;
    FakeCall<Done, QString> discardsDraft;

    QFuture<Result<Session>> signIn(const QString &clientVersion) override;
    QFuture<Result<Changes>> changes(const QString &since) override;
    QFuture<Result<StaffViews>> views() override;
    QFuture<Result<Done>> saveView(const QString &place, const QJsonObject &view) override;
    QFuture<Result<StaffDrafts>> drafts() override;
    QFuture<Result<Done>> keepDraft(const QString &place, const QByteArray &sealed) override;
    QFuture<Result<Done>> discardDraft(const QString &place) override;
};
