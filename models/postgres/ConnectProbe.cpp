#include "models/postgres/ConnectProbe.h"

#include "models/postgres/SocketWait.h"

#include <QTcpSocket>
#include <QtEndian>

#include <libpq-fe.h>

#include <algorithm>
#include <memory>
#include <vector>

using namespace std::chrono_literals;

namespace {

using Connection = std::unique_ptr<PGconn, void (*)(PGconn *)>;

constexpr auto waitSlice = 50ms;

Connection startConnection(const Server &server, const QString &user, const ConnectParameters &parameters)
{
    // A name that is no file keeps libpq from looking for a password in the person's home.
    ConnectParameters all{{"host", server.host.toLocal8Bit()},
                          {"port", QByteArray::number(server.port)},
                          {"dbname", server.database.toUtf8()},
                          {"user", user.toUtf8()},
                          {"passfile", ":none:"}};
    all += parameters;
    std::vector<const char *> names;
    std::vector<const char *> values;
    for (const auto &[name, value] : std::as_const(all)) {
        names.push_back(name.constData());
        values.push_back(value.constData());
    }
    names.push_back(nullptr);
    values.push_back(nullptr);
    return {PQconnectStartParams(names.data(), values.data(), 0), &PQfinish};
}

// Whether somebody is there who answers the request for TLS in PostgreSQL's way, be it with yes or no.
bool answersTlsRequest(const Server &server, const ConnectParameters &parameters, QDeadlineTimer deadline)
{
    struct
    {
        quint32_be length;
        quint32_be code;
    } request;
    request.length = 8;
    request.code = 80877103;

    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QString::fromLatin1(parameters.first().second)), quint16(server.port));
    const auto left = [&] { return int(std::max<qint64>(1, deadline.remainingTime())); };
    if (!socket.waitForConnected(left()))
        return false;
    socket.write(reinterpret_cast<const char *>(&request), sizeof request);
    return socket.waitForReadyRead(left());
}

// With PQERRORS_SQLSTATE libpq's words for a server's refusal end in the five characters of its code.
QByteArray sqlStateIn(const char *message)
{
    const QByteArray last = QByteArray(message).trimmed().split(' ').last();
    const bool isCode = last.size() == 5 && std::all_of(last.cbegin(), last.cend(), [](char c) {
                            return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
                        });
    return isCode ? last : QByteArray();
}

} // namespace

std::optional<DbError> probeConnection(const Server &server, const QString &user, const ConnectParameters &parameters,
                                       QDeadlineTimer deadline, const std::atomic<bool> &stop)
{
    const Connection connection = startConnection(server, user, parameters);
    if (!connection)
        return DbError::of(DbError::Kind::Fault);
    PQsetErrorVerbosity(connection.get(), PQERRORS_SQLSTATE);

    ConnStatusType reached = PQstatus(connection.get());
    PostgresPollingStatusType next = reached == CONNECTION_BAD ? PGRES_POLLING_FAILED : PGRES_POLLING_WRITING;
    while (next == PGRES_POLLING_READING || next == PGRES_POLLING_WRITING) {
        if (stop || deadline.hasExpired())
            return DbError::of(DbError::Kind::Offline);
        const auto event = next == PGRES_POLLING_READING ? SocketEvent::Readable : SocketEvent::Writable;
        if (!waitForSocket(PQsocket(connection.get()), event, waitSlice))
            continue;
        reached = PQstatus(connection.get());
        next = PQconnectPoll(connection.get());
    }
    if (next == PGRES_POLLING_OK || PQconnectionNeedsPassword(connection.get()))
        return {};

    if (reached == CONNECTION_SSL_STARTUP)
        return DbError::of(answersTlsRequest(server, parameters, deadline) ? DbError::Kind::Untrusted
                                                                           : DbError::Kind::Offline);
    if (reached != CONNECTION_AWAITING_RESPONSE)
        return DbError::of(DbError::Kind::Offline);
    const QByteArray sqlState = sqlStateIn(PQerrorMessage(connection.get()));
    // No code: libpq itself turned away from what the server asked for, such as a password in clear.
    if (sqlState.isEmpty() && needsTls(server))
        return DbError::of(DbError::Kind::Untrusted);
    return DbError::fromSqlState(sqlState.constData());
}
