#pragma once

#include "models/gateways/ReturnGateway.h"
#include "tests/fakes/FakeCall.h"

class FakeReturnGateway final : public ReturnGateway
{
public:
    FakeReturnGateway();
    ~FakeReturnGateway() override;

    FakeCall<ReturnedCards, QString, QString> lists;
    FakeCall<ReturnAnswer, OpId, QString, QString> records;
    FakeCall<Done, OpId, QString, QString> closes;
    FakeCall<ReturnRates, QDate> rates;
    FakeCall<Misdeliveries, QString> astray;
    FakeCall<MisdeliveryAnswer, OpId, QString, QString, QString> reports;
    FakeCall<Done, OpId, QString, QString, QDate> sends;
    FakeCall<RevokedRun, OpId, RunId, QString> revokes;
    FakeCall<RunAstray, OpId, RunId, QString, QString, QString> runReports;

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
};
