#include "models/postgres/PgSession.h"
#include "tests/fakes/CuttableProxy.h"
#include "tests/fakes/HostProgram.h"
#include "tests/fakes/TestCluster.h"
#include "tests/postgres/Answers.h"
#include "tests/postgres/TrialFunctions.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int known = 5000; // ms within which every failure has to be known

QString readAnswer(const Row &row) { return row.text("answered"); }
QString readKept(const Row &row) { return row.text("kept"); }

bool signal(const QString &which, qint64 process)
{
    return HostProgram::run(u"kill"_s, {u'-' + which, QString::number(process)}).ok();
}

// A pause that ends with the test, however it ends.
class Paused
{
public:
    explicit Paused(qint64 process)
        : m_process(process)
    {
        signal(u"STOP"_s, m_process);
    }
    ~Paused() { signal(u"CONT"_s, m_process); }

private:
    qint64 m_process;
};

} // namespace

/// What becomes of calls when servers and networks fail: always an answer, always within five seconds, and the next
/// call works again by itself.
class PgFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aCallThatTakesTooLongIsCancelledAndTheConnectionStays();
    void aPausedBackendIsKnownInTime();
    void aPausedServerIsKnownInTimeWhenSigningIn();
    void whatWaitedBehindALostCallIsOfflineAtOnce();
    void anEndedBackendIsReplacedUnnoticed();
    void aBackendThatEndsDuringACallLeavesItsOutcomeUnknown();
    void aKilledServerIsKnownAndFoundAgain();
    void aRestartBetweenTwoCallsGoesUnnoticed();
    void aCutNetworkIsKnownAndFoundAgain();
    void aSilentNetworkIsKnownInTime();
    void aSilentNetworkWhileSigningInIsKnownInTime();
    void aPasswordThatNoLongerHoldsEndsTheSession();
    void connectionChangesAreTold();
    void endingASessionDoesNotWaitForARunningCall();
    void endingASessionDoesNotWaitForASilentNetwork();

private:
    std::unique_ptr<PgSession> signedIn(int port = 0, std::chrono::milliseconds limit = PgSession::defaultLimit);
    bool works(PgSession &session) { return bool(answerTo(session.command("trial.settings", {}))); }

    std::unique_ptr<TestCluster> m_cluster;
    TestCluster::Login m_clerk;
    QElapsedTimer m_time;
};

void PgFaultsTest::initTestCase()
{
    m_cluster = std::make_unique<TestCluster>();
    QVERIFY2(m_cluster->isReady(), qPrintable(m_cluster->problem()));
    makeTrialFunctions(*m_cluster);
    m_clerk = m_cluster->staff(u"clerk"_s);
}

void PgFaultsTest::init() { QVERIFY(m_cluster->start()); }

std::unique_ptr<PgSession> PgFaultsTest::signedIn(int port, std::chrono::milliseconds limit)
{
    Server server = m_cluster->server();
    if (port > 0)
        server.port = port;
    auto session = std::make_unique<PgSession>(limit);
    const auto opened = answerTo(session->open(server, m_clerk.login, m_clerk.password));
    if (!opened)
        qWarning("sign-in failed: %d", int(opened.error().kind));
    return session;
}

void PgFaultsTest::aCallThatTakesTooLongIsCancelledAndTheConnectionStays()
{
    const auto session = signedIn(0, 1s);
    const qint64 backend = m_cluster->backendOf(m_clerk.login);
    m_time.start();
    const auto answer = answerTo(session->rows("trial.keep_after", {u"20"_s, u"never"_s}, &readKept));
    QVERIFY(m_time.elapsed() < 2000);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, DbError::Kind::TimedOut);
    QVERIFY(works(*session));
    QCOMPARE(m_cluster->backendOf(m_clerk.login), backend);
    QCOMPARE(m_cluster->sql(u"select count(*) from trial.kept where value = 'never'"_s), u"0"_s);
}

void PgFaultsTest::aPausedBackendIsKnownInTime()
{
    const auto session = signedIn();
    {
        const Paused paused(m_cluster->backendOf(m_clerk.login));
        m_time.start();
        const auto answer = answerTo(session->command("trial.settings", {}));
        QVERIFY2(m_time.elapsed() <= known, qPrintable(QString::number(m_time.elapsed())));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, DbError::Kind::Unknown);
        QVERIFY(works(*session)); // over a new connection, while the old backend still hangs
    }
}

