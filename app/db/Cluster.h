#pragma once

#include "app/db/ServerOwner.h"
#include "app/db/ServerPrograms.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

/// A PostgreSQL server of our own in one folder: it listens on this computer's loopback address alone and has no socket
/// file. Its superuser signs in with a password like everybody else.
class Cluster
{
    Q_DECLARE_TR_FUNCTIONS(Cluster)

public:
    static constexpr const char *operatorLogin = "madoguchi_operator";

    explicit Cluster(QString folder);

    bool exists() const;
    /// Makes the folder that the server's folders lie in.
    void makeFolder() const { m_owner.makeFolder(m_folder); }
    /// The port at which it answers; 0 when it does not run.
    int runningPort() const;
    /// Makes an empty cluster. `certificate` and `key` switch TLS on, and plain connections off; both empty: no TLS.
    void create(const QByteArray &operatorPassword, const QString &certificate, const QString &key);
    /// Starts on `port`, or on a free one when it is 0; gives back the port. Nothing happens when it is running
    /// already.
    int start(int port);
    void stop();
    void remove(); ///< all its files; it must not be running

    static bool isFree(int port);
    QString logFile() const { return m_folder + QLatin1String("/log/server.log"); }

private:
    QString dataFolder() const { return m_folder + QLatin1String("/data"); }
    QString readable(const QString &path) const;
    QString program(const QString &name) const;
    bool hasProcess() const;
    void awaitAnswerOrEnd() const;
    void run(const QString &name, const QStringList &arguments) const;
    void configure(const QString &certificate, const QString &key) const;
    void install(const QString &from, const QString &name) const;
    static int freePort();

    QString m_folder;
    ServerOwner m_owner;
    mutable std::optional<ServerPrograms> m_programs; ///< looked for when the first one is needed
};
