#pragma once

#include "models/gateways/DispatchGateway.h"
#include "tests/fakes/FakeCall.h"

class FakeDispatchGateway final : public DispatchGateway
{
public:
    FakeDispatchGateway();
    ~FakeDispatchGateway() override;

    FakeCall<Bundles, QString> lists;
    FakeCall<BundleCards, BundleId> cards;
    FakeCall<PackAnswer, OpId, BundleId, QString> packs;
    FakeCall<DispatchAnswer, OpId, BundleId> dispatches;
    FakeCall<BundleLetter, BundleId> letters;
    FakeCall<Done, OpId, BundleId, QString> tracks;
    FakeCall<Done, OpId, BundleId, QDate, QString> receiptNotes;
    FakeCall<Bundles, QString> receiptLists;
    FakeCall<ReceiptsOwed> owed;

    QFuture<Result<Bundles>> bundles(const QString &view) override;
    QFuture<Result<BundleCards>> bundleCards(BundleId bundle) override;
    QFuture<Result<PackAnswer>> packCard(const OpId &op, BundleId bundle, const QString &serial) override;
    QFuture<Result<DispatchAnswer>> dispatchBundle(const OpId &op, BundleId bundle) override;
    QFuture<Result<BundleLetter>> bundleLetter(BundleId bundle) override;
    QFuture<Result<Done>> setTracking(const OpId &op, BundleId bundle, const QString &number) override;
    QFuture<Result<Bundles>> receipts(const QString &view) override;
    QFuture<Result<ReceiptsOwed>> receiptsOwed() override;
    QFuture<Result<Done>> recordReceipt(const OpId &op, BundleId bundle, QDate receivedOn,
                                        const QString &receiver) override;
};
