#include "models/postgres/PgStaffGateway.h"

#include "models/postgres/PgSession.h"

using namespace Qt::StringLiterals;

namespace {

Deputy readDeputy(const Row &row)
{
    return {
        .id = {row.integer("deputy_id")},
        .supervisor = row.text("supervisor"),
        .deputy = row.text("deputy"),
        .from = row.date("from_day"),
        .until = row.date("until_day"),
        .reason = row.text("reason"),
        .state = row.text("state"),
        .decidedBy = row.text("decided_by"),
        .mayDecide = row.boolean("may_decide"),
        .mayEnd = row.boolean("may_end"),
    };
}

StaffMember readStaffMember(const Row &row) { return {.id = row.integer("staff_id"), .name = row.text("name")}; }

OwnCode readOwnCode(const JsonRecord &record)
{
    return {
        .setUp = record.boolean("set_up"), .locked = record.boolean("locked"), .invited = record.boolean("invited")};
}

QString readSeed(const JsonRecord &record) { return record.text("seed"); }

CodeAnswer readCodeAnswer(const JsonRecord &record)
{
    const QString word = record.text("outcome");
    CodeAnswer::Outcome outcome = CodeAnswer::Outcome::Unknown;
    if (word == "passed"_L1)
        outcome = CodeAnswer::Outcome::Passed;
    else if (word == "wrong"_L1)
        outcome = CodeAnswer::Outcome::Wrong;
    else if (word == "locked"_L1)
        outcome = CodeAnswer::Outcome::Locked;
    return {.outcome = outcome, .left = record.count("left")};
}

StaffCode readStaffCode(const Row &row)
{
    return {.staff = row.integer("staff_id"),
            .name = row.text("name"),
            .state = row.text("state"),
            .mayStart = row.boolean("may_start")};
}

} // namespace

QFuture<Result<Deputies>> PgStaffGateway::deputies() { return m_session.rows("office.deputies", {}, &readDeputy); }

QFuture<Result<StaffMembers>> PgStaffGateway::possibleDeputies()
{
    return m_session.rows("office.possible_deputies", {}, &readStaffMember);
}

QFuture<Result<Done>> PgStaffGateway::nameDeputy(const OpId &op, qint64 staff, QDate from, QDate until,
                                                 const QString &reason)
{
    return m_session.command("office.name_deputy", {op, staff, from, until, reason});
}

QFuture<Result<Done>> PgStaffGateway::approveDeputy(const OpId &op, DeputyId deputy)
{
    return m_session.command("office.approve_deputy", {op, deputy});
}

QFuture<Result<Done>> PgStaffGateway::rejectDeputy(const OpId &op, DeputyId deputy, const QString &reason)
{
    return m_session.command("office.reject_deputy", {op, deputy, reason});
}

QFuture<Result<Done>> PgStaffGateway::endDeputy(const OpId &op, DeputyId deputy)
{
    return m_session.command("office.end_deputy", {op, deputy});
}

QFuture<Result<OwnCode>> PgStaffGateway::ownCode() { return m_session.record("office.own_code", {}, &readOwnCode); }

QFuture<Result<QString>> PgStaffGateway::enrolCode(const OpId &op)
{
    return m_session.record("office.enrol_code", {op}, &readSeed);
}

QFuture<Result<CodeAnswer>> PgStaffGateway::confirmCode(const OpId &op, const QString &code)
{
    return m_session.record("office.confirm_code", {op, code}, &readCodeAnswer);
}

QFuture<Result<CodeAnswer>> PgStaffGateway::stepUp(const OpId &op, const OpId &forOp, const QString &code)
{
    return m_session.record("office.step_up", {op, forOp, code}, &readCodeAnswer);
}

QFuture<Result<StaffCodes>> PgStaffGateway::staffCodes()
{
    return m_session.rows("office.staff_codes", {}, &readStaffCode);
}

QFuture<Result<Done>> PgStaffGateway::startCodeEnrolment(const OpId &op, qint64 staff, const QString &reason)
{
    return m_session.command("office.start_code_enrolment", {op, staff, reason});
}
