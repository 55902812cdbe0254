#include "models/postgres/PgDispatchGateway.h"

#include "models/postgres/PgSession.h"

namespace {

Bundle readBundle(const Row &row)
{
    return {
        .id = {row.integer("bundle_id")},
        .route = row.text("route"),
        .destination = row.text("destination"),
        .state = bundleStateFromSql(row.text("state")),
        .cards = row.count("cards"),
        .readySince = row.timestamp("ready_since"),
        .dispatchedAt = row.timestamp("dispatched_at"),
        .dispatchedBy = row.text("dispatched_by"),
        .mayDispatch = row.boolean("may_dispatch"),
        .tracking = row.text("tracking"),
        .receivedOn = row.date("received_on"),
        .receiver = row.text("receiver"),
        .daysOut = row.text("days_out").isEmpty() ? std::nullopt : std::optional(row.count("days_out")),
        .mustScan = row.boolean("packing_scan"),
        .isRegistered = row.boolean("registered"),
    };
}

// All of them went to an employer, and nobody dispatches them again.
Bundle readReceipt(const Row &row)
{
    return {
        .id = {row.integer("bundle_id")},
        .route = QStringLiteral("employer"),
        .destination = row.text("destination"),
        .state = BundleState::Dispatched,
        .cards = row.count("cards"),
        .readySince = {},
        .dispatchedAt = row.timestamp("dispatched_at"),
        .dispatchedBy = row.text("dispatched_by"),
        .mayDispatch = false,
        .tracking = row.text("tracking"),
        .receivedOn = row.date("received_on"),
        .receiver = row.text("receiver"),
        .daysOut = row.text("days_out").isEmpty() ? std::nullopt : std::optional(row.count("days_out")),
        .mustScan = false,
    };
}

ReceiptOwed readReceiptOwed(const Row &row)
{
    return {
        .employer = row.integer("employer_id"),
        .name = row.text("name"),
        .bundles = row.count("bundles"),
        .cards = row.count("cards"),
        .oldest = row.date("oldest"),
        .daysOut = row.count("days_out"),
    };
}

BundleCard readBundleCard(const Row &row)
{
    return {
        .card = {row.integer("card_id")},
        .serial = row.text("serial"),
        .kind = row.text("kind"),
        .memberName = row.text("name"),
        .printedOn = row.date("printed_on"),
        .state = cardStateFromSql(row.text("state")),
        .problem = row.text("problem"),
        .packedAt = row.timestamp("packed_at"),
    };
}

PackAnswer readPackAnswer(const JsonRecord &record)
{
    return {
        .outcome = packOutcomeFromSql(record.text("outcome")),
        .card = {record.integer("card_id")},
        .serial = record.text("serial"),
        .packedAt = record.timestamp("packed_at"),
        .reason = record.text("reason"),
        .route = record.text("route"),
        .destination = record.text("destination"),
        .gone = record.boolean("gone"),
        .packed = record.count("packed"),
        .cards = record.count("cards"),
    };
}

PulledCard readPulledCard(const JsonRecord &record)
{
    return {.serial = record.text("serial"), .reason = record.text("reason")};
}

DispatchAnswer readDispatchAnswer(const JsonRecord &record)
{
    return {.dispatched = record.count("dispatched"), .pulled = record.list("pulled", &readPulledCard)};
}

BundleLetter readLetter(const JsonRecord &record)
{
    return {
        .bundle = {record.integer("bundle_id")},
        .society = record.text("society"),
        .societyPostalCode = record.text("society_postal_code"),
        .societyAddress = record.text("society_address"),
        .societyTelephone = record.text("society_telephone"),
        .recipient = record.text("recipient"),
        .department = record.text("department"),
        .attention = record.text("attention"),
        .postalCode = record.text("postal_code"),
        .address = record.text("address"),
        .dispatchedOn = record.date("dispatched_on"),
        .tracking = record.text("tracking"),
        .serials = record.texts("serials"),
    };
}

} // namespace

QFuture<Result<Bundles>> PgDispatchGateway::bundles(const QString &view)
{
    return m_session.rows("office.bundles", {view}, &readBundle);
}

QFuture<Result<BundleCards>> PgDispatchGateway::bundleCards(BundleId bundle)
{
    return m_session.rows("office.bundle_cards", {bundle}, &readBundleCard);
}

QFuture<Result<PackAnswer>> PgDispatchGateway::packCard(const OpId &op, BundleId bundle, const QString &serial)
{
    return m_session.record("office.pack_card", {op, bundle, serial}, &readPackAnswer);
}

QFuture<Result<DispatchAnswer>> PgDispatchGateway::dispatchBundle(const OpId &op, BundleId bundle)
{
    return m_session.record("office.dispatch_bundle", {op, bundle}, &readDispatchAnswer);
}

QFuture<Result<Done>> PgDispatchGateway::setTracking(const OpId &op, BundleId bundle, const QString &number)
{
    return m_session.command("office.set_tracking", {op, bundle, number});
}

QFuture<Result<Bundles>> PgDispatchGateway::receipts(const QString &view)
{
    return m_session.rows("office.receipts", {view}, &readReceipt);
}

QFuture<Result<ReceiptsOwed>> PgDispatchGateway::receiptsOwed()
{
    return m_session.rows("office.receipts_owed", {}, &readReceiptOwed);
}

QFuture<Result<Done>> PgDispatchGateway::recordReceipt(const OpId &op, BundleId bundle, QDate receivedOn,
                                                       const QString &receiver)
{
    return m_session.command("office.record_receipt", {op, bundle, receivedOn, receiver});
}

QFuture<Result<BundleLetter>> PgDispatchGateway::bundleLetter(BundleId bundle)
{
    return m_session.record("office.bundle_letter", {bundle}, &readLetter);
}
