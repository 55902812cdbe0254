#include "models/postgres/NarrowPath.h"

#include <QDir>

#include <windows.h>

#include <algorithm>
#include <vector>

namespace {

bool isAscii(const QString &path)
{
    return std::all_of(path.cbegin(), path.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

QString shortName(const QString &path)
{
    const std::wstring native = QDir::toNativeSeparators(path).toStdWString();
    std::vector<wchar_t> name(32768);
    const DWORD length = GetShortPathNameW(native.c_str(), name.data(), DWORD(name.size()));
    return length < name.size() ? QString::fromWCharArray(name.data(), int(length)) : QString();
}

} // namespace

std::optional<QByteArray> narrowPath(const QString &path)
{
    if (isAscii(path) || GetACP() == CP_UTF8) // our manifest asks for UTF-8
        return path.toUtf8();
    if (const QString name = shortName(path); !name.isEmpty() && isAscii(name))
        return QDir::fromNativeSeparators(name).toLatin1();
    const QByteArray local = path.toLocal8Bit();
    if (QString::fromLocal8Bit(local) == path)
        return local;
    return {};
}
