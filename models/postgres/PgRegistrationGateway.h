#pragma once

#include "models/gateways/RegistrationGateway.h"

class PgSession;

class PgRegistrationGateway final : public RegistrationGateway
{
public:
    explicit PgRegistrationGateway(PgSession &session)
        : m_session(session)
    {
    }

    QFuture<Result<RegistrationList>> registrations(const RegistrationQuestion &question,
                                                    const QString &after) override;
    QFuture<Result<RegistrationCounts>> registrationCounts() override;
    QFuture<Result<RegistrationRates>> registrationRates() override;
    QFuture<Result<InvitedAgain>> inviteAgain(const OpId &op, const QList<CoverageId> &coverages) override;
    QFuture<Result<ViewingList>> viewingPasswords(const QString &state, const QString &text,
                                                  const QString &after) override;

private:
    PgSession &m_session;
};
