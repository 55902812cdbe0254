#include "app/DemoServer.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

// The command comes with every installation, the server that it needs only with the sample data.
QString DemoServer::usualCommand()
{
    const QString here = QCoreApplication::applicationDirPath();
    return QFile::exists(here + "/postgresql/bin/postgres.exe"_L1) ? here + "/madoguchi-db.exe"_L1 : QString();
}
