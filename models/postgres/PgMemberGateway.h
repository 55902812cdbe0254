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

    QFuture<Result<Members>> searchMembers(const QString &text) override;
    QFuture<Result<PersonView>> openPerson(PersonId person, const QString &reason) override;
    QFuture<Result<Diagnosis>> diagnose(PersonId person, const QString &address) override;
    QFuture<Result<CardsInHand>> cardInHand(PersonId person, const QString &typed) override;
    QFuture<Result<Directory>> directory() override;
    QFuture<Result<GeneralAnswers>> answers(const QString &text) override;

private:
    PgSession &m_session;
};
