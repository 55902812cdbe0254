#pragma once

#include <QCoreApplication>
#include <QStringList>

class Database;
class SqlFiles;

/// What a database holds and what it lacks, in lines for the operator.
class StatusReport
{
    Q_DECLARE_TR_FUNCTIONS(StatusReport)

public:
    StatusReport(Database &database, const SqlFiles &files)
        : m_database(database)
        , m_files(files)
    {
    }

    QStringList lines();

private:
    QStringList societyLines();

    Database &m_database;
    const SqlFiles &m_files;
};
