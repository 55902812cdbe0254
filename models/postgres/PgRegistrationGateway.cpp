#include "models/postgres/PgRegistrationGateway.h"

#include "models/postgres/PgSession.h"

namespace {

Registration readRegistration(const JsonRecord &record)
{
    return {
        .coverage = {record.integer("coverage_id")},
        .person = {record.integer("person_id")},
        .symbol = record.text("symbol"),
        .number = record.text("number"),
        .branch = record.text("branch"),
        .name = record.text("name"),
        .kana = record.text("kana"),
        .insured = record.boolean("insured"),
        .employerId = record.integer("employer_id"),
        .employer = record.text("employer"),
        .state = record.text("state"),
        .since = record.timestamp("since"),
        .until = record.timestamp("until"),
    };
}

RegistrationList readRegistrations(const JsonRecord &record)
{
    return {
        .lines = record.list("lines", &readRegistration), .next = record.text("next"), .cut = record.boolean("cut")};
}

RegistrationCount readCount(const Row &row)
{
    return {.state = row.text("state"), .howMany = row.count("how_many"), .more = row.boolean("more")};
}

RegistrationRate readRegistrationRate(const Row &row)
{
    return {.employer = row.integer("employer_id"),
            .code = row.text("code"),
            .name = row.text("name"),
            .eligible = row.count("eligible"),
            .registered = row.count("registered"),
            .registeredBefore = row.count("registered_before")};
}

InvitedAgain readInvited(const JsonRecord &record)
{
    InvitedAgain invited{.mailed = record.count("mailed"), .passedOver = {}};
    const QJsonObject reasons = record.object("passed_over");
    for (auto reason = reasons.begin(); reason != reasons.end(); ++reason)
        invited.passedOver.insert(reason.key(), reason.value().toInt());
    return invited;
}

ViewingPassword readViewing(const JsonRecord &record)
{
    return {
        .coverage = {record.integer("coverage_id")},
        .person = {record.integer("person_id")},
        .symbol = record.text("symbol"),
        .number = record.text("number"),
        .branch = record.text("branch"),
        .name = record.text("name"),
        .kana = record.text("kana"),
        .insured = record.boolean("insured"),
        .status = coverageStatusFromSql(record.text("status")),
        .employer = record.text("employer"),
        .state = record.text("state"),
        .serial = record.text("serial"),
        .printedOn = record.date("printed_on"),
        .worksSince = record.timestamp("works_since"),
        .request = {record.integer("request_id")},
        .nextSerial = record.text("next_serial"),
        .askedAt = record.timestamp("asked_at"),
        .expectedOn = record.date("expected_on"),
        .dispatched = record.boolean("dispatched"),
    };
}

ViewingList readViewings(const JsonRecord &record)
{
    return {.lines = record.list("lines", &readViewing), .next = record.text("next"), .cut = record.boolean("cut")};
}

} // namespace

QFuture<Result<RegistrationList>> PgRegistrationGateway::registrations(const RegistrationQuestion &question,
                                                                       const QString &after)
{
    const SqlValue employer = question.employer > 0 ? SqlValue(question.employer) : SqlValue::null();
    return m_session.record("office.registrations", {question.state, employer, question.text, after},
                            &readRegistrations);
}

QFuture<Result<RegistrationCounts>> PgRegistrationGateway::registrationCounts()
{
    return m_session.rows("office.registration_counts", {}, &readCount);
}

QFuture<Result<RegistrationRates>> PgRegistrationGateway::registrationRates()
{
    return m_session.rows("office.registration_rates", {}, &readRegistrationRate);
}

QFuture<Result<InvitedAgain>> PgRegistrationGateway::inviteAgain(const OpId &op, const QList<CoverageId> &coverages)
{
    QList<qint64> numbers;
    for (const CoverageId coverage : coverages)
        numbers.append(coverage.value);
    return m_session.record("office.invite_again", {op, numbers}, &readInvited);
}

QFuture<Result<ViewingList>> PgRegistrationGateway::viewingPasswords(const QString &state, const QString &text,
                                                                     const QString &after)
{
    return m_session.record("office.viewing_passwords", {state, text, after}, &readViewings);
}
