#include "tests/fakes/FakeMemberGateway.h"

// All of it here, so that the tests do not each compile every call of the gateway anew.
FakeMemberGateway::FakeMemberGateway() = default;
FakeMemberGateway::~FakeMemberGateway() = default;

QFuture<Result<Members>> FakeMemberGateway::searchMembers(const QString &text) { return searches(text); }

QFuture<Result<PersonView>> FakeMemberGateway::openPerson(PersonId person, const QString &reason)
{
    return opens(person, reason);
}

QFuture<Result<Diagnosis>> FakeMemberGateway::diagnose(PersonId person, const QString &address)
{
    return diagnoses(person, address);
}

QFuture<Result<CardsInHand>> FakeMemberGateway::cardInHand(PersonId person, const QString &typed)
{
    return hands(person, typed);
}

QFuture<Result<Directory>> FakeMemberGateway::directory() { return directories(); }

QFuture<Result<GeneralAnswers>> FakeMemberGateway::answers(const QString &text) { return lookedUp(text); }
