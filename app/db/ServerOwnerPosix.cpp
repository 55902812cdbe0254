#include "app/db/Problem.h"
#include "app/db/ServerOwner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <array>

#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

ServerOwner ServerOwner::ofThisProcess()
{
    ServerOwner owner;
    if (geteuid() != 0)
        return owner;
    for (const char *name : {"postgres", "nobody"}) {
        passwd entry{};
        passwd *found = nullptr;
        std::array<char, 16384> texts{};
        if (getpwnam_r(name, &entry, texts.data(), texts.size(), &found) == 0 && found) {
            owner.m_name = QString::fromLocal8Bit(name);
            owner.m_uid = entry.pw_uid;
            owner.m_gid = entry.pw_gid;
            return owner;
        }
    }
    throw Problem(tr("PostgreSQL does not run as root, and there is neither a user postgres nor a user nobody."));
}

void ServerOwner::adopt(QProcess &process) const
{
    if (!isAnother())
        return;
    process.setWorkingDirectory(u"/"_s);
    process.setChildProcessModifier([uid = m_uid, gid = m_gid] {
        if (setgroups(1, &gid) != 0 || setgid(gid) != 0 || setuid(uid) != 0)
            _exit(126);
    });
}

void ServerOwner::own(const QString &path) const
{
    if (isAnother() && chown(QFile::encodeName(path).constData(), m_uid, m_gid) != 0)
        throw Problem(tr("%1 could not be given to the user %2.").arg(path, m_name));
}

void ServerOwner::checkReach(const QString &folder) const
{
    if (!isAnother())
        return;
    QDir above(QFileInfo(folder).absoluteFilePath());
    do {
        struct stat facts
        {
        };
        if (stat(QFile::encodeName(above.path()).constData(), &facts) != 0)
            continue;
        const bool open = (facts.st_uid == m_uid && (facts.st_mode & S_IXUSR))
            || (facts.st_gid == m_gid && (facts.st_mode & S_IXGRP)) || (facts.st_mode & S_IXOTH);
        if (!open) {
            throw Problem(tr("The folder %1 is closed to the user %2, who has to run the server. Choose another folder "
                             "with --dir.")
                              .arg(above.path(), m_name));
        }
    } while (above.cdUp());
}

// Root's own folders are closed to the user who runs the server.
QString ServerOwner::usualFolder() const
{
    if (isAnother())
        return u"/var/lib/madoguchi-demo"_s;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/madoguchi/demo"_L1;
}

QString ServerOwner::readable(const QString &path) const { return path; }

void ServerOwner::makeFolder(const QString &path) const
{
    if (!QDir().mkpath(path))
        throw Problem(tr("The folder %1 cannot be made.").arg(path));
}

void ServerOwner::makePrivateFolder(const QString &path) const
{
    makeFolder(path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    own(path);
}
