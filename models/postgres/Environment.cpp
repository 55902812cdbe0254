#include "models/postgres/Environment.h"

#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

void clearDatabaseEnvironment()
{
    const QStringList names = QProcessEnvironment::systemEnvironment().keys();
    for (const QString &name : names) {
        if (name.startsWith("PG"_L1, Qt::CaseInsensitive))
            qunsetenv(name.toLocal8Bit().constData());
    }
    for (const char *name : {"OPENSSL_CONF", "OPENSSL_MODULES", "OPENSSL_ENGINES"})
        qunsetenv(name);
}
