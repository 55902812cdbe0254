#include "tests/fakes/FakeRegistrationGateway.h"

// All of it here, so that the tests do not each compile every call of the gateway anew.
FakeRegistrationGateway::FakeRegistrationGateway() = default;
FakeRegistrationGateway::~FakeRegistrationGateway() = default;

QFuture<Result<RegistrationList>> FakeRegistrationGateway::registrations(const RegistrationQuestion &question,
                                                                         const QString &after)
{
    return pages(question, after);
}

QFuture<Result<RegistrationCounts>> FakeRegistrationGateway::registrationCounts() { return counts(); }

QFuture<Result<RegistrationRates>> FakeRegistrationGateway::registrationRates() { return rates(); }

QFuture<Result<InvitedAgain>> FakeRegistrationGateway::inviteAgain(const OpId &op, const QList<CoverageId> &coverages)
{
    return invitations(op, coverages);
}

QFuture<Result<ViewingList>> FakeRegistrationGateway::viewingPasswords(const QString &state, const QString &text,
                                                                       const QString &after)
{
    return viewings(state, text, after);
}
