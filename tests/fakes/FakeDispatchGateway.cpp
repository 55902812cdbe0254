#include "tests/fakes/FakeDispatchGateway.h"

// All of it here, so that the tests do not each compile every call of the gateway anew.
FakeDispatchGateway::FakeDispatchGateway() = default;
FakeDispatchGateway::~FakeDispatchGateway() = default;

QFuture<Result<Bundles>> FakeDispatchGateway::bundles(const QString &view) { return lists(view); }

QFuture<Result<BundleCards>> FakeDispatchGateway::bundleCards(BundleId bundle) { return cards(bundle); }

QFuture<Result<PackAnswer>> FakeDispatchGateway::packCard(const OpId &op, BundleId bundle, const QString &serial)
{
    return packs(op, bundle, serial);
}

QFuture<Result<DispatchAnswer>> FakeDispatchGateway::dispatchBundle(const OpId &op, BundleId bundle)
{
    return dispatches(op, bundle);
}

QFuture<Result<BundleLetter>> FakeDispatchGateway::bundleLetter(BundleId bundle) { return letters(bundle); }

QFuture<Result<Done>> FakeDispatchGateway::setTracking(const OpId &op, BundleId bundle, const QString &number)
{
    return tracks(op, bundle, number);
}

QFuture<Result<Done>> FakeDispatchGateway::recordReceipt(const OpId &op, BundleId bundle, QDate receivedOn,
                                                         const QString &receiver)
{
    return receiptNotes(op, bundle, receivedOn, receiver);
}

QFuture<Result<Bundles>> FakeDispatchGateway::receipts(const QString &view) { return receiptLists(view); }

QFuture<Result<ReceiptsOwed>> FakeDispatchGateway::receiptsOwed() { return owed(); }
