#include "app/db/RosterImport.h"

#include "app/db/Console.h"
#include "app/db/Database.h"
#include "app/db/Interruption.h"
#include "app/db/Problem.h"

#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

QByteArray operation() { return QUuid::createUuid().toByteArray(QUuid::WithoutBraces); }

QJsonObject objectOf(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }

} // namespace

RosterImport::RosterImport(Database &database, const QString &society)
    : m_database(database)
    , m_society(society.toUtf8())
{
    m_database.execute("set role madoguchi_job");
    m_database.stopWhenInterrupted();
    m_database.onNotice([](const QByteArray &notice) {
        const QByteArrayList words = notice.split(' ');
        if (words.value(0) == "roster" && words.value(1) == "merged")
            Console::progress(
                tr("%1 of %2 changes merged").arg(words.value(2).toLongLong()).arg(words.value(3).toLongLong()));
    });
}

qint64 RosterImport::begin(bool whole, const QString &asOf)
{
    const QByteArray day
        = asOf.isEmpty() ? m_database.value("select (now() at time zone 'Asia/Tokyo')::date") : asOf.toUtf8();
    const QJsonObject begun = objectOf(
        m_database.value("select job.begin_roster($1, $2, $3, $4)", {operation(), m_society, whole ? "t" : "f", day}));
    return begun.value("import_id"_L1).toInteger();
}

void RosterImport::add(qint64 import, const RosterFile::Block &block)
{
    const QJsonObject sofar = objectOf(
        m_database.value("select job.add_roster_lines($1, $2, $3, $4, $5, $6)",
                         {operation(), m_society, QByteArray::number(import), QByteArray::number(block.first),
                          QByteArray::number(block.last), block.records.toUtf8()}));
    Console::progress(tr("%1 lines read, %2 faults")
                          .arg(sofar.value("lines"_L1).toInteger())
                          .arg(sofar.value("faults"_L1).toInteger()));
}

QJsonObject RosterImport::bringIn(RosterFile &file, bool whole, const QString &asOf)
{
    const qint64 import = begin(whole, asOf);
    try {
        const CsvFile::Outcome outcome = file.read([&](const RosterFile::Block &block) { add(import, block); });
        Console::progress(tr("The file was read as %1 with %2 rows.")
                              .arg(QString::fromLatin1(Charsets::labelOf(outcome.charset)))
                              .arg(outcome.rows));
        if (!file.unused().isEmpty())
            Console::progress(tr("Columns that are not taken over: %1").arg(file.unused().join(", "_L1)));
        Console::progress(tr("Comparing with the record."));
        return step("select job.check_roster($1, $2, $3)", import);
    } catch (const Problem &) {
        cancel(import);
        if (Interruption::asked())
            throw Problem(tr("Cancelled. Nothing was changed, and nothing of the file is left in the database."));
        throw;
    }
}

QJsonObject RosterImport::step(const char *statement, qint64 import)
{
    return objectOf(m_database.value(statement, {operation(), m_society, QByteArray::number(import)}));
}

QList<QJsonObject> RosterImport::list()
{
    QList<QJsonObject> all;
    const auto rows = m_database.rows("select r from job.rosters($1) r", {m_society});
    for (const Database::Row &row : rows)
        all.append(objectOf(row.at(0)));
    return all;
}

QList<RosterImport::Fault> RosterImport::faults(qint64 import, int most)
{
    QList<Fault> found;
    const auto rows = m_database.rows("select line, field, fault from job.roster_faults($1, $2, $3)",
                                      {m_society, QByteArray::number(import), QByteArray::number(most)});
    for (const Database::Row &row : rows)
        found.append({row.at(0).toLongLong(), QString::fromLatin1(row.at(1)), QString::fromLatin1(row.at(2))});
    return found;
}

QList<RosterImport::Suspicion> RosterImport::suspicions(qint64 import)
{
    QList<Suspicion> found;
    const auto rows = m_database.rows("select suspicion, how_many, coalesce(array_to_string(lines, ', '), '') "
                                      "from job.roster_suspicions($1, $2)",
                                      {m_society, QByteArray::number(import)});
    for (const Database::Row &row : rows)
        found.append({QString::fromLatin1(row.at(0)), row.at(1).toLongLong(), QString::fromLatin1(row.at(2))});
    return found;
}

bool RosterImport::tidyUp()
{
    m_database.execute("reset role");
    return !m_database
                .value("select gin_clean_pending_list(c.oid) from pg_class c where c.oid = "
                       "'core.person_by_name_part'::regclass and pg_has_role(session_user, c.relowner, 'usage')")
                .isNull();
}

qint64 RosterImport::waiting(const QStringList &states)
{
    const QList<QJsonObject> all = list();
    for (const QJsonObject &import : all) {
        if (states.contains(import.value("state"_L1).toString()))
            return import.value("import_id"_L1).toInteger();
    }
    throw Problem(tr("No import of this society waits for that. “madoguchi-db roster status” lists them."));
}
