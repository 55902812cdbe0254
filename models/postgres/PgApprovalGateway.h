#pragma once

#include "models/gateways/ApprovalGateway.h"

class PgSession;

class PgApprovalGateway final : public ApprovalGateway
{
public:
    explicit PgApprovalGateway(PgSession &session)
        : m_session(session)
    {
    }

    QFuture<Result<Approvals>> approvals() override;
    QFuture<Result<ApprovalSheet>> approvalSheet(RequestId request) override;
    QFuture<Result<Done>> approveRequest(const OpId &op, RequestId request, const QString &note) override;
    QFuture<Result<Done>> rejectRequest(const OpId &op, RequestId request, const QString &reason) override;

private:
    PgSession &m_session;
};
