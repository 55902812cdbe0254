#include "app/db/StatusReport.h"

#include "app/db/Database.h"
#include "app/db/Migrator.h"

QStringList StatusReport::lines()
{
    const SchemaState state = Migrator(m_database, m_files).state();
    QStringList lines{tr("Schema version: %1").arg(state.version)};
    for (const Migration &migration : state.pending)
        lines.append(tr("Pending: %1").arg(migration.name));
    lines.append(state.functionsCurrent ? tr("Functions: current") : tr("Functions: not those of this program"));
    if (state.version > 0)
        lines += societyLines();
    return lines;
}

QStringList StatusReport::societyLines()
{
    const bool demo = m_database.value("select demo from core.installation") == "t";
    QStringList lines{demo ? tr("Demo: yes") : tr("Demo: no")};
    const auto rows = m_database.rows(
        "select s.code, s.name, (select count(*) from core.person p where p.society_id = s.society_id), "
        "(select max(f.version) from core.society_profile f where f.society_id = s.society_id), "
        "(select l.seal || ':' || encode(l.hash, 'hex') from core.audit_seal l where l.society_id = s.society_id "
        "order by l.seal desc limit 1), "
        "(select count(*) from core.audit_event e where e.society_id = s.society_id and e.seal is null) "
        "from core.society s order by s.society_id");
    for (const Database::Row &row : rows) {
        const QString code = QString::fromUtf8(row.at(0));
        lines.append(tr("Society %1: %2").arg(code, QString::fromUtf8(row.at(1))));
        lines.append(tr("  members: %1, profile version: %2")
                         .arg(QString::fromLatin1(row.at(2)), QString::fromLatin1(row.at(3))));
        lines.append(tr("  head of the record: %1, rows not sealed yet: %2")
                         .arg(row.at(4).isNull() ? tr("none") : code + u':' + QString::fromLatin1(row.at(4)),
                              QString::fromLatin1(row.at(5))));
    }
    return lines;
}
