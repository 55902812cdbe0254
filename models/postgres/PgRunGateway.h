#pragma once

#include "models/gateways/RunGateway.h"

class PgSession;

class PgRunGateway final : public RunGateway
{
public:
    explicit PgRunGateway(PgSession &session)
        : m_session(session)
    {
    }

    QFuture<Result<PrintJobs>> printQueue() override;
    QFuture<Result<CutOff>> cutOff() override;
    QFuture<Result<OpenedRun>> openRun(const OpId &op, const QString &form, const QString &station,
                                       const QList<RequestId> &requests) override;
    QFuture<Result<Cards>> runCards(RunId run, int fence) override;
    QFuture<Result<CardTexts>> cardTexts(const QString &kind) override;
    QFuture<Result<Done>> stageRun(const OpId &op, RunId run, int fence, const QList<StagedCard> &cards) override;
    QFuture<Result<Done>> finishPrinting(const OpId &op, RunId run, int fence) override;
    QFuture<Result<Done>> abortRun(const OpId &op, RunId run, int fence, const QString &reason) override;
    QFuture<Result<Runs>> runs(const QString &view) override;
    QFuture<Result<Sheets>> runSheets(RunId run) override;
    QFuture<Result<RunSheet>> runSheet(RunId run) override;
    QFuture<Result<Done>> noteStock(const OpId &op, RunId run, int fence, const RunStock &stock) override;
    QFuture<Result<ReconcileAnswer>> reconcileRun(const OpId &op, RunId run, int fence, const RunCount &count) override;
    QFuture<Result<StraySheet>> straySheet(const OpId &op, RunId run, int fence, const QString &serial) override;
    QFuture<Result<Done>> recordDestruction(const OpId &op, RunId run) override;

private:
    PgSession &m_session;
};
