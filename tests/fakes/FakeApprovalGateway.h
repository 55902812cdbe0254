#pragma once

#include "models/gateways/ApprovalGateway.h"
#include "tests/fakes/FakeCall.h"

class FakeApprovalGateway final : public ApprovalGateway
{
public:
    FakeApprovalGateway();
    ~FakeApprovalGateway() override;

    FakeCall<Approvals> lists;
    FakeCall<ApprovalSheet, RequestId> sheets;
    FakeCall<TellingAnswer, OpId, RequestId, QString> tellings;
    FakeCall<Done, OpId, RequestId, QString> approves;
    FakeCall<BatchAnswer, OpId, QList<RequestId>> batches;
    FakeCall<Done, OpId, RequestId, QString, QString> rejects;
    FakeCall<FullChecks> fullChecks;

    QFuture<Result<Approvals>> approvals() override;
    QFuture<Result<ApprovalSheet>> approvalSheet(RequestId request) override;
    QFuture<Result<TellingAnswer>> tellApart(const OpId &op, RequestId request, const QString &number) override;
    QFuture<Result<Done>> approveRequest(const OpId &op, RequestId request, const QString &note) override;
    QFuture<Result<BatchAnswer>> approveRequests(const OpId &op, const QList<RequestId> &requests) override;
    QFuture<Result<Done>> rejectRequest(const OpId &op, RequestId request, const QString &reason,
                                        const QString &answer) override;
    QFuture<Result<FullChecks>> ownFullChecks() override;
};
