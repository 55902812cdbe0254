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
    QFuture<Result<TellingAnswer>> tellApart(const OpId &op, RequestId request, const QString &number) override;
    QFuture<Result<Done>> approveRequest(const OpId &op, RequestId request, const QString &note) override;
    QFuture<Result<BatchAnswer>> approveRequests(const OpId &op, const QList<RequestId> &requests) override;
    QFuture<Result<Done>> rejectRequest(const OpId &op, RequestId request, const QString &reason,
                                        const QString &answer) override;
    QFuture<Result<FullChecks>> ownFullChecks() override;

private:
    PgSession &m_session;
};
