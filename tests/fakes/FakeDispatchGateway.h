#pragma once

#include "models/gateways/DispatchGateway.h"
#include "tests/fakes/FakeCall.h"

class FakeDispatchGateway final : public DispatchGateway
{
public:
    FakeCall<Bundles, QString> lists;
    FakeCall<BundleCards, BundleId> cards;
    FakeCall<DispatchAnswer, OpId, BundleId> dispatches;

    QFuture<Result<Bundles>> bundles(const QString &view) override { return lists(view); }
    QFuture<Result<BundleCards>> bundleCards(BundleId bundle) override { return cards(bundle); }
    QFuture<Result<DispatchAnswer>> dispatchBundle(const OpId &op, BundleId bundle) override
    {
        return dispatches(op, bundle);
    }
};
