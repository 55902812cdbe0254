#pragma once

#include "models/base/Server.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>

struct pg_conn;

/// A bare connection that calls functions the way any other program would: the web portal, the operator, or a staff
/// member who opened a command line instead of the window. Only for tests.
class BareConnection
{
public:
    struct Answer
    {
        QString sqlState; ///< empty when it went well
        QList<QStringList> rows;

        bool ok() const { return sqlState.isEmpty(); }
        QString cell(int row = 0, int column = 0) const { return rows.value(row).value(column); }
        QJsonObject json() const;
    };

    /// With the server that its certificate names, or without any encryption when `plain`.
    BareConnection(const Server &server, const QString &login, const QString &password, bool plain = false);
    ~BareConnection();

    bool isOpen() const;
    /// `sql` is a literal of the test; values travel beside it as $1 … $n (a null QString is SQL's null).
    Answer ask(const char *sql, const QStringList &values = {});

private:
    std::unique_ptr<pg_conn, void (*)(pg_conn *)> m_connection;
};
