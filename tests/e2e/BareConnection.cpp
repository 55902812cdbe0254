#include "tests/e2e/BareConnection.h"

#include <QJsonDocument>

#include <libpq-fe.h>

#include <vector>

QJsonObject BareConnection::Answer::json() const { return QJsonDocument::fromJson(cell().toUtf8()).object(); }

BareConnection::BareConnection(const Server &server, const QString &login, const QString &password, bool plain)
    : m_connection(nullptr, &PQfinish)
{
    const QByteArray host = server.host.toUtf8();
    const QByteArray port = QByteArray::number(server.port);
    const QByteArray database = server.database.toUtf8();
    const QByteArray certificate = server.rootCertificate.toUtf8();
    const QByteArray loginText = login.toUtf8();
    const QByteArray passwordText = password.toUtf8();
    const char *const names[]
        = {"host", "port", "dbname", "user", "password", "sslmode", "sslrootcert", "channel_binding", "connect_timeout",
           nullptr};
    const char *const values[] = {host.constData(),
                                  port.constData(),
                                  database.constData(),
                                  loginText.constData(),
                                  passwordText.constData(),
                                  plain ? "disable" : "verify-full",
                                  certificate.constData(),
                                  plain ? "disable" : "require",
                                  "5",
                                  nullptr};
    m_connection.reset(PQconnectdbParams(names, values, 0));
}

BareConnection::~BareConnection() = default;

bool BareConnection::isOpen() const { return PQstatus(m_connection.get()) == CONNECTION_OK; }

BareConnection::Answer BareConnection::ask(const char *sql, const QStringList &values)
{
    QByteArrayList texts;
    for (const QString &value : values)
        texts.append(value.isNull() ? QByteArray() : value.toUtf8());
    std::vector<const char *> pointers;
    for (const QByteArray &text : texts)
        pointers.push_back(text.isNull() ? nullptr : text.constData());

    const std::unique_ptr<PGresult, void (*)(PGresult *)> result(
        PQexecParams(m_connection.get(), sql, int(pointers.size()), nullptr, pointers.data(), nullptr, nullptr, 0),
        &PQclear);

    Answer answer;
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK) {
        const char *state = PQresultErrorField(result.get(), PG_DIAG_SQLSTATE);
        answer.sqlState = QString::fromLatin1(state ? state : "08000");
        return answer;
    }
    for (int row = 0; row < PQntuples(result.get()); ++row) {
        QStringList cells;
        for (int column = 0; column < PQnfields(result.get()); ++column)
            cells.append(QString::fromUtf8(PQgetvalue(result.get(), row, column)));
        answer.rows.append(cells);
    }
    return answer;
}