void PgFaultsTest::aPausedServerIsKnownInTimeWhenSigningIn()
{
    PgSession session;
    const Paused paused(m_cluster->serverProcess());
    m_time.start();
    const auto answer = answerTo(session.open(m_cluster->server(), m_clerk.login, m_clerk.password));
    QVERIFY2(m_time.elapsed() <= known, qPrintable(QString::number(m_time.elapsed())));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, DbError::Kind::Offline);
}

void PgFaultsTest::whatWaitedBehindALostCallIsOfflineAtOnce()
{
    const auto session = signedIn();
    const Paused paused(m_cluster->backendOf(m_clerk.login));
    m_time.start();
    auto first = session->rows("trial.keep_after", {u"0"_s, u"first"_s}, &readKept);
    auto second = session->rows("trial.keep_after", {u"0"_s, u"second"_s}, &readKept);
    auto third = session->rows("trial.keep_after", {u"0"_s, u"third"_s}, &readKept);
    QCOMPARE(answerTo(first).error().kind, DbError::Kind::Unknown);
    QCOMPARE(answerTo(second).error().kind, DbError::Kind::Offline);
    QCOMPARE(answerTo(third).error().kind, DbError::Kind::Offline);
    QVERIFY2(m_time.elapsed() <= known, qPrintable(QString::number(m_time.elapsed())));
    QCOMPARE(m_cluster->sql(u"select count(*) from trial.kept where value in ('second', 'third')"_s), u"0"_s);
}

void PgFaultsTest::anEndedBackendIsReplacedUnnoticed()
{
    const auto session = signedIn();
    m_cluster->sql(u"select pg_terminate_backend(pid) from pg_stat_activity where usename = '%1'"_s.arg(m_clerk.login));
    QTRY_COMPARE(m_cluster->backendOf(m_clerk.login), 0);
    QVERIFY(works(*session)); // it had not been sent, so nothing is unknown
}

void PgFaultsTest::aBackendThatEndsDuringACallLeavesItsOutcomeUnknown()
{
    const auto session = signedIn();
    auto call = session->rows("trial.after", {u"3"_s, u"x"_s}, &readAnswer);
    QTRY_COMPARE(
        m_cluster->sql(
            u"select count(*) from pg_stat_activity where usename = '%1' and state = 'active'"_s.arg(m_clerk.login)),
        u"1"_s);
    m_cluster->sql(u"select pg_terminate_backend(pid) from pg_stat_activity where usename = '%1'"_s.arg(m_clerk.login));
    QCOMPARE(answerTo(call).error().kind, DbError::Kind::Unknown);
    QVERIFY(works(*session));
}

void PgFaultsTest::aKilledServerIsKnownAndFoundAgain()
{
    const auto session = signedIn();
    auto call = session->rows("trial.after", {u"3"_s, u"x"_s}, &readAnswer);
    QTRY_COMPARE(
        m_cluster->sql(
            u"select count(*) from pg_stat_activity where usename = '%1' and state = 'active'"_s.arg(m_clerk.login)),
        u"1"_s);
    m_time.start();
    QVERIFY(signal(u"QUIT"_s, m_cluster->serverProcess())); // immediate, as in a crash
    QCOMPARE(answerTo(call).error().kind, DbError::Kind::Unknown);
    const auto next = answerTo(session->command("trial.settings", {}));
    QVERIFY2(m_time.elapsed() <= known, qPrintable(QString::number(m_time.elapsed())));
    QVERIFY(!next);
    QCOMPARE(next.error().kind, DbError::Kind::Offline);
    QTRY_VERIFY(m_cluster->start());
    QVERIFY(works(*session));
}

void PgFaultsTest::aRestartBetweenTwoCallsGoesUnnoticed()
{
    const auto session = signedIn();
    QVERIFY(works(*session));
    QVERIFY(m_cluster->stop());
    QVERIFY(m_cluster->start());
    QVERIFY(works(*session));
}

void PgFaultsTest::aCutNetworkIsKnownAndFoundAgain()
{
    CuttableProxy network(m_cluster->host(), m_cluster->port());
    const auto session = signedIn(network.port());
    auto call = session->rows("trial.after", {u"2"_s, u"x"_s}, &readAnswer);
    QTest::qWait(300);
    m_time.start();
    network.setOpen(false);
    network.cut();
    QCOMPARE(answerTo(call).error().kind, DbError::Kind::Unknown);
    QVERIFY(m_time.elapsed() < 1000);
    const auto meanwhile = answerTo(session->command("trial.settings", {}));
    QVERIFY(!meanwhile);
    QCOMPARE(meanwhile.error().kind, DbError::Kind::Offline);
    network.setOpen(true);
    QVERIFY(works(*session));
}

