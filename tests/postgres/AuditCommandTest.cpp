#include "tests/fakes/OperatorCommand.h"
#include "tests/fakes/TestCluster.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// madoguchi-db audit verify against somebody who may do everything in the database, triggers included.
class AuditCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anUntouchedRecordIsFound();
    void whatWasDoneToTheRecordShows_data();
    void whatWasDoneToTheRecordShows();
    void aCutEndShowsOnlyAgainstAKeptHead();
    void aRecordWrittenAnewShowsOnlyAgainstAKeptHead();
    void aHeadOfAnUnknownSocietyIsAFlaw();

private:
    /// A fresh copy of the database, in which `tampering` is done with the triggers off.
    void tamper(const QString &tampering);
    OperatorCommand::Outcome verify(const QStringList &heads = {});

    std::unique_ptr<TestCluster> m_cluster;
    QString m_copy;
    QString m_head; // of mykempo, as printed when all was well
    int m_count = 0;
};

void AuditCommandTest::initTestCase()
{
    m_cluster = std::make_unique<TestCluster>();
    QVERIFY2(m_cluster->isReady(), qPrintable(m_cluster->problem()));
    // Three seals of twenty rows each for the first society, and a few rows that have none yet.
    for (int seal = 0; seal < 3; ++seal) {
        m_cluster->sql(u"select core.record('trial', 'person', i, i, jsonb_build_object('n', i), 1) "
                       u"from generate_series(1, 20) i"_s);
        m_cluster->sql(u"select job.seal_audit()"_s);
    }
    m_cluster->sql(u"select core.record('trial', 'person', i, null, '{}', 1) from generate_series(1, 5) i"_s);
}

void AuditCommandTest::tamper(const QString &tampering)
{
    m_copy = u"copy_%1"_s.arg(++m_count);
    m_cluster->sql(u"create database %1 template madoguchi"_s.arg(m_copy), u"postgres"_s);
    const QString defenceless
        = u"alter table core.audit_event disable trigger keep; alter table core.audit_seal disable trigger keep; "
          "create function pg_temp.row_at(int) returns bigint language sql as 'select event_id from "
          "core.audit_event where society_id = 1 and seal = 3 order by event_id offset $1 limit 1';"_s;
    m_cluster->sql(defenceless + tampering, m_copy);
}

OperatorCommand::Outcome AuditCommandTest::verify(const QStringList &heads)
{
    QStringList arguments{u"audit"_s,      u"verify"_s, u"--port"_s, QString::number(m_cluster->port()),
                          u"--database"_s, m_copy};
    for (const QString &head : heads)
        arguments += QStringList{u"--head"_s, head};
    return OperatorCommand::run(arguments, m_cluster->superuser().password);
}

void AuditCommandTest::anUntouchedRecordIsFound()
{
    tamper(u"select 1"_s);
    const auto found = verify();
    QVERIFY2(found.exitCode == 0, qPrintable(found.errors));
    QVERIFY(found.errors.contains("5 of them not sealed yet"_L1));
    const QStringList heads = found.output.trimmed().split(u'\n');
    QCOMPARE(heads.size(), 5);
    m_head = heads.first();
    QVERIFY(m_head.startsWith("mykempo:4:"_L1));
    QCOMPARE(verify(heads).exitCode, 0);
}

