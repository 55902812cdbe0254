#include "models/postgres/PgRunGateway.h"

#include "models/postgres/PgSession.h"

namespace {

PrintJob readPrintJob(const Row &row)
{
    return {
        .request = {row.integer("request_id")},
        .kind = row.text("kind"),
        .form = row.text("form"),
        .route = row.text("route"),
        .destination = row.text("destination"),
        .memberName = row.text("name"),
        .approvedAt = row.timestamp("approved_at"),
        .promisedOn = row.date("promised_on"),
        .mayPrint = row.boolean("may_print"),
        .sharedAddress = row.boolean("shared_address"),
        .held = row.text("held"),
    };
}

CutOff readCutOff(const JsonRecord &record)
{
    return {
        .at = QTime::fromString(record.text("at"), QStringLiteral("HH:mm")),
        .past = record.boolean("past"),
        .cards = record.count("cards"),
    };
}

OpenedRun readOpenedRun(const JsonRecord &record)
{
    return {
        .id = {record.integer("run_id")},
        .fence = record.count("fence"),
        .printedOn = record.date("printed_on"),
        .expiresAt = record.timestamp("expires_at"),
        .cards = record.count("cards"),
    };
}

Card readCard(const Row &row)
{
    return {
        .id = {row.integer("card_id")},
        .position = row.count("position"),
        .serial = row.text("serial"),
        .kind = row.text("kind"),
        .secretKind = row.text("secret_kind"),
        .printedOn = row.date("printed_on"),
        .societyName = row.text("society_name"),
        .societyPostalCode = row.text("society_postal_code"),
        .societyAddress = row.text("society_address"),
        .societyTelephone = row.text("society_telephone"),
        .postalCode = row.text("postal_code"),
        .address = row.text("address"),
        .recipient = row.text("recipient"),
        .department = row.text("department"),
        .attention = row.text("attention"),
        .memberName = row.text("member_name"),
        .loginId = row.text("login_id"),
        .replacesSerial = row.text("replaces_serial"),
        .replacesPrintedOn = row.date("replaces_printed_on"),
        .handling = row.text("handling").split(u' ', Qt::SkipEmptyParts),
    };
}

CardText readCardText(const Row &row)
{
    return {.slot = row.text("slot"), .text = row.text("text"), .version = row.count("version")};
}

Run readRun(const Row &row)
{
    return {
        .id = {row.integer("run_id")},
        .form = row.text("form"),
        .state = runStateFromSql(row.text("state")),
        .fence = row.count("fence"),
        .openedBy = row.text("opened_by"),
        .openedByMe = row.boolean("opened_by_me"),
        .openedAt = row.timestamp("opened_at"),
        .expiresAt = row.timestamp("expires_at"),
        .expired = row.boolean("expired"),
        .cards = row.count("cards"),
        .perSheet = row.count("per_sheet"),
        .staged = row.count("staged"),
        .good = row.count("good"),
        .spoiled = row.count("spoiled"),
        .notFound = row.count("not_found"),
        .doubled = row.count("doubled"),
        .voided = row.count("voided"),
        .destructionSignatures = row.count("destruction_signatures"),
        .mayReconcile = row.boolean("may_reconcile"),
        .revokedAt = row.timestamp("revoked_at"),
        .revokedBy = row.text("revoked_by"),
        .revokeReason = row.text("revoke_reason"),
    };
}

Sheet readSheet(const Row &row)
{
    return {
        .card = {row.integer("card_id")},
        .position = row.count("position"),
        .serial = row.text("serial"),
        .state = cardStateFromSql(row.text("state")),
        .doubled = row.boolean("doubled"),
    };
}

Sheet readSheetRecord(const JsonRecord &record)
{
    return {
        .card = {record.integer("card_id")},
        .position = record.count("position"),
        .serial = record.text("serial"),
        .state = cardStateFromSql(record.text("state")),
        .doubled = record.boolean("doubled"),
    };
}

RunSheet readRunSheet(const JsonRecord &record)
{
    const JsonRecord head(record.object("head"));
    const JsonRecord stock(record.object("stock"));
    RunSheet sheet{
        .run = {record.integer("run_id")},
        .society = record.text("society"),
        .form = record.text("form"),
        .station = record.text("station"),
        .state = runStateFromSql(record.text("state")),
        .cards = record.count("cards"),
        .paper = record.count("paper"),
        .lostPaper = record.count("lost_paper"),
        .sealed = record.count("sealed"),
        .spoiled = record.count("spoiled"),
        .notFound = record.count("not_found"),
        .doubled = record.count("doubled"),
        .givenUp = record.count("given_up"),
        .unprinted = record.count("unprinted"),
        .openedBy = record.text("opened_by"),
        .countedBy = record.text("counted_by"),
        .destroyedBy = record.texts("destroyed_by"),
        .openedAt = record.timestamp("opened_at"),
        .printedAt = record.timestamp("printed_at"),
        .closedAt = record.timestamp("closed_at"),
        .stock = {},
        .sheets = record.list("sheets", &readSheetRecord),
        .seal = head.integer("seal"),
        .head = head.text("hash"),
    };
    if (!record.object("stock").isEmpty())
        sheet.stock = RunStock{.taken = stock.count("taken"),
                               .tests = stock.count("tests"),
                               .putBack = stock.count("put_back"),
                               .lot = stock.text("lot")};
    return sheet;
}

ReconcileAnswer readReconcileAnswer(const JsonRecord &record)
{
    return {.good = record.count("good"), .spoiled = record.count("spoiled"), .notFound = record.count("not_found")};
}

StraySheet readStraySheet(const JsonRecord &record)
{
    return {.kind = strayKindFromSql(record.text("outcome")),
            .serial = record.text("serial"),
            .run = {record.integer("run_id")},
            .reason = record.text("reason"),
            .dispatched = record.timestamp("dispatched_at")};
}

} // namespace

