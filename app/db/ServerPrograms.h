#pragma once

#include <QCoreApplication>
#include <QString>

/// Where the programs of a PostgreSQL server lie on this computer: pg_config's folder, the newest of
/// /usr/lib/postgresql, or the search path; the first that is version 15 or later.
class ServerPrograms
{
    Q_DECLARE_TR_FUNCTIONS(ServerPrograms)

public:
    /// A Problem when there are none.
    static ServerPrograms find();

    QString path(const QString &program) const { return m_folder + u'/' + program; }

private:
    explicit ServerPrograms(QString folder)
        : m_folder(std::move(folder))
    {
    }

    QString m_folder;
};
