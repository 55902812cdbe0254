#include "app/db/ServerPrograms.h"

#include "app/db/Problem.h"
#include "app/db/ServerOwner.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int oldestVersion = 15;

bool hasServer(const QString &folder)
{
    constexpr std::array programs{"initdb", "pg_ctl", "postgres"};
    return std::all_of(programs.begin(), programs.end(), [&](const char *program) {
        return !QStandardPaths::findExecutable(QLatin1String(program), {folder}).isEmpty();
    });
}

// 0 when it cannot be started.
int versionIn(const QString &folder)
{
    static const QRegularExpression number(u"\\) ([0-9]+)"_s);
    QProcess process;
    process.start(folder + "/postgres"_L1, {u"--version"_s}, QProcess::ReadOnly);
    if (!process.waitForFinished(30000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return 0;
    return number.match(QString::fromLatin1(process.readAllStandardOutput())).captured(1).toInt();
}

} // namespace

ServerPrograms ServerPrograms::find(const ServerOwner &owner)
{
    QString broken;
    const QStringList folders = installed();
    for (const QString &folder : folders) {
        if (!hasServer(folder))
            continue;
        const QString readable = owner.readable(folder);
        if (readable.isEmpty()) {
            throw Problem(
                tr("PostgreSQL cannot read the name of the folder %1, in which its programs lie, and this disk "
                   "keeps no short names. Move Madoguchi into a folder with Latin letters only.")
                    .arg(folder));
        }
        const int version = versionIn(readable);
        if (version >= oldestVersion)
            return ServerPrograms(readable);
        if (version == 0 && broken.isEmpty())
            broken = folder;
    }
    if (!broken.isEmpty())
        throw Problem(tr("The PostgreSQL programs in %1 cannot be started.").arg(broken) + u' ' + howToInstall());
    throw Problem(tr("There is no PostgreSQL server of version %1 or later on this computer.").arg(oldestVersion) + u' '
                  + howToInstall());
}
