#include "models/postgres/PgApprovalGateway.h"

#include "models/postgres/HandRecord.h"
#include "models/postgres/PgSession.h"

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
    };
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
        .unusual = record.texts("unusual"),
        .hands = record.list("hands", &readHand),
    };
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

QFuture<Result<Done>> PgApprovalGateway::approveRequest(const OpId &op, RequestId request, const QString &note)
{
    return m_session.command("office.approve_request", {op, request, note});
}

QFuture<Result<Done>> PgApprovalGateway::rejectRequest(const OpId &op, RequestId request, const QString &reason)
{
    return m_session.command("office.reject_request", {op, request, reason});
}
