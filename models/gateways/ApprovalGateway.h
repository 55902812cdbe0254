#pragma once

#include "models/base/OpId.h"
#include "models/base/Result.h"
#include "models/domain/Request.h"

#include <QFuture>

/// The supervisor's desk. A decision is final.
class ApprovalGateway
{
public:
    virtual ~ApprovalGateway() = default;

    virtual QFuture<Result<Approvals>> approvals() = 0;
    virtual QFuture<Result<ApprovalSheet>> approvalSheet(RequestId request) = 0;
    /// Refused with MD050 to whoever took, edited, verified or submitted the request.
    virtual QFuture<Result<Done>> approveRequest(const OpId &op, RequestId request, const QString &note) = 0;
    virtual QFuture<Result<Done>> rejectRequest(const OpId &op, RequestId request, const QString &reason) = 0;
};