QFuture<Result<PrintJobs>> PgRunGateway::printQueue()
{
    return m_session.rows("office.print_queue", {}, &readPrintJob);
}

QFuture<Result<CutOff>> PgRunGateway::cutOff() { return m_session.record("office.cut_off", {}, &readCutOff); }

QFuture<Result<OpenedRun>> PgRunGateway::openRun(const OpId &op, const QString &form, const QString &station,
                                                 const QList<RequestId> &requests)
{
    QList<qint64> numbers;
    for (const RequestId request : requests)
        numbers.append(request.value);
    return m_session.record("office.open_run", {op, form, station, numbers}, &readOpenedRun);
}

QFuture<Result<Cards>> PgRunGateway::runCards(RunId run, int fence)
{
    return m_session.rows("office.run_cards", {run, fence}, &readCard);
}

QFuture<Result<CardTexts>> PgRunGateway::cardTexts(const QString &kind)
{
    return m_session.rows("office.card_texts", {kind}, &readCardText);
}

QFuture<Result<Done>> PgRunGateway::stageRun(const OpId &op, RunId run, int fence, const QList<StagedCard> &cards)
{
    QList<qint64> numbers;
    QByteArrayList hashes;
    for (const StagedCard &card : cards) {
        numbers.append(card.card.value);
        hashes.append(card.hash);
    }
    return m_session.command("office.stage_run", {op, run, fence, numbers, hashes});
}

QFuture<Result<Done>> PgRunGateway::finishPrinting(const OpId &op, RunId run, int fence)
{
    return m_session.command("office.finish_printing", {op, run, fence});
}

QFuture<Result<Done>> PgRunGateway::abortRun(const OpId &op, RunId run, int fence, const QString &reason)
{
    return m_session.command("office.abort_run", {op, run, fence, reason});
}

QFuture<Result<Runs>> PgRunGateway::runs(const QString &view)
{
    return m_session.rows("office.runs", {view}, &readRun);
}

QFuture<Result<Sheets>> PgRunGateway::runSheets(RunId run)
{
    return m_session.rows("office.run_sheets", {run}, &readSheet);
}

QFuture<Result<ReconcileAnswer>> PgRunGateway::reconcileRun(const OpId &op, RunId run, int fence, const RunCount &count)
{
    return m_session.record("office.reconcile_run",
                            {op, run, fence, count.good, count.spoiled, count.notFound, count.doubled},
                            &readReconcileAnswer);
}

QFuture<Result<StraySheet>> PgRunGateway::straySheet(const OpId &op, RunId run, int fence, const QString &serial)
{
    return m_session.record("office.stray_sheet", {op, run, fence, serial}, &readStraySheet);
}

QFuture<Result<Done>> PgRunGateway::recordDestruction(const OpId &op, RunId run)
{
    return m_session.command("office.record_destruction", {op, run});
}

QFuture<Result<RunSheet>> PgRunGateway::runSheet(RunId run)
{
    return m_session.record("office.run_sheet", {run}, &readRunSheet);
}

QFuture<Result<Done>> PgRunGateway::noteStock(const OpId &op, RunId run, int fence, const RunStock &stock)
{
    return m_session.command("office.note_stock", {op, run, fence, stock.taken, stock.tests, stock.putBack, stock.lot});
}
