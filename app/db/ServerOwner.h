#pragma once

#include <QCoreApplication>
#include <QString>

class QProcess;

/// Whom a private server runs as. PostgreSQL refuses to run as root, so root hands the server and its files to the user
/// postgres, or to nobody where there is no such user; everybody else runs it as himself.
class ServerOwner
{
    Q_DECLARE_TR_FUNCTIONS(ServerOwner)

public:
    static ServerOwner ofThisProcess();

    bool isAnother() const { return m_uid != 0; }
    /// Makes `process` start as the owner.
    void adopt(QProcess &process) const;
    /// Gives a file or folder to the owner.
    void own(const QString &path) const;
    /// A Problem when the owner cannot get to `folder` because a folder above it is closed to him.
    void checkReach(const QString &folder) const;

private:
    QString m_name;
    uint m_uid = 0; ///< 0: this process's own user
    uint m_gid = 0;
};
