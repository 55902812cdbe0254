#pragma once

#include "models/base/OpId.h"
#include "models/base/Result.h"
#include "models/domain/Deputy.h"
#include "models/domain/OneTimeCode.h"

#include <QFuture>

/// Who stands in for whom, and the one-time codes before dangerous steps.
class StaffGateway
{
public:
    virtual ~StaffGateway() = default;

    virtual QFuture<Result<Deputies>> deputies() = 0;
    /// Whom this supervisor may name.
    virtual QFuture<Result<StaffMembers>> possibleDeputies() = 0;
    virtual QFuture<Result<Done>> nameDeputy(const OpId &op, qint64 staff, QDate from, QDate until,
                                             const QString &reason)
        = 0;
    /// MD050: this person is one of the two.
    virtual QFuture<Result<Done>> approveDeputy(const OpId &op, DeputyId deputy) = 0;
    virtual QFuture<Result<Done>> rejectDeputy(const OpId &op, DeputyId deputy, const QString &reason) = 0;
    virtual QFuture<Result<Done>> endDeputy(const OpId &op, DeputyId deputy) = 0;

    virtual QFuture<Result<OwnCode>> ownCode() = 0;
    /// A new seed for this person's authenticator, in base32. It comes once: a repeated call with the same `op` is
    /// answered without it, so whoever lost it asks with a fresh one.
    virtual QFuture<Result<QString>> enrolCode(const OpId &op) = 0;
    /// Shows that the seed was taken down; from then on codes are taken.
    virtual QFuture<Result<CodeAnswer>> confirmCode(const OpId &op, const QString &code) = 0;
    /// Gives a code for the operation `forOp`, which was refused with MD163 and is then called once more.
    virtual QFuture<Result<CodeAnswer>> stepUp(const OpId &op, const OpId &forOp, const QString &code) = 0;
    /// For administrators.
    virtual QFuture<Result<StaffCodes>> staffCodes() = 0;
    /// Lets somebody else set up the codes within a day. Nobody but that person ever sees the seed.
    virtual QFuture<Result<Done>> startCodeEnrolment(const OpId &op, qint64 staff, const QString &reason) = 0;
};
