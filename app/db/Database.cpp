#include "app/db/Database.h"

#include "app/db/Interruption.h"
#include "app/db/Problem.h"

#include <QHostAddress>

#include <libpq-fe.h>

#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

bool isThisComputer(const QString &host) { return host == "localhost"_L1 || QHostAddress(host).isLoopback(); }

std::vector<const char *> pointers(const QByteArrayList &values)
{
    std::vector<const char *> all;
    for (const QByteArray &value : values)
        all.push_back(value.isNull() ? nullptr : value.constData());
    return all;
}

Database::Row rowOf(const PGresult *result, int row)
{
    Database::Row values;
    for (int column = 0; column < PQnfields(result); ++column) {
        const bool isNull = PQgetisnull(result, row, column);
        values.append(isNull ? QByteArray()
                             : QByteArray(PQgetvalue(result, row, column), PQgetlength(result, row, column)));
    }
    return values;
}

} // namespace

Database::Database(const DatabaseAddress &address, const QByteArray &password)
    : m_connection(nullptr, &PQfinish)
{
    if (address.rootCertificate.isEmpty() && !isThisComputer(address.host)) {
        throw Problem(tr("%1 is another computer, so its certificate has to be checked: name the file of the "
                         "certificate authority with --root-certificate.")
                          .arg(address.host));
    }
    const bool tls = !address.rootCertificate.isEmpty();
    const QByteArrayList values{address.host.toLocal8Bit(),
                                QByteArray::number(address.port),
                                address.database.toUtf8(),
                                address.user.toUtf8(),
                                password,
                                tls ? "verify-full" : "prefer",
                                address.rootCertificate.toLocal8Bit(),
                                tls ? "require" : "prefer",
                                "madoguchi-db",
                                "10",
                                "disable",
                                "-c timezone=UTC -c datestyle=ISO,YMD -c client_encoding=UTF8"};
    constexpr std::array<const char *, 13> names{"host",
                                                 "port",
                                                 "dbname",
                                                 "user",
                                                 "password",
                                                 "sslmode",
                                                 "sslrootcert",
                                                 "channel_binding",
                                                 "application_name",
                                                 "connect_timeout",
                                                 "gssencmode",
                                                 "options",
                                                 nullptr};
    std::vector<const char *> pointed = pointers(values);
    pointed.push_back(nullptr);
    m_connection.reset(PQconnectdbParams(names.data(), pointed.data(), 0));
    if (PQstatus(m_connection.get()) != CONNECTION_OK) {
        throw Problem(tr("The database %1 on %2, port %3, does not let %4 in: %5")
                          .arg(address.database, address.host, QString::number(address.port), address.user,
                               QString::fromUtf8(PQerrorMessage(m_connection.get())).trimmed()));
    }
    PQsetNoticeReceiver(
        m_connection.get(),
        [](void *database, const PGresult *notice) {
            const auto &listener = static_cast<Database *>(database)->m_listener;
            const char *text = PQresultErrorField(notice, PG_DIAG_MESSAGE_PRIMARY);
            if (listener && text)
                listener(text);
        },
        this);
}

void Database::stopWhenInterrupted() { Interruption::watch(PQgetCancel(m_connection.get())); }

Database::Result Database::owned(pg_result *result) { return {result, &PQclear}; }

// Only the first line of what the server says: DETAIL can quote a row.
void Database::check(const pg_result *result) const
{
    const ExecStatusType status = PQresultStatus(result);
    if (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK || status == PGRES_SINGLE_TUPLE
        || status == PGRES_COPY_IN || status == PGRES_EMPTY_QUERY)
        return;
    const char *sqlState = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    if (!sqlState)
        throw Problem(tr("The connection to the database was lost."));
    throw Problem(tr("The database refused (%1): %2")
                      .arg(QString::fromLatin1(sqlState),
                           QString::fromUtf8(PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY))));
}

void Database::execute(const QByteArray &script) { check(owned(PQexec(m_connection.get(), script.constData())).get()); }

Database::Result Database::ask(const char *statement, const QByteArrayList &values)
{
    const std::vector<const char *> pointed = pointers(values);
    Result result = owned(
        PQexecParams(m_connection.get(), statement, int(values.size()), nullptr, pointed.data(), nullptr, nullptr, 0));
    check(result.get());
    return result;
}

QList<Database::Row> Database::rows(const char *statement, const QByteArrayList &values)
{
    const Result result = ask(statement, values);
    QList<Row> all;
    for (int row = 0; row < PQntuples(result.get()); ++row)
        all.append(rowOf(result.get(), row));
    return all;
}

QByteArray Database::value(const char *statement, const QByteArrayList &values)
{
    const QList<Row> all = rows(statement, values);
    return all.isEmpty() ? QByteArray() : all.first().value(0);
}

void Database::stream(const char *statement, const QByteArrayList &values, const std::function<void(const Row &)> &each)
{
    const std::vector<const char *> pointed = pointers(values);
    const bool sent = PQsendQueryParams(m_connection.get(), statement, int(values.size()), nullptr, pointed.data(),
                                        nullptr, nullptr, 0);
    if (!sent || !PQsetSingleRowMode(m_connection.get()))
        throw Problem(tr("The connection to the database was lost."));
    for (Result result = owned(PQgetResult(m_connection.get())); result;
         result = owned(PQgetResult(m_connection.get()))) {
        check(result.get());
        if (PQntuples(result.get()) == 1)
            each(rowOf(result.get(), 0));
    }
}

void Database::copyIn(const char *copy, const QByteArray &lines)
{
    check(owned(PQexec(m_connection.get(), copy)).get());
    if (PQputCopyData(m_connection.get(), lines.constData(), int(lines.size())) != 1
        || PQputCopyEnd(m_connection.get(), nullptr) != 1)
        throw Problem(tr("The connection to the database was lost."));
    for (Result result = owned(PQgetResult(m_connection.get())); result;
         result = owned(PQgetResult(m_connection.get())))
        check(result.get());
}

void Database::inOneTransaction(const std::function<void()> &work)
{
    execute("begin");
    try {
        work();
        execute("commit");
    } catch (const Problem &) {
        owned(PQexec(m_connection.get(), "rollback"));
        throw;
    }
}

QByteArray Database::passwordVerifier(const QByteArray &user, const QByteArray &password)
{
    // Needs a connection object, but no connection, when the method is named.
    const std::unique_ptr<PGconn, void (*)(PGconn *)> nowhere(PQconnectStart("host=''"), &PQfinish);
    const std::unique_ptr<char, void (*)(void *)> verifier(
        PQencryptPasswordConn(nowhere.get(), password.constData(), user.constData(), "scram-sha-256"), &PQfreemem);
    if (!verifier)
        throw Problem(tr("No verifier could be made for the password of %1.").arg(QString::fromUtf8(user)));
    return verifier.get();
}

QByteArray Database::quotedName(const QString &name) const
{
    const QByteArray text = name.toUtf8();
    const std::unique_ptr<char, void (*)(void *)> quoted(
        PQescapeIdentifier(m_connection.get(), text.constData(), size_t(text.size())), &PQfreemem);
    if (!quoted)
        throw Problem(tr("“%1” cannot be a name in the database.").arg(name));
    return quoted.get();
}
