#pragma once

#include "models/base/Server.h"

#include <QJsonObject>
#include <QString>
#include <QTemporaryDir>

/// A whole database for one test class, made by "madoguchi-db demo start" in a folder of its own, and gone with this
/// object, also when the test crashes.
class TestCluster
{
public:
    enum Encryption { Plain, Tls };

    struct Login
    {
        QString login;
        QString password;
        QString name;
    };
    struct Sample
    {
        QString society;
        QString loginId;
        QString name;
        QString kana;
        QString birthDate;
        QString symbol;
        QString number;
        QString address;
        QString viewingPassword;
    };

    explicit TestCluster(Encryption encryption = Plain, int members = 100);
    ~TestCluster();
    TestCluster(const TestCluster &) = delete;
    TestCluster &operator=(const TestCluster &) = delete;

    /// False when it could not be made; then problem() says why.
    bool isReady() const { return !m_report.isEmpty(); }
    QString problem() const { return m_problem; }

    QString host() const;
    int port() const;
    QString database() const;
    QString serverProfile() const;   ///< path of the file for --servers
    QString rootCertificate() const; ///< empty without TLS
    QString folder() const { return m_folder.path(); }
    /// As the client would read it, without the staff to choose from.
    Server server() const;

    /// The person number `place` (from 0) of a society who has `duty`.
    Login staff(const QString &duty, int place = 0, const QString &society = QStringLiteral("mykempo")) const;
    Login portal() const;
    Login superuser() const;
    QList<Sample> samples() const;

    /// A statement as the superuser, through psql, in this database or another one of the server; what it printed, rows
    /// on lines and columns with a bar between.
    QString sql(const QString &statement, const QString &inDatabase = {}) const;
    /// What the server has written to its log so far.
    QString log() const;

    /// Process number of the server, or of the one backend that `login` is connected through.
    qint64 serverProcess() const;
    qint64 backendOf(const QString &login) const;

    /// Stops and starts on the same port; the content stays.
    bool stop();
    bool start();

private:
    bool operate(const QStringList &arguments);
    Login loginIn(const QJsonObject &json) const;

    QTemporaryDir m_folder;
    QJsonObject m_report;
    QString m_problem;
};
