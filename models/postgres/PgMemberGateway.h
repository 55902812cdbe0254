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

private:
    PgSession &m_session;
};
