#include "tests/fakes/FakeStaffGateway.h"

// All of it here, so that the tests do not each compile every call of the gateway anew.
FakeStaffGateway::FakeStaffGateway() = default;
FakeStaffGateway::~FakeStaffGateway() = default;

QFuture<Result<Deputies>> FakeStaffGateway::deputies() { return lists(); }

QFuture<Result<StaffMembers>> FakeStaffGateway::possibleDeputies() { return possible(); }

QFuture<Result<Done>> FakeStaffGateway::nameDeputy(const OpId &op, qint64 staff, QDate from, QDate until,
                                                   const QString &reason)
{
    return names(op, staff, from, until, reason);
}

QFuture<Result<Done>> FakeStaffGateway::approveDeputy(const OpId &op, DeputyId deputy) { return approves(op, deputy); }

QFuture<Result<Done>> FakeStaffGateway::rejectDeputy(const OpId &op, DeputyId deputy, const QString &reason)
{
    return rejects(op, deputy, reason);
}

QFuture<Result<Done>> FakeStaffGateway::endDeputy(const OpId &op, DeputyId deputy) { return ends(op, deputy); }

QFuture<Result<OwnCode>> FakeStaffGateway::ownCode() { return ownCodes(); }

QFuture<Result<QString>> FakeStaffGateway::enrolCode(const OpId &op) { return enrols(op); }

QFuture<Result<CodeAnswer>> FakeStaffGateway::confirmCode(const OpId &op, const QString &code)
{
    return confirms(op, code);
}

QFuture<Result<CodeAnswer>> FakeStaffGateway::stepUp(const OpId &op, const OpId &forOp, const QString &code)
{
    return stepsUp(op, forOp, code);
}

QFuture<Result<StaffCodes>> FakeStaffGateway::staffCodes() { return codes(); }

QFuture<Result<Done>> FakeStaffGateway::startCodeEnrolment(const OpId &op, qint64 staff, const QString &reason)
{
    return starts(op, staff, reason);
}
