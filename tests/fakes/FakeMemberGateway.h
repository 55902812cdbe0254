#pragma once

#include "models/gateways/MemberGateway.h"
#include "tests/fakes/FakeCall.h"

class FakeMemberGateway final : public MemberGateway
{
public:
    FakeMemberGateway();
    ~FakeMemberGateway() override;

    FakeCall<Members, QString> searches;
    FakeCall<PersonView, PersonId, QString> opens;

    QFuture<Result<Members>> searchMembers(const QString &text) override;
    QFuture<Result<PersonView>> openPerson(PersonId person, const QString &reason) override;
};
