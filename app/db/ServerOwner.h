#pragma once

#include <QCoreApplication>
#include <QString>

class QProcess;

/// Whom a private server runs as, and where he can live. PostgreSQL refuses to run as root, so root hands the server
/// and its files to the user postgres, or to nobody where there is no such user; everybody else runs it as himself. On
/// Windows that is always so: PostgreSQL's programs put an administrator's rights down by themselves.
class ServerOwner
{
    Q_DECLARE_TR_FUNCTIONS(ServerOwner)

public:
    static ServerOwner ofThisProcess();

    /// Where his demo lies when nobody says where.
    QString usualFolder() const;
    /// The form in which PostgreSQL's programs can read a path, of a folder that is yet to be made as well. Empty when
    /// there is none: on Windows they are sure to read ASCII, and nothing else.
    QString readable(const QString &path) const;

    bool isAnother() const { return m_uid != 0; }
    /// Makes `process` start as the owner.
    void adopt(QProcess &process) const;
    /// Gives a file or folder to the owner.
    void own(const QString &path) const;
    /// A Problem when the owner cannot get to `folder` because a folder above it is closed to him.
    void checkReach(const QString &folder) const;

    /// A folder that holds the owner's folders and what this process keeps for itself, with those above it.
    void makeFolder(const QString &path) const;
    /// A folder in it for the owner alone.
    void makePrivateFolder(const QString &path) const;

private:
    QString m_name;
    uint m_uid = 0; ///< 0: this process's own user
    [[maybe_unused]] uint m_gid = 0;
};
