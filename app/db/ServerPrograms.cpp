#include "app/db/ServerPrograms.h"

#include "app/db/Problem.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

constexpr int oldestVersion = 15;

QString outputOf(const QString &program, const QString &argument)
{
    QProcess process;
    process.start(program, {argument});
    if (!process.waitForFinished(10000) || process.exitCode() != 0)
        return {};
    return QString::fromLocal8Bit(process.readAllStandardOutput()).trimmed();
}

int versionIn(const QString &folder)
{
    static const QRegularExpression number(u"\\) ([0-9]+)"_s);
    for (const char *program : {"initdb", "pg_ctl", "postgres"}) {
        if (!QFileInfo(folder + u'/' + QLatin1String(program)).isExecutable())
            return 0;
    }
    return number.match(outputOf(folder + "/postgres"_L1, u"--version"_s)).captured(1).toInt();
}

QStringList candidates()
{
    QStringList folders;
    const QString pgConfig = QStandardPaths::findExecutable(u"pg_config"_s);
    if (!pgConfig.isEmpty())
        folders.append(outputOf(pgConfig, u"--bindir"_s));

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

} // namespace

ServerPrograms ServerPrograms::find()
{
    const QStringList folders = candidates();
    for (const QString &folder : folders) {
        if (versionIn(folder) >= oldestVersion)
            return ServerPrograms(folder);
    }
    throw Problem(tr("There is no PostgreSQL server of version %1 or later on this computer. On Debian and Ubuntu: "
                     "apt install postgresql")
                      .arg(oldestVersion));
}
