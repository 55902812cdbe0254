#include "models/postgres/PgConnection.h"

#include "models/postgres/Abandonable.h"
#include "models/postgres/ConnectParameters.h"
#include "models/postgres/ConnectProbe.h"
#include "models/postgres/SocketWait.h"

#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>

#include <libpq-fe.h>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Function names and SQLSTATEs only: what a server writes in words can quote a member's data.
Q_LOGGING_CATEGORY(lcDatabase, "madoguchi.database")

constexpr auto slice = 50ms;         // how soon a stop is noticed
constexpr auto lookupLimit = 800ms;  // for the host's address
constexpr auto probeLimit = 3000ms;  // for the way to the password question
constexpr auto anotherTry = 1000ms;  // after this no further address of the host is tried
constexpr auto cancelLimit = 700ms;  // for the connection to come back after a cancel
constexpr auto worthSending = 500ms; // with less time left a call is not sent any more

QString freshConnectionName()
{
    static std::atomic<quint64> last = 0;
    return u"madoguchi-%1"_s.arg(++last);
}

// The documented type is PGconn*; Qt 6 registers the same pointer as pg_conn*.
PGconn *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    const QByteArray type = handle.typeName();
    if (type != "pg_conn*" && type != "PGconn*")
        return nullptr;
    return *static_cast<PGconn *const *>(handle.constData());
}

void discardNotice(void *, const PGresult *) { }

bool hasFailed(const PgAnswer &answer) { return PQresultStatus(answer.get()) != PGRES_TUPLES_OK; }

} // namespace

void FreeResult::operator()(pg_result *answer) const { PQclear(answer); }

PgConnection::PgConnection(std::chrono::milliseconds limit, const std::atomic<bool> &stop)
    : m_limit(limit)
    , m_stop(stop)
    , m_name(freshConnectionName())
    , m_lastGood(std::make_unique<QHostAddress>())
{
}

PgConnection::~PgConnection() { close(); }

bool PgConnection::isAlive()
{
    if (!m_handle || PQstatus(m_handle) != CONNECTION_OK || PQtransactionStatus(m_handle) != PQTRANS_IDLE)
        return false;
    // The server's last words may come before the end of the connection, so all is read that has arrived.
    do {
        if (!PQconsumeInput(m_handle))
            return false;
    } while (waitForSocket(PQsocket(m_handle), SocketEvent::Readable, 0ms));
    return true;
}

void PgConnection::close()
{
    m_handle = nullptr;
    if (QSqlDatabase::contains(m_name))
        QSqlDatabase::removeDatabase(m_name);
}

std::optional<DbError> PgConnection::open(const Server &server, const QString &user, const Secret &password)
{
    close();
    if (user.isEmpty() || password.size() == 0 || user.contains(QChar::Null) || password.bytes().contains('\0'))
        return DbError::of(DbError::Kind::SignInFailed);

    const QDeadlineTimer start(anotherTry);
    const QDeadlineTimer deadline(lookupLimit + probeLimit);
    QList<QHostAddress> addresses = addressesOf(server, lookupLimit);
    if (addresses.removeAll(*m_lastGood) > 0)
        addresses.prepend(*m_lastGood);

    std::optional<DbError> error = DbError::of(DbError::Kind::Offline);
    for (const QHostAddress &address : std::as_const(addresses)) {
        error = openAt(server, address, user, password, deadline);
        if (!error) {
            *m_lastGood = address;
            return {};
        }
        if (error->kind != DbError::Kind::Offline || start.hasExpired() || m_stop)
            break;
    }
    qCWarning(lcDatabase) << "connect" << int(error->kind) << error->sqlState;
    return error;
}

std::optional<DbError> PgConnection::openAt(const Server &server, const QHostAddress &address, const QString &user,
                                            const Secret &password, QDeadlineTimer deadline)
{
    const auto parameters = connectParameters(server, address, m_limit + 1s);
    if (!parameters)
        return DbError::of(needsTls(server) ? DbError::Kind::Untrusted : DbError::Kind::Fault);
    if (const auto error = probeConnection(server, user, *parameters, deadline, m_stop))
        return error;
    // The server was there a moment ago and asked for the password: what fails now is the sign-in.
    if (!openDriver(server, connectOptions(*parameters), user, password)) {
        close();
        return DbError::of(DbError::Kind::SignInFailed);
    }
    PQsetNoticeReceiver(m_handle, &discardNotice, nullptr);
    PQsetnonblocking(m_handle, 1);
    return {};
}

