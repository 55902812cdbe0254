#pragma once

#include "app/db/SqlFiles.h"

#include <QCoreApplication>

class Database;

/// What the database still lacks.
struct SchemaState
{
    int version = 0; ///< number of the last migration; 0: none
    QList<Migration> pending;
    bool functionsCurrent = false;
};

/// Brings a database to the state of the files. What has once been applied must not change: the record knows each file
/// by its checksum.
class Migrator
{
    Q_DECLARE_TR_FUNCTIONS(Migrator)

public:
    Migrator(Database &database, const SqlFiles &files)
        : m_database(database)
        , m_files(files)
    {
    }

    /// Roles and what belongs to the whole cluster; may be repeated.
    void bootstrap();
    /// Each pending migration in a transaction of its own, then all functions in one, then the holidays.
    void migrate();
    /// A Problem that names the file when a recorded one is missing or has changed.
    SchemaState state();

private:
    void applyMigration(const Migration &migration);
    void applyFunctions();
    void loadHolidays();

    Database &m_database;
    const SqlFiles &m_files;
};
