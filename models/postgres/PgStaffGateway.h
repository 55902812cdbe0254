#pragma once

#include "models/gateways/StaffGateway.h"

class PgSession;

class PgStaffGateway final : public StaffGateway
{
public:
    explicit PgStaffGateway(PgSession &session)
        : m_session(session)
    {
    }

    QFuture<Result<Deputies>> deputies() override;
    QFuture<Result<StaffMembers>> possibleDeputies() override;
    QFuture<Result<Done>> nameDeputy(const OpId &op, qint64 staff, QDate from, QDate until,
                                     const QString &reason) override;
    QFuture<Result<Done>> approveDeputy(const OpId &op, DeputyId deputy) override;
    QFuture<Result<Done>> rejectDeputy(const OpId &op, DeputyId deputy, const QString &reason) override;
    QFuture<Result<Done>> endDeputy(const OpId &op, DeputyId deputy) override;
    QFuture<Result<OwnCode>> ownCode() override;
    QFuture<Result<QString>> enrolCode(const OpId &op) override;
    QFuture<Result<CodeAnswer>> confirmCode(const OpId &op, const QString &code) override;
    QFuture<Result<CodeAnswer>> stepUp(const OpId &op, const OpId &forOp, const QString &code) override;
    QFuture<Result<StaffCodes>> staffCodes() override;
    QFuture<Result<Done>> startCodeEnrolment(const OpId &op, qint64 staff, const QString &reason) override;

private:
    PgSession &m_session;
};