bool PgConnection::openDriver(const Server &server, const QString &options, const QString &user, const Secret &password)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
    database.setHostName(server.host);
    database.setPort(server.port);
    database.setDatabaseName(server.database);
    database.setConnectOptions(options);

    // Handed over at opening, so that the QSqlDatabase keeps no copy.
    QString passwordText = QString::fromUtf8(password.bytes());
    const bool isOpen = database.open(user, passwordText);
    passwordText.fill(QChar::Null);
    m_handle = isOpen ? handleOf(database) : nullptr;
    return m_handle;
}

std::variant<PgAnswer, DbError> PgConnection::call(SqlFunction function, const SqlValues &values,
                                                   QDeadlineTimer deadline)
{
    if (std::any_of(values.cbegin(), values.cend(), [](const SqlValue &value) { return !value.isValid(); }))
        return DbError::fromSqlState("MD005");
    if (deadline.remainingTimeAsDuration() < worthSending)
        return DbError::of(DbError::Kind::Offline);

    std::vector<const char *> bytes;
    for (const SqlValue &value : values)
        bytes.push_back(value.bytes());
    if (!PQsendQueryParams(m_handle, function.statement(values.size()).constData(), int(bytes.size()), nullptr,
                           bytes.data(), nullptr, nullptr, 0))
        return lost(function);

    PgAnswer answer;
    Waited waited = sendAll(deadline);
    if (waited == Waited::Ready)
        waited = waitForAnswers(deadline, answer, true);
    if (waited == Waited::TimeIsUp)
        waited = cancel(answer);
    if (waited != Waited::Ready || !answer)
        return lost(function);
    if (!hasFailed(answer))
        return answer;

    const DbError error = DbError::fromSqlState(PQresultErrorField(answer.get(), PG_DIAG_SQLSTATE));
    if (error.kind == DbError::Kind::Offline)
        return lost(function);
    qCWarning(lcDatabase) << function.name() << error.sqlState;
    return error;
}

PgConnection::Waited PgConnection::sendAll(QDeadlineTimer deadline)
{
    for (;;) {
        const int unsent = PQflush(m_handle);
        if (unsent <= 0)
            return unsent == 0 ? Waited::Ready : Waited::Broken;
        if (m_stop || deadline.hasExpired())
            return Waited::TimeIsUp;
        waitForSocket(PQsocket(m_handle), SocketEvent::Writable, slice);
        if (!PQconsumeInput(m_handle))
            return Waited::Broken;
    }
}

// Ready means that the server has finished: only then is it sure that what the call did has been committed. An error
// may still follow rows that came before.
PgConnection::Waited PgConnection::waitForAnswers(QDeadlineTimer deadline, PgAnswer &answer, bool heedStop)
{
    for (;;) {
        if (!PQconsumeInput(m_handle))
            return Waited::Broken;
        while (!PQisBusy(m_handle)) {
            PgAnswer next(PQgetResult(m_handle));
            if (!next)
                return PQstatus(m_handle) == CONNECTION_OK ? Waited::Ready : Waited::Broken;
            if (!answer || (!hasFailed(answer) && hasFailed(next)))
                answer = std::move(next);
        }
        if (deadline.hasExpired() || (heedStop && m_stop))
            return Waited::TimeIsUp;
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline.remainingTimeAsDuration());
        waitForSocket(PQsocket(m_handle), SocketEvent::Readable, std::clamp(left, 1ms, slice));
    }
}

// A cancel goes over a connection of its own and can hang as long as the network likes, hence not on this thread.
PgConnection::Waited PgConnection::cancel(PgAnswer &answer)
{
    const QDeadlineTimer deadline(cancelLimit);
    const std::shared_ptr<PGcancel> request(PQgetCancel(m_handle), &PQfreeCancel);
    answeredWithin(cancelLimit, [request] {
        std::array<char, 256> message{};
        return request && PQcancel(request.get(), message.data(), int(message.size())) == 1;
    });
    return waitForAnswers(deadline, answer, false) == Waited::Ready ? Waited::Ready : Waited::Broken;
}

DbError PgConnection::lost(SqlFunction function)
{
    qCWarning(lcDatabase) << function.name() << "lost";
    close();
    return DbError::of(DbError::Kind::Unknown);
}
