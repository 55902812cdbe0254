#include "tests/fakes/FakeReturnGateway.h"

// All of it here, so that the tests do not each compile every call of the gateway anew.
FakeReturnGateway::FakeReturnGateway() = default;
FakeReturnGateway::~FakeReturnGateway() = default;

QFuture<Result<ReturnedCards>> FakeReturnGateway::returns(const QString &view, const QString &reason)
{
    return lists(view, reason);
}

QFuture<Result<ReturnAnswer>> FakeReturnGateway::recordReturn(const OpId &op, const QString &serial,
                                                              const QString &reason)
{
    return records(op, serial, reason);
}

QFuture<Result<Done>> FakeReturnGateway::closeReturn(const OpId &op, const QString &serial, const QString &outcome)
{
    return closes(op, serial, outcome);
}

QFuture<Result<ReturnRates>> FakeReturnGateway::returnRates(QDate since) { return rates(since); }

QFuture<Result<Misdeliveries>> FakeReturnGateway::misdeliveries(const QString &view) { return astray(view); }

QFuture<Result<MisdeliveryAnswer>> FakeReturnGateway::reportMisdelivery(const OpId &op, const QString &serial,
                                                                        const QString &happened, const QString &seen)
{
    return reports(op, serial, happened, seen);
}

QFuture<Result<Done>> FakeReturnGateway::recordReport(const OpId &op, const QString &serial, const QString &stage,
                                                      QDate sentOn)
{
    return sends(op, serial, stage, sentOn);
}

QFuture<Result<RevokedRun>> FakeReturnGateway::revokeRun(const OpId &op, RunId run, const QString &reason)
{
    return revokes(op, run, reason);
}

QFuture<Result<RunAstray>> FakeReturnGateway::reportRun(const OpId &op, RunId run, const QString &reason,
                                                        const QString &happened, const QString &seen)
{
    return runReports(op, run, reason, happened, seen);
}
