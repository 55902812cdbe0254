#include "models/postgres/PgRequestGateway.h"

#include "models/postgres/PgSession.h"

namespace {

// A line of the queue comes as a row, and again as an object within the detail, under the same names.
template <typename Source>
Request readRequest(const Source &source)
{
    return {
        .id = {source.integer("request_id")},
        .kind = source.text("kind"),
        .channel = source.text("channel"),
        .state = requestStateFromSql(source.text("state")),
        .person = {source.integer("person_id")},
        .memberName = source.text("name"),
        .symbol = source.text("symbol"),
        .number = source.text("number"),
        .employer = source.text("employer"),
        .receivedAt = source.timestamp("received_at"),
        .promisedOn = source.date("promised_on"),
        .lateness = latenessFromSql(source.text("lateness")),
        .claimedBy = source.text("claimed_by"),
        .claimedByMe = source.boolean("claimed_by_me"),
        .claimedUntil = source.timestamp("claimed_until"),
        .identity = identityStateFromSql(source.text("identity")),
    };
}

Hand readHand(const JsonRecord &record)
{
    return {.name = record.text("name"), .what = record.text("what"), .at = record.timestamp("at")};
}

RequestDetail readDetail(const JsonRecord &record)
{
    return {
        .request = readRequest(record),
        .reason = record.text("reason"),
        .oldIsLost = record.boolean("old_is_lost"),
        .underWay = record.text("under_way"),
        .identityFailuresLeft = record.count("identity_failures_left"),
        .hands = record.list("hands", &readHand),
    };
}

RequestId readRequestId(const JsonRecord &record) { return {record.integer("request_id")}; }

IdentityAnswer readIdentityAnswer(const JsonRecord &record)
{
    IdentityAnswer answer{
        .outcome = identityStateFromSql(record.text("outcome")),
        .matches = {},
        .failuresLeft = record.count("failures_left"),
    };
    const QJsonObject matches = record.object("matches");
    for (auto match = matches.begin(); match != matches.end(); ++match)
        answer.matches.insert(match.key(), match->toBool());
    return answer;
}

} // namespace

QFuture<Result<Requests>> PgRequestGateway::requests(const QString &view)
{
    return m_session.rows("office.requests", {view}, &readRequest<Row>);
}

QFuture<Result<RequestDetail>> PgRequestGateway::requestDetail(RequestId request)
{
    return m_session.record("office.request_detail", {request}, &readDetail);
}

QFuture<Result<RequestId>> PgRequestGateway::takeRequest(const OpId &op, const NewRequest &request)
{
    return m_session.record(
        "office.take_request",
        {op, request.kind, request.channel, request.coverage, request.oldIsLost, request.reason, request.despite},
        &readRequestId);
}

QFuture<Result<Done>> PgRequestGateway::claimRequest(const OpId &op, RequestId request)
{
    return m_session.command("office.claim_request", {op, request});
}

QFuture<Result<Done>> PgRequestGateway::releaseRequest(const OpId &op, RequestId request)
{
    return m_session.command("office.release_request", {op, request});
}

QFuture<Result<IdentityAnswer>> PgRequestGateway::checkIdentity(const OpId &op, RequestId request,
                                                                const QMap<QString, QString> &answers)
{
    QJsonObject typed;
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer)
        typed.insert(answer.key(), answer.value());
    return m_session.record("office.check_identity", {op, request, typed}, &readIdentityAnswer);
}

QFuture<Result<Done>> PgRequestGateway::submitRequest(const OpId &op, RequestId request, const QString &note)
{
    return m_session.command("office.submit_request", {op, request, note});
}

QFuture<Result<Done>> PgRequestGateway::withdrawRequest(const OpId &op, RequestId request, const QString &reason)
{
    return m_session.command("office.withdraw_request", {op, request, reason});
}
