#include "models/postgres/NarrowPath.h"

#include <QFile>

std::optional<QByteArray> narrowPath(const QString &path) { return QFile::encodeName(path); }
