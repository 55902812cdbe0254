#include "models/postgres/PgApprovalGateway.h"

#include "models/postgres/HandRecord.h"
#include "models/postgres/PgSession.h"

using namespace Qt::StringLiterals;

namespace {

// A line of the list comes as a row, and again as an object within the sheet, under the same names.
template <typename Source>
Approval readApproval(const Source &source)
{
    return {
        .id = {source.integer("request_id")},
        .kind = source.text("kind"),
        .memberName = source.text("name"),
        .symbol = source.text("symbol"),
        .number = source.text("number"),
        .employer = source.text("employer"),
        .submittedAt = source.timestamp("submitted_at"),
        .submittedBy = source.text("submitted_by"),
        .lane = source.text("lane"),
        .promisedOn = source.date("promised_on"),
        .mayDecide = source.boolean("may_decide"),
        .fullCheck = source.boolean("full_check"),
        .lapsesOn = source.date("lapses_on"),
        .decidesFor = source.text("decides_for"),
        .list = {source.integer("bulk_id")},
        .listReason = source.text("bulk_reason"),
        .together = source.boolean("together"),
    };
}

LookAlike readLookAlike(const JsonRecord &record)
{
    return {.name = record.text("name"),
            .symbol = record.text("symbol"),
            .number = record.text("number"),
            .employer = record.text("employer")};
}

ApprovalSheet readSheet(const JsonRecord &record)
{
    return {
        .approval = readApproval(record),
        .route = record.text("route"),
        .destination = record.texts("destination"),
        .voidsSerial = record.text("voids_serial"),
        .voidsPrintedOn = record.date("voids_printed_on"),
        .voidAtOnce = record.boolean("void_at_once"),
        .reason = record.text("reason"),
        .despite = record.text("despite"),
        .note = record.text("note"),
        .identityFields = record.texts("identity_fields"),
        .identityBy = record.text("identity_by"),
        .identityAsked = record.count("identity_asked"),
        .identityFailures = record.count("identity_failures"),
        .calledBack = calledBackFromSql(record.text("called_back")),
        .lookAlikes = record.list("look_alikes", &readLookAlike),
        .toTellApart = record.boolean("to_tell_apart"),
        .unusual = record.texts("unusual"),
        .hands = record.list("hands", &readHand),
    };
}

TellingAnswer readTelling(const JsonRecord &record) { return {.isIt = record.text("outcome") == "match"_L1}; }

LeftOut readLeftOut(const JsonRecord &record)
{
    return {.request = {record.integer("request_id")}, .code = record.text("code")};
}

BatchAnswer readBatch(const JsonRecord &record)
{
    BatchAnswer answer{.approved = {}, .leftOut = record.list("refused", &readLeftOut)};
    for (const qint64 id : record.integers("approved"))
        answer.approved.append(RequestId{id});
    return answer;
}

FullChecks readFullChecks(const JsonRecord &record)
{
    return {.drawn = record.count("drawn"), .decided = record.count("decided"), .rejected = record.count("rejected")};
}

} // namespace

QFuture<Result<Approvals>> PgApprovalGateway::approvals()
{
    return m_session.rows("office.approvals", {}, &readApproval<Row>);
}

QFuture<Result<ApprovalSheet>> PgApprovalGateway::approvalSheet(RequestId request)
{
    return m_session.record("office.approval_sheet", {request}, &readSheet);
}

QFuture<Result<TellingAnswer>> PgApprovalGateway::tellApart(const OpId &op, RequestId request, const QString &number)
{
    return m_session.record("office.tell_apart", {op, request, number}, &readTelling);
}

QFuture<Result<Done>> PgApprovalGateway::approveRequest(const OpId &op, RequestId request, const QString &note)
{
    return m_session.command("office.approve_request", {op, request, note});
}

QFuture<Result<BatchAnswer>> PgApprovalGateway::approveRequests(const OpId &op, const QList<RequestId> &requests)
{
    QList<qint64> numbers;
    for (const RequestId request : requests)
        numbers.append(request.value);
    return m_session.record("office.approve_requests", {op, numbers}, &readBatch);
}

QFuture<Result<Done>> PgApprovalGateway::rejectRequest(const OpId &op, RequestId request, const QString &reason,
                                                       const QString &answer)
{
    return m_session.command("office.reject_request", {op, request, reason, answer});
}

QFuture<Result<FullChecks>> PgApprovalGateway::ownFullChecks()
{
    return m_session.record("office.own_full_checks", {}, &readFullChecks);
}
