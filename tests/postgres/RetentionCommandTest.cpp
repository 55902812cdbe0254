#include "tests/fakes/OperatorCommand.h"
#include "tests/fakes/TestCluster.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// madoguchi-db retention run: what is due goes, once, also when the run is killed in between.
class RetentionCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aDryRunSaysWhatIsDueAndChangesNothing();
    void aRunThatIsKilledIsSimplyStartedAgain();
    void nothingIsLeftForAThirdRun();
    void whatNobodyDecidedOnLapses();
    void theJobRoleIsEnough();
    void anUnknownSocietyIsRefused();

private:
    QStringList arguments(const QStringList &more = {}) const;
    QString erased() const;

    std::unique_ptr<TestCluster> m_cluster;
};

void RetentionCommandTest::initTestCase()
{
    m_cluster = std::make_unique<TestCluster>();
    QVERIFY2(m_cluster->isReady(), qPrintable(m_cluster->problem()));
    // Three hundred members who deleted their accounts.
    m_cluster->sql(u"insert into core.account (society_id, account_id, person_id, coverage_id, login_id, state, "
                   "deleted_at, end_reason) select 1, 100000 + i, c.person_id, c.coverage_id, 'deleted-' || i, "
                   "'deleted', now(), 'deregistered' from generate_series(1, 300) i, (select * from core.coverage "
                   "where society_id = 1 order by coverage_id limit 1) c"_s);
}

QStringList RetentionCommandTest::arguments(const QStringList &more) const
{
    return QStringList{u"retention"_s, u"run"_s, u"--demo"_s, m_cluster->folder(), u"--society"_s, u"mykempo"_s} + more;
}

QString RetentionCommandTest::erased() const
{
    return m_cluster->sql(
        u"select count(*), count(distinct e.account_id), count(*) filter (where a.login_id = '') from "
        "core.erasure e join core.account a using (society_id, account_id) where account_id > "
        "100000"_s);
}

void RetentionCommandTest::aDryRunSaysWhatIsDueAndChangesNothing()
{
    const auto said = OperatorCommand::run(arguments({u"--dry-run"_s}));
    QVERIFY2(said.exitCode == 0, qPrintable(said.errors));
    QVERIFY2(said.output.contains(QRegularExpression(u"mykempo: accounts to be erased: 3[0-9][0-9]"_s)),
             qPrintable(said.output));
    QVERIFY2(said.output.contains("mykempo: requests that nobody decided on in time: 0"_L1), qPrintable(said.output));
    QCOMPARE(erased(), u"0|0|0"_s);
}

void RetentionCommandTest::whatNobodyDecidedOnLapses()
{
    // One that waited too long and one that was approved too long ago; the others still have their days.
    m_cluster->sql(
        u"insert into core.request (society_id, request_id, kind, channel, person_id, coverage_id, account_id, "
        "secret_kind, identity, state, taken_by, verified_by, submitted_by, submitted_at, decided_by, decided_at) "
        "select 1, 900000 + a.i, 'registration_reset', 'telephone', a.person_id, a.coverage_id, a.account_id, 'none', "
        "'passed', case when a.i < 2 then 'waiting' else 'approved' end, s.ids[1], s.ids[1], s.ids[1], "
        "now() - a.i * interval '60 days', case when a.i = 2 then s.ids[2] end, "
        "case when a.i = 2 then now() - interval '60 days' end "
        "from (select a.*, row_number() over (order by a.account_id) - 1 as i from core.account a "
        "where a.society_id = 1 and a.state = 'registered' order by a.account_id limit 3) a, "
        "(select array_agg(s.staff_id order by s.staff_id) as ids from core.staff s where s.society_id = 1) s"_s);
    const auto due = OperatorCommand::run(arguments({u"--dry-run"_s}));
    QVERIFY2(due.output.contains("mykempo: requests that nobody decided on in time: 1"_L1), qPrintable(due.output));
    QVERIFY2(due.output.contains("mykempo: approvals that nobody used in time: 1"_L1), qPrintable(due.output));
    const auto said = OperatorCommand::run(arguments({u"--step"_s, u"1000"_s}));
    QVERIFY2(said.exitCode == 0, qPrintable(said.errors));
    QVERIFY2(said.output.contains("mykempo: 1 requests expired, 1 approvals lapsed"_L1), qPrintable(said.output));
    QCOMPARE(m_cluster->sql(u"select string_agg(state, ' ' order by request_id) from core.request where "
                            "society_id = 1 and request_id >= 900000"_s),
             u"waiting expired waiting"_s);
}

void RetentionCommandTest::aRunThatIsKilledIsSimplyStartedAgain()
{
    // The server is held up in the middle, so that the kill falls between two steps.
    m_cluster->sql(u"create function public.slowly() returns trigger language plpgsql as $$ begin perform "
                   "pg_sleep(0.02); return new; end $$; create trigger slowly before insert on core.erasure for each "
                   "row execute function public.slowly()"_s);
    QProcess run;
    run.start(OperatorCommand::program(), arguments({u"--step"_s, u"20"_s}));
    QVERIFY(run.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(erased() != "0|0|0"_L1, 30000);
    run.kill();
    QVERIFY(run.waitForFinished());
    const qint64 before = erased().section(u'|', 0, 0).toLongLong();
    QVERIFY2(before > 0 && before < 300, qPrintable(QString::number(before)));

    m_cluster->sql(u"drop trigger slowly on core.erasure; drop function public.slowly()"_s);
    const auto again = OperatorCommand::run(arguments({u"--step"_s, u"20"_s}));
    QVERIFY2(again.exitCode == 0, qPrintable(again.errors));
    QCOMPARE(erased(), u"300|300|300"_s); // each once, and each proven once
}

void RetentionCommandTest::nothingIsLeftForAThirdRun()
{
    const auto said = OperatorCommand::run(arguments());
    QCOMPARE(said.exitCode, 0);
    QVERIFY2(said.output.contains("mykempo: 0 accounts erased"_L1), qPrintable(said.output));
}

void RetentionCommandTest::theJobRoleIsEnough()
{
    m_cluster->sql(u"create role nightly login password 'night-and-day'; grant madoguchi_job to nightly"_s);
    const QStringList asNightly{u"retention"_s, u"run"_s,    u"--port"_s, QString::number(m_cluster->port()),
                                u"--user"_s,    u"nightly"_s};
    const auto said = OperatorCommand::run(asNightly, u"night-and-day"_s);
    QVERIFY2(said.exitCode == 0, qPrintable(said.errors));
    m_cluster->sql(u"revoke madoguchi_job from nightly"_s);
    QCOMPARE(OperatorCommand::run(asNightly, u"night-and-day"_s).exitCode, 1);
}

void RetentionCommandTest::anUnknownSocietyIsRefused()
{
    const auto said = OperatorCommand::run(
        {u"retention"_s, u"run"_s, u"--demo"_s, m_cluster->folder(), u"--society"_s, u"nowhere"_s});
    QCOMPARE(said.exitCode, 1);
}

QTEST_GUILESS_MAIN(RetentionCommandTest)
#include "RetentionCommandTest.moc"
