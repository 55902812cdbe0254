#pragma once

#include "models/gateways/DispatchGateway.h"

class PgSession;

class PgDispatchGateway final : public DispatchGateway
{
public:
    explicit PgDispatchGateway(PgSession &session)
        : m_session(session)
    {
    }

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

private:
    PgSession &m_session;
};
