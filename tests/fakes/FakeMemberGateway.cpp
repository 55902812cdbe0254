#include "tests/fakes/FakeMemberGateway.h"

// All of it here, so that the tests do not each compile every call of the gateway anew.
FakeMemberGateway::FakeMemberGateway() = default;
FakeMemberGateway::~FakeMemberGateway() = default;

QFuture<Result<Members>> FakeMemberGateway::searchMembers(const QString &text) { return searches(text); }

QFuture<Result<PersonView>> FakeMemberGateway::openPerson(PersonId person, const QString &reason)
{
    return opens(person, reason);
}
