#include "tests/fakes/OperatorCommand.h"
#include "tests/fakes/TestCluster.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// Random tamperings with the record, done as superuser with the triggers off: every one is found, and the first bad
/// row named. As many as MADOGUCHI_TAMPERINGS says; a few dozen without it.
class AuditTamperTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyTamperingIsFound();

private:
    enum Kind { Update, UpdateWithHash, Delete, Swap, TailCut, WrittenAnew, Kinds };
    struct Row
    {
        QString event;
        QString next; ///< the row behind it, of the same seal
    };

    QString tampering(Kind kind, const Row &row);
    QString changed();
    Row randomRow();
    bool isFound(Kind kind, const Row &row, QString *said);

    std::unique_ptr<TestCluster> m_cluster;
    QRandomGenerator m_random{20261129};
    QStringList m_rows; // "event next" of rows that have one behind them
    QString m_head;
};

void AuditTamperTest::initTestCase()
{
    m_cluster = std::make_unique<TestCluster>();
    QVERIFY2(m_cluster->isReady(), qPrintable(m_cluster->problem()));
    for (int seal = 0; seal < 3; ++seal) {
        m_cluster->sql(u"select core.record('trial', 'person', i, i, jsonb_build_object('n', i), 1) "
                       "from generate_series(1, 30) i"_s);
        m_cluster->sql(u"select job.seal_audit()"_s);
    }
    m_cluster->sql(
        u"create table public.kept_event as table core.audit_event; create table public.kept_seal as table "
        "core.audit_seal; alter table core.audit_event disable trigger keep; alter table core.audit_seal disable "
        "trigger keep"_s);
    m_rows = m_cluster
                 ->sql(u"select event_id || ' ' || next from (select event_id, lead(event_id) over (partition by seal "
                       "order by event_id) as next from core.audit_event where society_id = 1 and what = 'trial') x "
                       "where next is not null"_s)
                 .split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(m_rows.size(), 87);
    const auto verified = OperatorCommand::run({u"audit"_s, u"verify"_s, u"--demo"_s, m_cluster->folder()});
    QVERIFY2(verified.exitCode == 0, qPrintable(verified.errors));
    m_head = verified.output.trimmed().split(u'\n').first();
}

AuditTamperTest::Row AuditTamperTest::randomRow()
{
    const QStringList parts = m_rows.at(m_random.bounded(int(m_rows.size()))).split(u' ');
    return {parts.at(0), parts.at(1)};
}

// Another value for one of the columns that a row's hash covers.
QString AuditTamperTest::changed()
{
    static const QStringList values{u"at = at + interval '1 microsecond'"_s,
                                    u"actor = 'st_000002'"_s,
                                    u"staff_id = coalesce(staff_id, 0) + 1"_s,
                                    u"what = 'other'"_s,
                                    u"topic = 'card'"_s,
                                    u"record_id = record_id + 1"_s,
                                    u"person_id = null"_s,
                                    u"person_id = person_id + 1"_s,
                                    u"details = details || '{\"n\": -1}'"_s,
                                    u"details = '{}'"_s};
    return values.at(m_random.bounded(int(values.size())));
}

QString AuditTamperTest::tampering(Kind kind, const Row &row)
{
    const QString it = u" where society_id = 1 and event_id = "_s + row.event + u"; "_s;
    const QString newHash
        = u"update core.audit_event set row_hash = sha256(convert_to(core.audit_text(audit_event), 'UTF8'))"_s;
    switch (kind) {
    case Update: return u"update core.audit_event set "_s + changed() + it;
    case UpdateWithHash: return u"update core.audit_event set "_s + changed() + it + newHash + it;
    case Delete: return u"delete from core.audit_event"_s + it;
    case Swap:
        return u"update core.audit_event e set (at, record_id, person_id, details, row_hash) = (select o.at, "
               "o.record_id, o.person_id, o.details, o.row_hash from core.audit_event o where o.society_id = 1 and "
               "o.event_id = case e.event_id when %1 then %2 else %1 end) where e.society_id = 1 and e.event_id in "
               "(%1, %2)"_s.arg(row.event, row.next);
    case TailCut:
        return u"delete from core.audit_event where society_id = 1 and (seal is null or seal >= %1); delete from "
               "core.audit_seal where society_id = 1 and seal >= %1"_s.arg(2 + m_random.bounded(3));
    case WrittenAnew:
        return u"update core.audit_event set "_s + changed() + it + newHash
            + u"; delete from core.audit_seal; update core.audit_event set seal = null; update core.counter set last = "
              "0 where kind = 'seal'; select job.seal_audit(); select core.record('trial', 'person', 1, 1, '{}', 1); "
              "select job.seal_audit(); select core.record('trial', 'person', 1, 1, '{}', 1); select "
              "job.seal_audit(); select core.record('trial', 'person', 1, 1, '{}', 1); select job.seal_audit()"_s;
    case Kinds: break;
    }
    return {};
}

bool AuditTamperTest::isFound(Kind kind, const Row &row, QString *said)
{
    const auto verified
        = OperatorCommand::run({u"audit"_s, u"verify"_s, u"--demo"_s, m_cluster->folder(), u"--head"_s, m_head});
    *said = verified.errors;
    if (verified.exitCode != 1)
        return false;
    if (kind == Update)
        return verified.errors.contains(u"Row %1 of mykempo has been changed."_s.arg(row.event));
    if (kind == TailCut)
        return verified.errors.contains("cut off"_L1);
    if (kind == WrittenAnew)
        return verified.errors.contains("written anew"_L1);
    // What lies under one seal cannot be told apart once its hashes are made anew: its rows are named.
    static const QRegularExpression rows(u"The rows ([0-9]+) to ([0-9]+) of mykempo"_s);
    const auto match = rows.match(verified.errors);
    const qint64 event = row.event.toLongLong();
    return match.hasMatch() && match.captured(1).toLongLong() <= event && event <= match.captured(2).toLongLong();
}

void AuditTamperTest::everyTamperingIsFound()
{
    const QString restored
        = u"truncate core.audit_event, core.audit_seal; insert into core.audit_event overriding system value table "
          "public.kept_event; insert into core.audit_seal table public.kept_seal; "_s;
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("MADOGUCHI_TAMPERINGS", &isNumber);
    const int times = isNumber ? asked : 60;
    for (int i = 0; i < times; ++i) {
        const Kind kind = Kind(i % Kinds);
        const Row row = randomRow();
        const QString done = tampering(kind, row);
        m_cluster->sql(restored + done);
        QString said;
        QVERIFY2(isFound(kind, row, &said), qPrintable(done + u'\n' + said));
    }
    m_cluster->sql(restored);
    QCOMPARE(
        OperatorCommand::run({u"audit"_s, u"verify"_s, u"--demo"_s, m_cluster->folder(), u"--head"_s, m_head}).exitCode,
        0);
}

QTEST_GUILESS_MAIN(AuditTamperTest)
#include "AuditTamperTest.moc"
