#include "app/db/ServerPrograms.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

QStringList ServerPrograms::installed()
{
    QStringList folders;
    QProcess pgConfig;
    pgConfig.start(u"pg_config"_s, {u"--bindir"_s}, QProcess::ReadOnly);
    if (pgConfig.waitForFinished(10000) && pgConfig.exitCode() == 0)
        folders.append(QString::fromLocal8Bit(pgConfig.readAllStandardOutput()).trimmed());

    QMap<int, QString> packaged;
    const QDir versions(u"/usr/lib/postgresql"_s);
    const QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names)
        packaged.insert(-name.toInt(), versions.filePath(name + "/bin"_L1));
    folders += packaged.values();

    const QString onPath = QStandardPaths::findExecutable(u"initdb"_s);
    if (!onPath.isEmpty())
        folders.append(QFileInfo(onPath).canonicalPath());
    return folders;
}

QString ServerPrograms::howToInstall() { return tr("On Debian and Ubuntu: apt install postgresql"); }
