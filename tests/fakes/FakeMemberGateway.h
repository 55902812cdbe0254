#pragma once

#include "models/gateways/MemberGateway.h"
#include "tests/fakes/FakeCall.h"

class FakeMemberGateway final : public MemberGateway
{
public:
    FakeCall<Members, QString> searches;
    FakeCall<PersonView, PersonId, QString> opens;

    QFuture<Result<Members>> searchMembers(const QString &text) override { return searches(text); }
    QFuture<Result<PersonView>> openPerson(PersonId person, const QString &reason) override
    {
        return opens(person, reason);
    }
};
