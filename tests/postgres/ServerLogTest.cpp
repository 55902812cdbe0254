#include "models/postgres/PgSession.h"
#include "tests/fakes/TestCluster.h"
#include "tests/postgres/Answers.h"
#include "tests/postgres/TrialFunctions.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString readAnswer(const Row &row) { return row.text("answered"); }
QString readField(const Row &row) { return row.text("field"); }

} // namespace

/// What is left of a call in the server's log and in its list of activities: the function and $1, never a value. What
/// must not be there is looked for under the most talkative settings that a server has (I-17).
class ServerLogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aValueInAStatementWouldBeSeen();
    void valuesOfCallsAreNotInTheLog();
    void valuesOfRunningCallsAreNotInTheListOfActivities();
    void thePasswordIsNotInTheLog();

private:
    std::unique_ptr<TestCluster> m_cluster;
    TestCluster::Login m_clerk;
    PgSession m_session;
};

void ServerLogTest::initTestCase()
{
    m_cluster = std::make_unique<TestCluster>();
    QVERIFY2(m_cluster->isReady(), qPrintable(m_cluster->problem()));
    makeTrialFunctions(*m_cluster);
    m_cluster->sql(u"alter system set log_statement = 'all'"_s);
    m_cluster->sql(u"alter system set log_connections = on"_s);
    m_cluster->sql(u"alter system set log_min_messages = 'debug1'"_s);
    m_cluster->sql(u"select pg_reload_conf()"_s);
    QTRY_COMPARE(m_cluster->sql(u"show log_statement"_s), u"all"_s);
    m_clerk = m_cluster->staff(u"clerk"_s);
    QVERIFY(answerTo(m_session.open(m_cluster->server(), m_clerk.login, m_clerk.password)));
}

// The control without which the other tests would mean nothing.
void ServerLogTest::aValueInAStatementWouldBeSeen()
{
    m_cluster->sql(u"select 'a value that was written into the statement'"_s);
    QTRY_VERIFY(m_cluster->log().contains("a value that was written into the statement"_L1));
}

void ServerLogTest::valuesOfCallsAreNotInTheLog()
{
    const QString value = u"見本花子19910412"_s;
    QVERIFY(answerTo(m_session.rows(
        "trial.joined", {value, value}, +[](const Row &row) { return row.text("joined"); })));
    QVERIFY(answerTo(m_session.rows(
        "trial.unpacked", {QStringList{value}}, +[](const Row &) { return 0; })));
    QVERIFY(answerTo(m_session.rows("trial.field", {QJsonObject{{u"k"_s, value}}, u"k"_s}, &readField)));
    // A call that fails is logged by every server, whatever its settings. (This one quotes its value itself; so do not
    // ours.)
    QVERIFY(!answerTo(m_session.rows("trial.after", {value, value}, &readAnswer)));

    QTRY_VERIFY(m_cluster->log().contains("select * from trial.after($1,$2)"_L1));
    const QStringList lines = m_cluster->log().split(u'\n');
    for (const QString &line : lines) {
        if (line.contains("ERROR:  invalid input syntax"_L1))
            continue;
        QVERIFY2(!line.contains(u"見本花子"_s), qPrintable(line));
    }
}

void ServerLogTest::valuesOfRunningCallsAreNotInTheListOfActivities()
{
    auto call = m_session.rows("trial.after", {u"2"_s, u"見本花子"_s}, &readAnswer);
    QString seen;
    QTRY_VERIFY(
        (seen = m_cluster->sql(
             u"select query from pg_stat_activity where usename = '%1' and state = 'active'"_s.arg(m_clerk.login)))
            .contains("trial.after"_L1));
    QCOMPARE(seen, u"select * from trial.after($1,$2)"_s);
    QVERIFY(answerTo(call));
}

void ServerLogTest::thePasswordIsNotInTheLog()
{
    QVERIFY(m_cluster->log().contains(m_clerk.login));
    QVERIFY(!m_cluster->log().contains(m_clerk.password));
}

QTEST_GUILESS_MAIN(ServerLogTest)
#include "ServerLogTest.moc"
