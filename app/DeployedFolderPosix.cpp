#include "app/DeployedFolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

QString userName(uid_t user)
{
    const passwd *entry = getpwuid(user);
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(user);
}

QString groupName(gid_t group)
{
    const ::group *entry = getgrgid(group);
    return entry ? QString::fromLocal8Bit(entry->gr_name) : QString::number(group);
}

// In a folder with the sticky bit, such as /tmp, people can only change what is theirs.
std::optional<QString> writerOf(const QString &path)
{
    struct stat found = {};
    if (stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    if (found.st_uid != 0)
        return userName(found.st_uid);
    if (S_ISDIR(found.st_mode) && (found.st_mode & S_ISVTX))
        return {};
    if (found.st_mode & S_IWOTH)
        return QString(); // everybody
    if ((found.st_mode & S_IWGRP) && found.st_gid != 0)
        return groupName(found.st_gid);
    return {};
}

std::optional<DeployedFolder::Breach> breachAlong(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isRoot()) {
        if (auto above = breachAlong(info.path()))
            return above;
    }
    if (const auto writer = writerOf(path))
        return DeployedFolder::Breach{path, *writer};
    return {};
}

} // namespace

QString DeployedFolder::path() { return u"/etc/madoguchi"_s; }

std::optional<DeployedFolder::Breach> DeployedFolder::breachOf(const QString &file)
{
    if (auto breach = breachAlong(QDir::cleanPath(QFileInfo(file).absoluteFilePath())))
        return breach;
    return breachAlong(QFileInfo(file).canonicalFilePath()); // what the links lead to
}
