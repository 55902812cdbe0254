#pragma once

#include "models/gateways/ReturnGateway.h"

class PgSession;

class PgReturnGateway final : public ReturnGateway
{
public:
    explicit PgReturnGateway(PgSession &session)
        : m_session(session)
    {
    }

    QFuture<Result<ReturnedCards>> returns(const QString &view, const QString &reason) override;
    QFuture<Result<ReturnAnswer>> recordReturn(const OpId &op, const QString &serial, const QString &reason) override;
    QFuture<Result<Done>> closeReturn(const OpId &op, const QString &serial, const QString &outcome) override;
    QFuture<Result<ReturnRates>> returnRates(QDate since) override;
    QFuture<Result<Misdeliveries>> misdeliveries(const QString &view) override;
    QFuture<Result<MisdeliveryAnswer>> reportMisdelivery(const OpId &op, const QString &serial, const QString &happened,
                                                         const QString &seen) override;
    QFuture<Result<Done>> recordReport(const OpId &op, const QString &serial, const QString &stage,
                                       QDate sentOn) override;
    QFuture<Result<RevokedRun>> revokeRun(const OpId &op, RunId run, const QString &reason) override;
    QFuture<Result<RunAstray>> reportRun(const OpId &op, RunId run, const QString &reason, const QString &happened,
                                         const QString &seen) override;

private:
    PgSession &m_session;
};
