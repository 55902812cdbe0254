#pragma once

#include "models/gateways/SecondPerson.h"
#include "models/postgres/PgGateways.h"

/// A second connection to the server of the first.
class PgSecondPerson final : public SecondPerson
{
public:
    explicit PgSecondPerson(const Server &server);

    QFuture<Result<Session>> signIn(const QString &login, const QString &password) override;
    void signOut() override;
    ApprovalGateway &approvals() override;
    StaffGateway &staff() override;

private:
    Server m_server;
    PgGateways m_gateways;
};