void PgFaultsTest::aSilentNetworkIsKnownInTime()
{
    CuttableProxy network(m_cluster->host(), m_cluster->port());
    const auto session = signedIn(network.port());
    QVERIFY(works(*session));
    network.setSilent(true);
    m_time.start();
    const auto answer = answerTo(session->command("trial.settings", {}));
    QVERIFY2(m_time.elapsed() <= known, qPrintable(QString::number(m_time.elapsed())));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, DbError::Kind::Unknown);
    network.setSilent(false);
    QVERIFY(works(*session));
}

void PgFaultsTest::aSilentNetworkWhileSigningInIsKnownInTime()
{
    CuttableProxy network(m_cluster->host(), m_cluster->port());
    network.setSilent(true);
    Server server = m_cluster->server();
    server.port = network.port();
    PgSession session;
    m_time.start();
    const auto answer = answerTo(session.open(server, m_clerk.login, m_clerk.password));
    QVERIFY2(m_time.elapsed() <= known, qPrintable(QString::number(m_time.elapsed())));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, DbError::Kind::Offline);
}

void PgFaultsTest::aPasswordThatNoLongerHoldsEndsTheSession()
{
    const TestCluster::Login supervisor = m_cluster->staff(u"supervisor"_s);
    PgSession session;
    QVERIFY(answerTo(session.open(m_cluster->server(), supervisor.login, supervisor.password)));
    m_cluster->sql(u"alter role %1 nologin"_s.arg(supervisor.login));
    m_cluster->sql(
        u"select pg_terminate_backend(pid) from pg_stat_activity where usename = '%1'"_s.arg(supervisor.login));
    QTRY_COMPARE(m_cluster->backendOf(supervisor.login), 0);
    const auto answer = answerTo(session.command("trial.settings", {}));
    m_cluster->sql(u"alter role %1 login"_s.arg(supervisor.login));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, DbError::Kind::SignInFailed);
    // It would work again, but a session that tries on by itself is what locks people out.
    const auto later = answerTo(session.command("trial.settings", {}));
    QVERIFY(!later);
    QCOMPARE(later.error().kind, DbError::Kind::SignInFailed);
    QVERIFY(answerTo(session.open(m_cluster->server(), supervisor.login, supervisor.password)));
}

void PgFaultsTest::connectionChangesAreTold()
{
    QList<bool> told;
    PgSession session;
    session.onConnectionChange([&told](bool connected) { told.append(connected); });
    QVERIFY(answerTo(session.open(m_cluster->server(), m_clerk.login, m_clerk.password)));
    QVERIFY(m_cluster->stop());
    QVERIFY(!works(session));
    QVERIFY(m_cluster->start());
    QVERIFY(works(session));
    QCOMPARE(told, (QList<bool>{true, false, true}));
}

void PgFaultsTest::endingASessionDoesNotWaitForARunningCall()
{
    auto session = signedIn();
    auto call = session->rows("trial.keep_after", {u"30"_s, u"left behind"_s}, &readKept);
    auto queued = session->rows("trial.after", {u"30"_s, u"x"_s}, &readAnswer);
    QTest::qWait(200);
    m_time.start();
    session.reset();
    QVERIFY2(m_time.elapsed() <= 2000, qPrintable(QString::number(m_time.elapsed())));
    QVERIFY(queued.isCanceled());
    QTRY_COMPARE(m_cluster->backendOf(m_clerk.login), 0); // cancelled there as well, not only here
}

void PgFaultsTest::endingASessionDoesNotWaitForASilentNetwork()
{
    CuttableProxy network(m_cluster->host(), m_cluster->port());
    auto session = signedIn(network.port());
    network.setSilent(true);
    auto call = session->command("trial.settings", {});
    auto opening = std::make_unique<PgSession>();
    Server server = m_cluster->server();
    server.port = network.port();
    auto opened = opening->open(server, m_clerk.login, m_clerk.password);
    QTest::qWait(200);
    m_time.start();
    session.reset();
    opening.reset();
    QVERIFY2(m_time.elapsed() <= 2000, qPrintable(QString::number(m_time.elapsed())));
}

QTEST_GUILESS_MAIN(PgFaultsTest)
#include "PgFaultsTest.moc"
