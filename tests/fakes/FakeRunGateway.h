#pragma once

#include "models/gateways/RunGateway.h"
#include "tests/fakes/FakeCall.h"

class FakeRunGateway final : public RunGateway
{
public:
    FakeRunGateway();
    ~FakeRunGateway() override;

    FakeCall<PrintJobs> queues;
    FakeCall<CutOff> cutOffs;
    FakeCall<OpenedRun, OpId, QString, QString, QList<RequestId>> opens;
    FakeCall<Cards, RunId, int> cards;
    FakeCall<CardTexts, QString> texts;
    FakeCall<Done, OpId, RunId, int, QList<StagedCard>> stages;
    FakeCall<Done, OpId, RunId, int> finishes;
    FakeCall<Done, OpId, RunId, int, QString> aborts;
    FakeCall<Runs, QString> lists;
    FakeCall<Sheets, RunId> sheets;
    FakeCall<RunSheet, RunId> papers;
    FakeCall<Done, OpId, RunId, int, RunStock> stocks;
    FakeCall<ReconcileAnswer, OpId, RunId, int, RunCount> reconciles;
    FakeCall<StraySheet, OpId, RunId, int, QString> strays;
    FakeCall<Done, OpId, RunId> destructions;

    QFuture<Result<PrintJobs>> printQueue() override;
    QFuture<Result<CutOff>> cutOff() override;
    QFuture<Result<OpenedRun>> openRun(const OpId &op, const QString &form, const QString &station,
                                       const QList<RequestId> &requests) override;
    QFuture<Result<Cards>> runCards(RunId run, int fence) override;
    QFuture<Result<CardTexts>> cardTexts(const QString &kind) override;
    QFuture<Result<Done>> stageRun(const OpId &op, RunId run, int fence, const QList<StagedCard> &staged) override;
    QFuture<Result<Done>> finishPrinting(const OpId &op, RunId run, int fence) override;
    QFuture<Result<Done>> abortRun(const OpId &op, RunId run, int fence, const QString &reason) override;
    QFuture<Result<Runs>> runs(const QString &view) override;
    QFuture<Result<Sheets>> runSheets(RunId run) override;
    QFuture<Result<RunSheet>> runSheet(RunId run) override;
    QFuture<Result<Done>> noteStock(const OpId &op, RunId run, int fence, const RunStock &stock) override;
    QFuture<Result<ReconcileAnswer>> reconcileRun(const OpId &op, RunId run, int fence, const RunCount &count) override;
    QFuture<Result<StraySheet>> straySheet(const OpId &op, RunId run, int fence, const QString &serial) override;
    QFuture<Result<Done>> recordDestruction(const OpId &op, RunId run) override;
};
