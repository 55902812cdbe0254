#pragma once

#include "models/gateways/SessionGateway.h"

class PgSession;

class PgSessionGateway final : public SessionGateway
{
public:
    explicit PgSessionGateway(PgSession &session)
        : m_session(session)
    {
    }

    QFuture<Result<Session>> signIn(const QString &clientVersion) override;
    QFuture<Result<Changes>> changes(const QString &since) override;
    QFuture<Result<StaffViews>> views() override;
    QFuture<Result<Done>> saveView(const QString &place, const QJsonObject &view) override;
    QFuture<Result<StaffDrafts>> drafts() override;
    QFuture<Result<Done>> keepDraft(const QString &place, const QByteArray &sealed) override;
    QFuture<Result<Done>> discardDraft(const QString &place) override;

private:
    PgSession &m_session;
};
