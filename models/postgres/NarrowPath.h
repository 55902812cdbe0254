#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// The path of an existing file in the bytes by which C libraries such as libpq and OpenSSL open it. Windows before
/// version 1903 gives them the code page of the system: then a short name stands for what that page cannot say, and
/// there is no answer where the disk keeps no short names.
std::optional<QByteArray> narrowPath(const QString &path);
