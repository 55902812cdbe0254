#pragma once

#include "models/gateways/RegistrationGateway.h"
#include "tests/fakes/FakeCall.h"

class FakeRegistrationGateway final : public RegistrationGateway
{
public:
    FakeRegistrationGateway();
    ~FakeRegistrationGateway() override;

    FakeCall<RegistrationList, RegistrationQuestion, QString> pages;
    FakeCall<RegistrationCounts> counts;
    FakeCall<RegistrationRates> rates;
    FakeCall<InvitedAgain, OpId, QList<CoverageId>> invitations;
    FakeCall<ViewingList, QString, QString, QString> viewings;

    QFuture<Result<RegistrationList>> registrations(const RegistrationQuestion &question,
                                                    const QString &after) override;
    QFuture<Result<RegistrationCounts>> registrationCounts() override;
    QFuture<Result<RegistrationRates>> registrationRates() override;
    QFuture<Result<InvitedAgain>> inviteAgain(const OpId &op, const QList<CoverageId> &coverages) override;
    QFuture<Result<ViewingList>> viewingPasswords(const QString &state, const QString &text,
                                                  const QString &after) override;
};
