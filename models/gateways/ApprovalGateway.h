#pragma once

#include "models/base/OpId.h"
#include "models/base/Result.h"
#include "models/domain/Approval.h"

#include <QFuture>

/// The supervisor's desk. A decision is final.
class ApprovalGateway
{
public:
    virtual ~ApprovalGateway() = default;

    virtual QFuture<Result<Approvals>> approvals() = 0;
    virtual QFuture<Result<ApprovalSheet>> approvalSheet(RequestId request) = 0;
    /// Compares the number that is to tell the member from a look-alike with the request. Refused like approving.
    virtual QFuture<Result<TellingAnswer>> tellApart(const OpId &op, RequestId request, const QString &number) = 0;
    /// Refused with MD050 to whoever took, edited, verified or submitted the request; with MD190 before the look-alikes
    /// are told apart.
    virtual QFuture<Result<Done>> approveRequest(const OpId &op, RequestId request, const QString &note) = 0;
    /// Requests of the low lane together. What is left out is an answer: the lot may want one to be read singly.
    virtual QFuture<Result<BatchAnswer>> approveRequests(const OpId &op, const QList<RequestId> &requests) = 0;
    /// `reason` is for the clerk; `answer` is what the clerk tells the member, and may be empty.
    virtual QFuture<Result<Done>> rejectRequest(const OpId &op, RequestId request, const QString &reason,
                                                const QString &answer)
        = 0;
    /// This person's own figures; nobody sees another's.
    virtual QFuture<Result<FullChecks>> ownFullChecks() = 0;
};
