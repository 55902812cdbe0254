#include "models/postgres/PgSecondPerson.h"

#include "models/base/WhenAnswered.h"
#include "models/gateways/SessionGateway.h"

#include <QCoreApplication>
#include <QPromise>

PgSecondPerson::PgSecondPerson(const Server &server)
    : m_server(server)
{
}

QFuture<Result<Session>> PgSecondPerson::signIn(const QString &login, const QString &password)
{
    const auto promise = std::make_shared<QPromise<Result<Session>>>();
    promise->start();
    const auto answer = [promise](const Result<Session> &result) {
        promise->addResult(result);
        promise->finish();
    };
    const auto introduce = [this, answer](const Result<Done> &connected) {
        if (connected)
            whenAnswered(m_gateways.gateways().session.signIn(QCoreApplication::applicationVersion()), &m_gateways,
                         answer);
        else
            answer(connected.error());
    };
    whenAnswered(m_gateways.connectTo(m_server, login, password), &m_gateways, introduce);
    return promise->future();
}

void PgSecondPerson::signOut() { m_gateways.disconnect(); }

ApprovalGateway &PgSecondPerson::approvals() { return m_gateways.gateways().approvals; }

StaffGateway &PgSecondPerson::staff() { return m_gateways.gateways().staff; }
