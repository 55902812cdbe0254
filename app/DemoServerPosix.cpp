#include "app/DemoServer.h"

#include <QCoreApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

// Beside this program, or one folder below as in a build.
QString DemoServer::usualCommand()
{
    const QString here = QCoreApplication::applicationDirPath();
    return QStandardPaths::findExecutable(u"madoguchi-db"_s, {here, here + "/db"_L1});
}
