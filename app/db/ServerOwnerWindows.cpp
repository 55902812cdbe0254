#include "app/db/Problem.h"
#include "app/db/ServerOwner.h"
#include "app/db/UserOnWindows.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

#include <windows.h>

using namespace Qt::StringLiterals;

namespace {

bool isPlain(const QString &path)
{
    return std::all_of(path.cbegin(), path.cend(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

// The name of eight and three letters, which NTFS keeps beside a long one unless the volume was told not to.
QString shortForm(const QString &existing)
{
    const std::wstring path = QDir::toNativeSeparators(existing).toStdWString();
    std::wstring found(32768, L'\0');
    const DWORD length = GetShortPathNameW(path.data(), found.data(), DWORD(found.size()));
    return length == 0 ? existing : QDir::fromNativeSeparators(QString::fromWCharArray(found.data(), int(length)));
}

// Empty when there is no such form.
QString plainForm(const QString &path)
{
    if (isPlain(path))
        return path;
    QString existing = path;
    QString rest;
    while (!QFileInfo::exists(existing)) {
        const QString above = QFileInfo(existing).path();
        if (above == existing)
            return {};
        rest = existing.mid(above.endsWith(u'/') ? above.size() - 1 : above.size()) + rest;
        existing = above;
    }
    const QString whole = shortForm(existing) + rest;
    return isPlain(whole) ? whole : QString();
}

} // namespace

ServerOwner ServerOwner::ofThisProcess() { return {}; }

// A user's own folder bears his name. Where that cannot be read, the demo goes to the folder of the whole computer,
// into one that is closed to others.
QString ServerOwner::usualFolder() const
{
    const QString own = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    if (!plainForm(own).isEmpty())
        return own + "/Madoguchi/demo"_L1;
    const QString common = qEnvironmentVariable("ProgramData", u"C:/ProgramData"_s);
    return QDir::fromNativeSeparators(common) + "/Madoguchi-demo-"_L1 + UserOnWindows::identifier();
}

QString ServerOwner::readable(const QString &path) const { return plainForm(path); }

void ServerOwner::adopt(QProcess &process) const
{
    // A console of its own without a window: closing ours must not end the server.
    process.setCreateProcessArgumentsModifier(
        [](QProcess::CreateProcessArguments *arguments) { arguments->flags |= CREATE_NO_WINDOW; });
}

void ServerOwner::own(const QString &) const { }

void ServerOwner::checkReach(const QString &) const { }

void ServerOwner::makeFolder(const QString &path) const
{
    if (!QDir().mkpath(QFileInfo(path).path()) || !UserOnWindows::makeClosedFolder(path))
        throw Problem(tr("The folder %1 cannot be made, or belongs to somebody else.").arg(path));
}

void ServerOwner::makePrivateFolder(const QString &path) const
{
    if (!QDir().mkpath(path)) // takes over the rights of the folder that it is in
        throw Problem(tr("The folder %1 cannot be made.").arg(path));
}
