#pragma once

#include "models/base/OpId.h"
#include "models/base/Result.h"
#include "models/domain/Bundle.h"
#include "models/domain/Papers.h"

#include <QFuture>

/// The way out of the house. Dispatching is what makes the new secrets work and the old ones void.
class DispatchGateway
{
public:
    virtual ~DispatchGateway() = default;

    /// `view`: ready or dispatched.
    virtual QFuture<Result<Bundles>> bundles(const QString &view) = 0;
    virtual QFuture<Result<BundleCards>> bundleCards(BundleId bundle) = 0;
    /// Holds a card, as scanned or typed, against the bundle into which it is laid. MD043: the bundle has gone.
    virtual QFuture<Result<PackAnswer>> packCard(const OpId &op, BundleId bundle, const QString &serial) = 0;
    /// MD191: a card was not scanned into it, and the profile wants all to be.
    virtual QFuture<Result<DispatchAnswer>> dispatchBundle(const OpId &op, BundleId bundle) = 0;
    /// What the cover letter says. MD043: the bundle has not gone. MD186: it goes to no employer.
    virtual QFuture<Result<BundleLetter>> bundleLetter(BundleId bundle) = 0;
    /// The carrier's number, as typed or scanned; a wrong one is written over. MD005: it is none.
    virtual QFuture<Result<Done>> setTracking(const OpId &op, BundleId bundle, const QString &number) = 0;
    /// What went to employers. `view`: waiting (not confirmed, the oldest first) or confirmed.
    virtual QFuture<Result<Bundles>> receipts(const QString &view) = 0;
    /// Who of them has not confirmed, by employer.
    virtual QFuture<Result<ReceiptsOwed>> receiptsOwed() = 0;
    /// On which day the employer had it in hand, and who said so. MD185: noted before.
    virtual QFuture<Result<Done>> recordReceipt(const OpId &op, BundleId bundle, QDate receivedOn,
                                                const QString &receiver)
        = 0;
};
