#pragma once

#include <QByteArrayList>
#include <QCoreApplication>
#include <QList>
#include <QString>

#include <functional>
#include <memory>

struct pg_conn;
struct pg_result;

/// Where the operator's command connects to, and as whom.
struct DatabaseAddress
{
    QString host;
    int port = 5432;
    QString database;
    QString user;
    QString rootCertificate; ///< PEM; needed for every host but this computer
};

/// The operator's connection: it waits for its answers, and every failure is a Problem. Values travel as parameters.
class Database
{
    Q_DECLARE_TR_FUNCTIONS(Database)

public:
    using Row = QByteArrayList; ///< text form; a null QByteArray is SQL's null

    Database(const DatabaseAddress &address, const QByteArray &password);

    /// Statements without values; several are possible.
    void execute(const QByteArray &script);
    QList<Row> rows(const char *statement, const QByteArrayList &values = {});
    /// The first column of the first row; null when there is none.
    QByteArray value(const char *statement, const QByteArrayList &values = {});
    /// Hands over one row after the other as it arrives, however many there are.
    void stream(const char *statement, const QByteArrayList &values, const std::function<void(const Row &)> &each);
    /// `copy` is a COPY … FROM STDIN, `lines` its text form.
    void copyIn(const char *copy, const QByteArray &lines);

    /// Ctrl+C cancels the statement under way instead of ending the program.
    void stopWhenInterrupted();
    /// Called with what the database remarks while it works. Without it remarks are dropped.
    void onNotice(std::function<void(const QByteArray &)> listener) { m_listener = std::move(listener); }

    /// Does `work` as a whole or not at all.
    void inOneTransaction(const std::function<void()> &work);

    /// What the server keeps instead of the password (SCRAM-SHA-256), computed here.
    static QByteArray passwordVerifier(const QByteArray &user, const QByteArray &password);
    /// An identifier or a literal of ours in a statement that takes no parameters, such as CREATE DATABASE.
    QByteArray quotedName(const QString &name) const;

private:
    using Result = std::unique_ptr<pg_result, void (*)(pg_result *)>;

    static Result owned(pg_result *result);
    void check(const pg_result *result) const;
    Result ask(const char *statement, const QByteArrayList &values);

    std::function<void(const QByteArray &)> m_listener;
    std::unique_ptr<pg_conn, void (*)(pg_conn *)> m_connection;
};
