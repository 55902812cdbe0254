#pragma once

#include "models/gateways/RunGateway.h"
#include "tests/fakes/FakeCall.h"

class FakeRunGateway final : public RunGateway
{
public:
    FakeCall<PrintJobs> queues;
    FakeCall<OpenedRun, OpId, QString, QString, QList<RequestId>> opens;
    FakeCall<Cards, RunId, int> cards;
    FakeCall<CardTexts, QString> texts;
    FakeCall<Done, OpId, RunId, int, QList<StagedCard>> stages;
    FakeCall<Done, OpId, RunId, int> finishes;
    FakeCall<Done, OpId, RunId, int, QString> aborts;
    FakeCall<Runs, QString> lists;
    FakeCall<Sheets, RunId> sheets;
    FakeCall<ReconcileAnswer, OpId, RunId, int, QStringList, QStringList> reconciles;
    FakeCall<Done, OpId, RunId> destructions;

    QFuture<Result<PrintJobs>> printQueue() override { return queues(); }
    QFuture<Result<OpenedRun>> openRun(const OpId &op, const QString &form, const QString &station,
                                       const QList<RequestId> &requests) override
    {
        return opens(op, form, station, requests);
    }
    QFuture<Result<Cards>> runCards(RunId run, int fence) override { return cards(run, fence); }
    QFuture<Result<CardTexts>> cardTexts(const QString &kind) override { return texts(kind); }
    QFuture<Result<Done>> stageRun(const OpId &op, RunId run, int fence, const QList<StagedCard> &staged) override
    {
        return stages(op, run, fence, staged);
    }
    QFuture<Result<Done>> finishPrinting(const OpId &op, RunId run, int fence) override
    {
        return finishes(op, run, fence);
    }
    QFuture<Result<Done>> abortRun(const OpId &op, RunId run, int fence, const QString &reason) override
    {
        return aborts(op, run, fence, reason);
    }
    QFuture<Result<Runs>> runs(const QString &view) override { return lists(view); }
    QFuture<Result<Sheets>> runSheets(RunId run) override { return sheets(run); }
    QFuture<Result<ReconcileAnswer>> reconcileRun(const OpId &op, RunId run, int fence, const QStringList &good,
                                                  const QStringList &spoiled) override
    {
        return reconciles(op, run, fence, good, spoiled);
    }
    QFuture<Result<Done>> recordDestruction(const OpId &op, RunId run) override { return destructions(op, run); }
};
