#include "app/db/OurServers.h"
#include "app/db/ServerPrograms.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

QStringList ServerPrograms::installed()
{
    QStringList folders{OurServers::folder()};
    // Where the installer from postgresql.org writes down what it has installed.
    QSettings registry(u"HKEY_LOCAL_MACHINE\\SOFTWARE\\PostgreSQL\\Installations"_s, QSettings::Registry64Format);
    QStringList installations = registry.childGroups();
    installations.sort();
    for (auto name = installations.crbegin(); name != installations.crend(); ++name) {
        const QString base = registry.value(*name + "/Base Directory"_L1).toString();
        if (!base.isEmpty())
            folders.append(base + "/bin"_L1);
    }
    const QString onPath = QStandardPaths::findExecutable(u"initdb"_s);
    if (!onPath.isEmpty())
        folders.append(QFileInfo(onPath).path());
    return folders;
}

QString ServerPrograms::howToInstall()
{
    return tr("Run Madoguchi's installer again and choose the sample data; its server needs the “Visual C++ "
              "Redistributable (x64)” of Microsoft to be on the computer.");
}
