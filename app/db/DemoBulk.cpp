#include "app/db/DemoBulk.h"

#include "app/db/Console.h"
#include "app/db/Database.h"

#include <QCoreApplication>

namespace {

// What core.mirror_account writes for every account, here for all of them at once.
constexpr auto mirror
    = "update core.coverage c set registration = x.state from (select a.society_id, a.coverage_id, "
      "coalesce(min(a.state) filter (where a.state <> 'deleted'), case when bool_or(a.erased_at is null) then 'ended' "
      "else 'none' end) as state from core.account a group by 1, 2) x "
      "where c.society_id = x.society_id and c.coverage_id = x.coverage_id and c.registration <> x.state";

} // namespace

DemoBulk::DemoBulk(Database &database)
    : m_database(database)
{
    const auto indexes
        = database.rows("select i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid) from pg_index i "
                        "where i.indrelid = any "
                        "('{core.person,core.coverage,core.account,core.account_email,core.employer}'::regclass[]) "
                        "and not exists (select from pg_constraint c where c.conindid = i.indexrelid) order by 1");
    for (const Database::Row &index : indexes) {
        m_database.execute("drop index " + index.at(0));
        m_indexes.append(index.at(1));
    }
    m_database.execute("set session_replication_role = replica");
}

void DemoBulk::finish()
{
    m_database.execute("set session_replication_role = origin; set maintenance_work_mem = '768MB'");
    m_database.execute(mirror);
    for (const QByteArray &definition : std::as_const(m_indexes)) {
        Console::progress(QCoreApplication::translate("DemoBulk", "Making the index %1.")
                              .arg(QString::fromUtf8(definition)
                                       .section(u' ', definition.startsWith("CREATE UNIQUE") ? 3 : 2,
                                                definition.startsWith("CREATE UNIQUE") ? 3 : 2)));
        m_database.execute(definition);
    }
}
