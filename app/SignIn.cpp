#include "app/SignIn.h"

#include "models/base/WhenAnswered.h"
#include "models/gateways/SessionGateway.h"

SignIn::SignIn(Connect connect, SessionGateway &session, const QString &clientVersion, QObject *parent)
    : QObject(parent)
    , m_connect(std::move(connect))
    , m_session(session)
    , m_clientVersion(clientVersion)
{
}

void SignIn::begin(const Server &server, const QString &login, const QString &password)
{
    const quint64 attempt = ++m_attempt;
    whenAnswered(m_connect(server, login, password), this, [this, attempt](const Result<Done> &connected) {
        if (attempt != m_attempt)
            return;
        if (connected)
            introduce(attempt);
        else
            emit failed(connected.error());
    });
}

void SignIn::introduce(quint64 attempt)
{
    whenAnswered(m_session.signIn(m_clientVersion), this, [this, attempt](const Result<Session> &session) {
        if (attempt != m_attempt)
            return;
        if (!session)
            emit failed(session.error());
        else if (session->schemaVersion < neededSchema)
            emit failed(DbError::of(DbError::Kind::SchemaTooOld));
        else
            emit signedIn(*session);
    });
}
