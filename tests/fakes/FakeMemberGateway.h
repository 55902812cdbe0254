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
    FakeCall<Diagnosis, PersonId, QString> diagnoses;
    FakeCall<CardsInHand, PersonId, QString> hands;
    FakeCall<Directory> directories;
    FakeCall<GeneralAnswers, QString> lookedUp;

    QFuture<Result<Members>> searchMembers(const QString &text) override;
    QFuture<Result<PersonView>> openPerson(PersonId person, const QString &reason) override;
    QFuture<Result<Diagnosis>> diagnose(PersonId person, const QString &address) override;
    QFuture<Result<CardsInHand>> cardInHand(PersonId person, const QString &typed) override;
    QFuture<Result<Directory>> directory() override;
    QFuture<Result<GeneralAnswers>> answers(const QString &text) override;
};
