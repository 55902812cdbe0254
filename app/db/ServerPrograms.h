#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

class ServerOwner;

/// Where the programs of a PostgreSQL server lie on this computer, version 15 or later: those that came with this
/// program, or else those that were installed by themselves.
class ServerPrograms
{
    Q_DECLARE_TR_FUNCTIONS(ServerPrograms)

public:
    /// In a form that the programs can read themselves. A Problem when there are none, or when none can be started.
    static ServerPrograms find(const ServerOwner &owner);

    QString path(const QString &program) const { return m_folder + u'/' + program; }

private:
    explicit ServerPrograms(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// Folders to look into, the best first, and how one gets the programs: both are the operating system's.
    static QStringList installed();
    static QString howToInstall();

    QString m_folder;
};
