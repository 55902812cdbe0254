#include "models/postgres/PgReturnGateway.h"

#include "models/postgres/PgSession.h"

namespace {

Returned readReturned(const Row &row)
{
    return {
        .serial = row.text("serial"),
        .kind = row.text("kind"),
        .request = {row.integer("request_id")},
        .person = {row.integer("person_id")},
        .memberName = row.text("name"),
        .route = row.text("route"),
        .destination = row.text("destination"),
        .reason = row.text("reason"),
        .recordedAt = row.timestamp("recorded_at"),
        .recordedBy = row.text("recorded_by"),
        .outcome = row.text("outcome"),
        .closedAt = row.timestamp("closed_at"),
        .closedBy = row.text("closed_by"),
    };
}

ReturnAnswer readReturnAnswer(const JsonRecord &record)
{
    return {.serial = record.text("serial"),
            .again = record.boolean("again"),
            .reason = record.text("reason"),
            .recordedAt = record.timestamp("recorded_at"),
            .stopped = record.boolean("stopped")};
}

ReturnRate readRate(const Row &row)
{
    return {
        .employer = row.integer("employer_id"),
        .destination = row.text("destination"),
        .dispatched = row.count("dispatched"),
        .returned = row.count("returned"),
        .misdelivered = row.count("misdelivered"),
        .percent = row.text("percent").toDouble(),
    };
}

Misdelivery readMisdelivery(const Row &row)
{
    return {
        .serial = row.text("serial"),
        .kind = row.text("kind"),
        .person = {row.integer("person_id")},
        .memberName = row.text("name"),
        .destination = row.text("destination"),
        .happened = row.text("happened"),
        .seen = row.text("seen"),
        .uses = row.count("uses"),
        .exposed = row.texts("exposed"),
        .reportedBy = row.text("reported_by"),
        .knownAt = row.timestamp("known_at"),
        .firstFrom = row.date("first_from"),
        .firstDue = row.date("first_due"),
        .finalDue = row.date("final_due"),
        .firstSentOn = row.date("first_sent_on"),
        .finalSentOn = row.date("final_sent_on"),
        .nextDue = row.date("next_due"),
        .daysLeft = row.count("days_left"),
        .run = {row.integer("run_id")},
        .persons = row.count("persons"),
        .cardNeeded = row.boolean("card_needed"),
    };
}

MisdeliveryAnswer readMisdeliveryAnswer(const JsonRecord &record)
{
    return {
        .serial = record.text("serial"),
        .stopped = record.boolean("stopped"),
        .uses = record.count("uses"),
        .firstFrom = record.date("first_from"),
        .firstDue = record.date("first_due"),
        .finalDue = record.date("final_due"),
    };
}

RevokedRun readRevokedRun(const JsonRecord &record)
{
    return {.stopped = record.count("stopped"), .pulled = record.count("pulled"), .cards = record.count("cards")};
}

RunAstray readRunAstray(const JsonRecord &record)
{
    return {
        .revoked = readRevokedRun(record),
        .reported = record.count("reported"),
        .persons = record.count("persons"),
        .firstFrom = record.date("first_from"),
        .firstDue = record.date("first_due"),
        .finalDue = record.date("final_due"),
    };
}

} // namespace

QFuture<Result<ReturnedCards>> PgReturnGateway::returns(const QString &view, const QString &reason)
{
    return m_session.rows("office.returns", {view, reason}, &readReturned);
}

QFuture<Result<ReturnAnswer>> PgReturnGateway::recordReturn(const OpId &op, const QString &serial,
                                                            const QString &reason)
{
    return m_session.record("office.record_return", {op, serial, reason}, &readReturnAnswer);
}

QFuture<Result<Done>> PgReturnGateway::closeReturn(const OpId &op, const QString &serial, const QString &outcome)
{
    return m_session.command("office.close_return", {op, serial, outcome});
}

QFuture<Result<ReturnRates>> PgReturnGateway::returnRates(QDate since)
{
    return m_session.rows("office.return_rates", {since}, &readRate);
}

QFuture<Result<Misdeliveries>> PgReturnGateway::misdeliveries(const QString &view)
{
    return m_session.rows("office.misdeliveries", {view}, &readMisdelivery);
}

QFuture<Result<MisdeliveryAnswer>> PgReturnGateway::reportMisdelivery(const OpId &op, const QString &serial,
                                                                      const QString &happened, const QString &seen)
{
    return m_session.record("office.report_misdelivery", {op, serial, happened, seen}, &readMisdeliveryAnswer);
}

QFuture<Result<Done>> PgReturnGateway::recordReport(const OpId &op, const QString &serial, const QString &stage,
                                                    QDate sentOn)
{
    return m_session.command("office.record_report", {op, serial, stage, sentOn});
}

QFuture<Result<RevokedRun>> PgReturnGateway::revokeRun(const OpId &op, RunId run, const QString &reason)
{
    return m_session.record("office.revoke_run", {op, run, reason}, &readRevokedRun);
}

QFuture<Result<RunAstray>> PgReturnGateway::reportRun(const OpId &op, RunId run, const QString &reason,
                                                      const QString &happened, const QString &seen)
{
    return m_session.record("office.report_run", {op, run, reason, happened, seen}, &readRunAstray);
}
