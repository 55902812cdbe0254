#include "tests/fakes/FakeApprovalGateway.h"

// All of it here, so that the tests do not each compile every call of the gateway anew.
FakeApprovalGateway::FakeApprovalGateway() = default;
FakeApprovalGateway::~FakeApprovalGateway() = default;

QFuture<Result<Approvals>> FakeApprovalGateway::approvals() { return lists(); }

QFuture<Result<ApprovalSheet>> FakeApprovalGateway::approvalSheet(RequestId request) { return sheets(request); }

QFuture<Result<TellingAnswer>> FakeApprovalGateway::tellApart(const OpId &op, RequestId request, const QString &number)
{
    return tellings(op, request, number);
}

QFuture<Result<Done>> FakeApprovalGateway::approveRequest(const OpId &op, RequestId request, const QString &note)
{
    return approves(op, request, note);
}

QFuture<Result<BatchAnswer>> FakeApprovalGateway::approveRequests(const OpId &op, const QList<RequestId> &requests)
{
    return batches(op, requests);
}

QFuture<Result<Done>> FakeApprovalGateway::rejectRequest(const OpId &op, RequestId request, const QString &reason,
                                                         const QString &answer)
{
    return rejects(op, request, reason, answer);
}

QFuture<Result<FullChecks>> FakeApprovalGateway::ownFullChecks() { return fullChecks(); }
