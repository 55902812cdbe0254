#include "tests/fakes/FakeRunGateway.h"

// All of it here, so that the tests do not each compile every call of the gateway anew.
FakeRunGateway::FakeRunGateway() = default;
FakeRunGateway::~FakeRunGateway() = default;

QFuture<Result<PrintJobs>> FakeRunGateway::printQueue() { return queues(); }

QFuture<Result<CutOff>> FakeRunGateway::cutOff() { return cutOffs(); }

QFuture<Result<OpenedRun>> FakeRunGateway::openRun(const OpId &op, const QString &form, const QString &station,
                                                   const QList<RequestId> &requests)
{
    return opens(op, form, station, requests);
}

QFuture<Result<Cards>> FakeRunGateway::runCards(RunId run, int fence) { return cards(run, fence); }

QFuture<Result<CardTexts>> FakeRunGateway::cardTexts(const QString &kind) { return texts(kind); }

QFuture<Result<Done>> FakeRunGateway::stageRun(const OpId &op, RunId run, int fence, const QList<StagedCard> &staged)
{
    return stages(op, run, fence, staged);
}

QFuture<Result<Done>> FakeRunGateway::finishPrinting(const OpId &op, RunId run, int fence)
{
    return finishes(op, run, fence);
}

QFuture<Result<Done>> FakeRunGateway::abortRun(const OpId &op, RunId run, int fence, const QString &reason)
{
    return aborts(op, run, fence, reason);
}

QFuture<Result<Runs>> FakeRunGateway::runs(const QString &view) { return lists(view); }

QFuture<Result<Sheets>> FakeRunGateway::runSheets(RunId run) { return sheets(run); }

QFuture<Result<RunSheet>> FakeRunGateway::runSheet(RunId run) { return papers(run); }

QFuture<Result<Done>> FakeRunGateway::noteStock(const OpId &op, RunId run, int fence, const RunStock &stock)
{
    return stocks(op, run, fence, stock);
}

QFuture<Result<ReconcileAnswer>> FakeRunGateway::reconcileRun(const OpId &op, RunId run, int fence,
                                                              const RunCount &count)
{
    return reconciles(op, run, fence, count);
}

QFuture<Result<StraySheet>> FakeRunGateway::straySheet(const OpId &op, RunId run, int fence, const QString &serial)
{
    return strays(op, run, fence, serial);
}

QFuture<Result<Done>> FakeRunGateway::recordDestruction(const OpId &op, RunId run) { return destructions(op, run); }
