#pragma once

#include "models/gateways/MemberGateway.h"

class PgSession;

class PgMemberGateway final : public MemberGateway
{
public:
    explicit PgMemberGateway(PgSession &session)
        : m_session(session)
    {
    }

    QFuture<Result<Members>> searchMembers(const QString &text, const QString &after) override;
    QFuture<Result<Members>> recentMembers() override;
    QFuture<Result<PersonView>> openPerson(PersonId person, const OpenedFor &why) override;
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

private:
    PgSession &m_session;
};
