#pragma once

#include "models/base/OpId.h"
#include "models/base/Result.h"
#include "models/domain/Returned.h"

#include <QFuture>

/// What became of cards after they left: those that came back, and those that reached somebody else. Each loses its
/// password before anything else.
class ReturnGateway
{
public:
    virtual ~ReturnGateway() = default;

    /// `view`: open (the address is still to be checked) or closed. `reason` may be empty: all of them.
    virtual QFuture<Result<ReturnedCards>> returns(const QString &view, const QString &reason) = 0;
    /// MD005: no serial. MD180: no such card. MD181: it has not left.
    virtual QFuture<Result<ReturnAnswer>> recordReturn(const OpId &op, const QString &serial, const QString &reason)
        = 0;
    /// `outcome`: address_confirmed, address_corrected or no_card_needed.
    virtual QFuture<Result<Done>> closeReturn(const OpId &op, const QString &serial, const QString &outcome) = 0;
    virtual QFuture<Result<ReturnRates>> returnRates(QDate since) = 0;

    /// `view`: open (a report is still to be sent) or reported.
    virtual QFuture<Result<Misdeliveries>> misdeliveries(const QString &view) = 0;
    virtual QFuture<Result<MisdeliveryAnswer>> reportMisdelivery(const OpId &op, const QString &serial,
                                                                 const QString &happened, const QString &seen)
        = 0;
    /// That the first or the final report went to the authority; the first one first.
    virtual QFuture<Result<Done>> recordReport(const OpId &op, const QString &serial, const QString &stage,
                                               QDate sentOn)
        = 0;
    /// Makes every card of a counted run void that still lives.
    virtual QFuture<Result<RevokedRun>> revokeRun(const OpId &op, RunId run, const QString &reason) = 0;
    /// The same, and notes each card of it that has left as mis-delivered. MD181: none has that is not reported.
    virtual QFuture<Result<RunAstray>> reportRun(const OpId &op, RunId run, const QString &reason,
                                                 const QString &happened, const QString &seen)
        = 0;
};
