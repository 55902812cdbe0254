#pragma once

#include "models/gateways/ApprovalGateway.h"
#include "tests/fakes/FakeCall.h"

class FakeApprovalGateway final : public ApprovalGateway
{
public:
    FakeCall<Approvals> lists;
    FakeCall<ApprovalSheet, RequestId> sheets;
    FakeCall<Done, OpId, RequestId, QString> approves;
    FakeCall<Done, OpId, RequestId, QString> rejects;

    QFuture<Result<Approvals>> approvals() override { return lists(); }
    QFuture<Result<ApprovalSheet>> approvalSheet(RequestId request) override { return sheets(request); }
    QFuture<Result<Done>> approveRequest(const OpId &op, RequestId request, const QString &note) override
    {
        return approves(op, request, note);
    }
    QFuture<Result<Done>> rejectRequest(const OpId &op, RequestId request, const QString &reason) override
    {
        return rejects(op, request, reason);
    }
};
