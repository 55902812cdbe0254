#include "app/db/Migrator.h"

#include "app/db/Console.h"
#include "app/db/Database.h"
#include "app/db/Problem.h"

#include <QHash>

namespace {

struct Recorded
{
    QString name;
    QByteArray checksum;
};

} // namespace

void Migrator::bootstrap()
{
    Console::progress(tr("Preparing the roles."));
    m_database.inOneTransaction([this] { m_database.execute(m_files.bootstrap().text); });
}

SchemaState Migrator::state()
{
    SchemaState state;
    QMap<int, Recorded> recorded;
    if (!m_database.value("select to_regclass('core.migration')").isNull()) {
        const auto rows = m_database.rows("select number, name, checksum from core.migration order by number");
        for (const Database::Row &row : rows)
            recorded.insert(row.at(0).toInt(), {QString::fromUtf8(row.at(1)), row.at(2)});
        const QByteArray functions
            = m_database.value("select checksum from core.function_set order by applied_at desc limit 1");
        state.functionsCurrent = functions == SqlFiles::jointChecksum(m_files.functions());
    }
    state.version = recorded.isEmpty() ? 0 : recorded.lastKey();

    const QList<Migration> migrations = m_files.migrations();
    for (const Migration &migration : migrations) {
        if (!recorded.contains(migration.number)) {
            if (migration.number < state.version) {
                throw Problem(tr("The migration %1 comes before number %2, which has been applied already.")
                                  .arg(migration.name, QString::number(state.version)));
            }
            state.pending.append(migration);
            continue;
        }
        const Recorded was = recorded.take(migration.number);
        if (was.checksum != migration.file.checksum() || was.name != migration.name) {
            throw Problem(
                tr("The migration %1 is not the file that was applied. Applied migrations never change: put the "
                   "old file back and write a new one for what is to be different.")
                    .arg(migration.name));
        }
    }
    if (!recorded.isEmpty()) {
        throw Problem(tr("The migration %1 has been applied to this database, but its file is missing. Is this program "
                         "older than the database?")
                          .arg(recorded.first().name));
    }
    return state;
}

void Migrator::migrate()
{
    const SchemaState before = state();
    for (const Migration &migration : before.pending)
        applyMigration(migration);
    if (!before.functionsCurrent)
        applyFunctions();
    loadHolidays();
}

void Migrator::applyMigration(const Migration &migration)
{
    Console::progress(tr("Applying %1.").arg(migration.name));
    try {
        m_database.inOneTransaction([&] {
            m_database.execute(migration.file.text);
            m_database.execute("reset role");
            m_database.rows("insert into core.migration (number, name, checksum) values ($1, $2, $3)",
                            {QByteArray::number(migration.number), migration.name.toUtf8(), migration.file.checksum()});
        });
    } catch (const Problem &problem) {
        throw Problem(tr("%1 could not be applied. %2").arg(migration.name, problem.sentence()));
    }
}

void Migrator::applyFunctions()
{
    const QList<SqlFile> functions = m_files.functions();
    Console::progress(tr("Applying %n function(s).", nullptr, int(functions.size())));
    m_database.inOneTransaction([&] {
        // A function may call one that comes after it.
        m_database.execute("set local check_function_bodies = off");
        for (const SqlFile &function : functions) {
            try {
                m_database.execute(function.text);
            } catch (const Problem &problem) {
                throw Problem(tr("%1 could not be applied. %2").arg(function.path, problem.sentence()));
            }
        }
        m_database.rows("insert into core.function_set (checksum) values ($1)", {SqlFiles::jointChecksum(functions)});
    });
}

void Migrator::loadHolidays()
{
    const QByteArray lines = m_files.holidays();
    m_database.inOneTransaction([&] {
        m_database.execute("create temporary table announced (date date, name text) on commit drop");
        m_database.copyIn("copy announced from stdin", lines);
        m_database.execute(
            "insert into core.holiday as h select a.date, a.name from announced a"
            " on conflict (date) do update set name = excluded.name where h.name <> excluded.name;"
            "update core.installation set holidays_known_until = greatest(holidays_known_until, "
            "(select (date_trunc('year', max(a.date)) + interval '1 year - 1 day')::date from announced a))");
    });
}
