#pragma once

#include "models/base/OpId.h"
#include "models/base/Result.h"
#include "models/domain/Papers.h"
#include "models/domain/Run.h"
#include "models/domain/RunCount.h"

#include <QByteArrayList>
#include <QFuture>

/// A card's secret as the database may know it: an argon2id hash in PHC form.
struct StagedCard
{
    CardId card;
    QByteArray hash;
};

/// The print room. `fence` names the state of the run that the caller has seen; an older one is refused (MD011).
class RunGateway
{
public:
    virtual ~RunGateway() = default;

    virtual QFuture<Result<PrintJobs>> printQueue() = 0;
    /// By the database's clock.
    virtual QFuture<Result<CutOff>> cutOff() = 0;
    virtual QFuture<Result<OpenedRun>> openRun(const OpId &op, const QString &form, const QString &station,
                                               const QList<RequestId> &requests)
        = 0;
    /// The addressees, for the one who opened the run. Recorded.
    virtual QFuture<Result<Cards>> runCards(RunId run, int fence) = 0;
    virtual QFuture<Result<CardTexts>> cardTexts(const QString &kind) = 0;
    virtual QFuture<Result<Done>> stageRun(const OpId &op, RunId run, int fence, const QList<StagedCard> &cards) = 0;
    virtual QFuture<Result<Done>> finishPrinting(const OpId &op, RunId run, int fence) = 0;
    virtual QFuture<Result<Done>> abortRun(const OpId &op, RunId run, int fence, const QString &reason) = 0;
    /// `view`: active (open or printed), recovery (sheets still to be destroyed), done.
    virtual QFuture<Result<Runs>> runs(const QString &view) = 0;
    virtual QFuture<Result<Sheets>> runSheets(RunId run) = 0;
    virtual QFuture<Result<RunSheet>> runSheet(RunId run) = 0;
    /// How many blank sheets were taken out; reconcileRun() then refuses a run that does not balance (MD073).
    virtual QFuture<Result<Done>> noteStock(const OpId &op, RunId run, int fence, const RunStock &stock) = 0;
    /// Good, spoiled and not found together must be exactly the run's serials, each once (MD071).
    virtual QFuture<Result<ReconcileAnswer>> reconcileRun(const OpId &op, RunId run, int fence, const RunCount &count)
        = 0;
    /// What a serial is that was scanned at the count and is none of the run. Recorded.
    virtual QFuture<Result<StraySheet>> straySheet(const OpId &op, RunId run, int fence, const QString &serial) = 0;
    /// One of two signatures under the destruction of a run's spoiled and void sheets.
    virtual QFuture<Result<Done>> recordDestruction(const OpId &op, RunId run) = 0;
};
