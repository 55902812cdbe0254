#pragma once

#include "models/gateways/MemberGateway.h"
#include "tests/fakes/FakeCall.h"

class FakeMemberGateway final : public MemberGateway
{
public:
    FakeMemberGateway();
    ~FakeMemberGateway() override;

    FakeCall<Members, QString, QString> searches;
    FakeCall<PersonView, PersonId, OpenedFor> opens;
    FakeCall<Members> recents;
    FakeCall<Household, PersonId> households;
    FakeCall<PortalContents, PersonId> openings;
    FakeCall<PersonNotices, PersonId> noticeLists;
    FakeCall<MailLog, PersonId> mailLogs;
    FakeCall<PersonReaders, PersonId, QString> readers;
    FakeCall<RevealedDetail, OpId, PersonId, QString, QString> reveals;
    FakeCall<Diagnosis, PersonId, QString> diagnoses;
    FakeCall<CardsInHand, PersonId, QString> hands;
    FakeCall<Directory> directories;
    FakeCall<GeneralAnswers, QString> lookedUp;

    QFuture<Result<Members>> searchMembers(const QString &text, const QString &after) override;
    QFuture<Result<PersonView>> openPerson(PersonId person, const OpenedFor &why) override;
    QFuture<Result<Members>> recentMembers() override;
    QFuture<Result<Household>> household(PersonId person) override;
    QFuture<Result<PortalContents>> contents(PersonId person) override;
    QFuture<Result<PersonNotices>> notices(PersonId person) override;
    QFuture<Result<MailLog>> mailLog(PersonId person) override;
    QFuture<Result<PersonReaders>> personReaders(PersonId person, const QString &after) override;
    QFuture<Result<RevealedDetail>> revealDetail(const OpId &op, PersonId person, const QString &field,
                                                 const QString &reason) override;
    QFuture<Result<Diagnosis>> diagnose(PersonId person, const QString &address) override;
    QFuture<Result<CardsInHand>> cardInHand(PersonId person, const QString &typed) override;
    QFuture<Result<Directory>> directory() override;
    QFuture<Result<GeneralAnswers>> answers(const QString &text) override;
};
