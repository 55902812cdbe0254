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
    FakeCall<Done, OpId, RequestId, QString> approves;
    FakeCall<Done, OpId, RequestId, QString> rejects;

    QFuture<Result<Approvals>> approvals() override;
    QFuture<Result<ApprovalSheet>> approvalSheet(RequestId request) override;
    QFuture<Result<Done>> approveRequest(const OpId &op, RequestId request, const QString &note) override;
    QFuture<Result<Done>> rejectRequest(const OpId &op, RequestId request, const QString &reason) override;
};