void AuditCommandTest::whatWasDoneToTheRecordShows_data()
{
    QTest::addColumn<QString>("tampering");
    QTest::addColumn<QString>("names"); // the place of the row that must be named; empty: none
    const QString row = u"where society_id = 1 and event_id = pg_temp.row_at(7)"_s;
    const QString newHash = u"row_hash = sha256(convert_to(core.audit_text(audit_event), 'UTF8'))"_s;
    QTest::newRow("details changed") << u"update core.audit_event set details = '{\"n\": 99}' "_s + row << u"7"_s;
    QTest::newRow("actor changed") << u"update core.audit_event set actor = 'st_000002' "_s + row << u"7"_s;
    QTest::newRow("time changed") << u"update core.audit_event set at = at + interval '1 microsecond' "_s + row
                                  << u"7"_s;
    QTest::newRow("person changed") << u"update core.audit_event set person_id = 99 "_s + row << u"7"_s;
    QTest::newRow("person removed") << u"update core.audit_event set person_id = null "_s + row << u"7"_s;
    QTest::newRow("changed with its hash") << u"update core.audit_event set actor = 'st_000002' "_s + row
            + u"; update core.audit_event set "_s + newHash + u' '
            + row << QString();
    QTest::newRow("removed") << u"delete from core.audit_event "_s + row << QString();
    QTest::newRow("exchanged with the next")
        << u"update core.audit_event e set (at, actor, staff_id, what, topic, record_id, person_id, details, row_hash) "
           u"= "
           "(select o.at, o.actor, o.staff_id, o.what, o.topic, o.record_id, o.person_id, o.details, o.row_hash "
           "from core.audit_event o where o.society_id = 1 and o.event_id = case e.event_id when pg_temp.row_at(7) "
           "then pg_temp.row_at(8) else pg_temp.row_at(7) end) "
           "where e.society_id = 1 and e.event_id in (pg_temp.row_at(7), pg_temp.row_at(8))"_s
        << QString();
    QTest::newRow("added")
        << u"select core.record('trial', 'person', 1, 1, '{}', 1); update core.audit_event set seal = 3 "
           "where society_id = 1 and event_id = (select max(event_id) from core.audit_event)"_s
        << QString();
    QTest::newRow("moved to another seal") << u"update core.audit_event set seal = 2 "_s + row << QString();
    QTest::newRow("taken out of its seal") << u"update core.audit_event set seal = null "_s + row << QString();
    QTest::newRow("a seal removed") << u"delete from core.audit_seal where society_id = 1 and seal = 3"_s << QString();
    QTest::newRow("a seal removed with its rows") << u"delete from core.audit_event where society_id = 1 and seal = 3; "
                                                     "delete from core.audit_seal where society_id = 1 and seal = 3"_s
                                                  << QString();
    QTest::newRow("a seal's time changed")
        << u"update core.audit_seal set sealed_at = sealed_at - interval '1 day' where society_id = 1 and seal = 3"_s
        << QString();
    QTest::newRow("a row without seal changed")
        << u"update core.audit_event set record_id = 99 where society_id = 1 and seal is null and record_id = 5"_s
        << QString();
}

void AuditCommandTest::whatWasDoneToTheRecordShows()
{
    QFETCH(const QString, tampering);
    QFETCH(const QString, names);
    tamper(tampering);
    const auto found = verify();
    QCOMPARE(found.exitCode, 1);
    QVERIFY2(found.errors.contains("mykempo"_L1), qPrintable(found.errors));
    if (!names.isEmpty()) {
        const QString row = m_cluster->sql(u"select event_id from core.audit_event where society_id = 1 and seal = 3 "
                                           u"order by event_id offset %1 limit 1"_s.arg(names));
        QVERIFY2(found.errors.contains(u"Row %1 of mykempo has been changed."_s.arg(row)), qPrintable(found.errors));
    }
}

void AuditCommandTest::aCutEndShowsOnlyAgainstAKeptHead()
{
    tamper(u"delete from core.audit_event where society_id = 1 and (seal is null or seal = 4); "
           u"delete from core.audit_seal where society_id = 1 and seal = 4; "
           u"update core.counter set last = 3 where society_id = 1 and kind = 'seal'"_s);
    QCOMPARE(verify().exitCode, 0); // nothing in the database can tell
    const auto against = verify({m_head});
    QCOMPARE(against.exitCode, 1);
    QVERIFY2(against.errors.contains("cut off"_L1), qPrintable(against.errors));
}

void AuditCommandTest::aRecordWrittenAnewShowsOnlyAgainstAKeptHead()
{
    tamper(u"update core.audit_event set actor = 'st_000002' where society_id = 1 and event_id = pg_temp.row_at(7); "
           u"update core.audit_event set row_hash = sha256(convert_to(core.audit_text(audit_event), 'UTF8')); "
           u"delete from core.audit_seal; update core.audit_event set seal = null; "
           u"update core.counter set last = 0 where kind = 'seal'; select job.seal_audit(); "
           u"select core.record('trial', 'person', 1, 1, '{}', 1); select job.seal_audit(); "
           u"select core.record('trial', 'person', 1, 1, '{}', 1); select job.seal_audit(); "
           u"select core.record('trial', 'person', 1, 1, '{}', 1); select job.seal_audit()"_s);
    QCOMPARE(verify().exitCode, 0);
    const auto against = verify({m_head});
    QCOMPARE(against.exitCode, 1);
    QVERIFY2(against.errors.contains("written anew"_L1), qPrintable(against.errors));
}

void AuditCommandTest::aHeadOfAnUnknownSocietyIsAFlaw()
{
    tamper(u"select 1"_s);
    QCOMPARE(verify({u"nobody:1:"_s + QString(64, u'0')}).exitCode, 1);
}

QTEST_GUILESS_MAIN(AuditCommandTest)
#include "AuditCommandTest.moc"
