#pragma once

#include "models/base/Result.h"
#include "models/base/Server.h"
#include "models/domain/Staff.h"

#include <QFuture>
#include <QObject>

#include <functional>

class SessionGateway;

/// From a password to a session: connect, say who this program is, and be told who this person is. A second attempt
/// replaces the first, whose answer is then not heard any more.
class SignIn : public QObject
{
    Q_OBJECT
public:
    /// The schema that this program calls; an older database cannot serve it.
    static constexpr int neededSchema = 43;

    using Connect = std::function<QFuture<Result<Done>>(const Server &, const QString &login, const QString &password)>;

    SignIn(Connect connect, SessionGateway &session, const QString &clientVersion, QObject *parent = nullptr);

    void begin(const Server &server, const QString &login, const QString &password);
    /// The answer to an attempt that is under way will not be heard.
    void stop() { ++m_attempt; }

signals:
    void signedIn(const Session &session);
    void failed(const DbError &error);

private:
    void introduce(quint64 attempt);

    Connect m_connect;
    SessionGateway &m_session;
    QString m_clientVersion;
    quint64 m_attempt = 0;
};
