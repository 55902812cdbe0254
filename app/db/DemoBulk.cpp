#include "app/db/DemoBulk.h"

#include "app/db/Console.h"
#include "app/db/Database.h"

#include <QCoreApplication>

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
    for (const QByteArray &definition : std::as_const(m_indexes)) {
        Console::progress(QCoreApplication::translate("DemoBulk", "Making the index %1.")
                              .arg(QString::fromUtf8(definition)
                                       .section(u' ', definition.startsWith("CREATE UNIQUE") ? 3 : 2,
                                                definition.startsWith("CREATE UNIQUE") ? 3 : 2)));
        m_database.execute(definition);
    }
}
