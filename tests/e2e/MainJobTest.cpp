#include "models/secrets/Argon2id.h"
#include "tests/e2e/ClerksDay.h"
#include "tests/e2e/Paper.h"
#include "tests/e2e/Person.h"
#include "tests/e2e/Tour.h"
#include "tests/e2e/WitnessedSecrets.h"
#include "tests/fakes/OperatorCommand.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;

/// The main job from the member's wish to the working password, through the real windows, a real PostgreSQL and a real
/// PDF (MYK-2, MYK-8, MYK-13): each function is one person's turn, in order, and each begins with those who may not.
class MainJobTest final : public QObject
{
    Q_OBJECT
public:
    const TestCluster &cluster() const { return m_cluster; }
    Tour &tour() { return m_tour; }
    const std::shared_ptr<WitnessedSecrets> &secrets() const { return m_secrets; }

private slots:
    void initTestCase();
    void aMemberAsksThroughThePortal();
    void aClerkFindsTheMember();
    void aClerkClaimsChecksAndSubmits();
    void aSupervisorApproves();
    void aPrinterPrints();
    void thePaperIsRight();
    void anotherPrinterReconciles();
    void anotherPrinterDispatches();
    void theNewPasswordWorksAndTheOldOneDoesNot();
    void theRecordNamesEveryPerson();

private:
    QString freshOp() const { return QUuid::createUuid().toString(QUuid::WithoutBraces); }
    bool portalAccepts(const QByteArray &password);
    /// Of the society's newest run or card: the demo has some of its own.
    QString newest(const QString &what, const QString &column) const
    {
        return m_cluster
            .sql(u"select t.%2 from core.%1 t join core.society s using (society_id) where s.code = 'mykempo' "
                 "order by t.%1_id desc limit 1"_s.arg(what, column))
            .trimmed();
    }
    QString requestId() const
    {
        return m_cluster
            .sql(u"select max(request_id) from core.request where channel = 'portal' and "
                 "account_id = (select account_id from core.account a join core.society s "
                 "using (society_id) where s.code = 'mykempo' and login_id = '%1')"_s.arg(m_member.loginId))
            .trimmed();
    }

    TestCluster m_cluster{TestCluster::Tls};
    TestCluster::Sample m_member;
    Tour m_tour;
    std::shared_ptr<WitnessedSecrets> m_secrets = std::make_shared<WitnessedSecrets>();
    std::unique_ptr<Person> m_clerk, m_supervisor, m_printer, m_reconciler, m_stranger;
    std::unique_ptr<BareConnection> m_portal;
    QString m_request;
    QString m_pdf;
    QString m_serial;
};

void MainJobTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY2(m_cluster.isReady(), qPrintable(m_cluster.problem()));
    QVERIFY(!m_cluster.samples().isEmpty());
    m_member = m_cluster.samples().constFirst();
    QCOMPARE(m_member.society, u"mykempo"_s);

    const auto person
        = [this](const TestCluster::Login &login) { return std::make_unique<Person>(m_cluster, login, m_secrets); };
    m_clerk = person(m_cluster.staff(u"clerk"_s));
    m_supervisor = person(m_cluster.staff(u"supervisor"_s));
    m_printer = person(m_cluster.staff(u"printer"_s));
    m_reconciler = person(m_cluster.staff(u"printer"_s, 1));
    m_stranger = person(m_cluster.staff(u"clerk"_s, 0, u"hino"_s));
    const auto portal = m_cluster.portal();
    m_portal = std::make_unique<BareConnection>(m_cluster.server(), portal.login, portal.password);
    QVERIFY(m_portal->isOpen());
    QVERIFY(!BareConnection(m_cluster.server(), portal.login, portal.password, true).isOpen());
    m_pdf = m_tour.isWanted() ? m_tour.file(u"run.pdf"_s) : m_cluster.folder() + u"/run.pdf"_s;
    QFile::remove(m_pdf);
}

bool MainJobTest::portalAccepts(const QByteArray &password)
{
    m_portal->ask("select portal.begin_login(gen_random_uuid(), $1, $2, 'viewing', 'this computer')",
                  {u"mykempo"_s, m_member.loginId});
    const auto answer
        = m_portal->ask("select portal.credential_hash($1, $2, 'viewing')", {u"mykempo"_s, m_member.loginId});
    return answer.ok() && Argon2id::verify(answer.cell().toLatin1(), password);
}

void MainJobTest::aMemberAsksThroughThePortal()
{
    QVERIFY(portalAccepts(m_member.viewingPassword.toUtf8()));
    QVERIFY(!portalAccepts("notthepassword34"));

    const char *ask = "select portal.request_viewing_password($1::uuid, $2, $3, false, false)";
    QCOMPARE(m_clerk->tries(ask, {freshOp(), u"mykempo"_s, m_member.loginId}), u"42501"_s);

    const QString op = freshOp();
    const auto taken = m_portal->ask(ask, {op, u"mykempo"_s, m_member.loginId});
    QCOMPARE(taken.sqlState, QString());
    QCOMPARE(taken.json().value("outcome"_L1).toString(), u"taken"_s);
    QVERIFY(!taken.json().value("promised_on"_L1).toString().isEmpty());
    m_request = requestId();
    QVERIFY(!m_request.isEmpty());

    // The same wish again is the same request; a second wish is warned of the card under way (MYK-8).
    QCOMPARE(m_portal->ask(ask, {op, u"mykempo"_s, m_member.loginId}).json().value("outcome"_L1).toString(),
             u"taken"_s);
    QCOMPARE(m_portal->ask(ask, {freshOp(), u"mykempo"_s, m_member.loginId}).json().value("outcome"_L1).toString(),
             u"card_under_way"_s);
    QCOMPARE(requestId(), m_request);
}

void MainJobTest::aClerkFindsTheMember()
{
    QVERIFY(m_clerk->signIn(m_tour));
    const Hand &hand = m_clerk->hand();
    m_tour.picture(hand.window(), u"counter"_s);

    hand.press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(hand.type(u"omniSearch"_s, m_member.symbol + u'-' + m_member.number, true));
    QVERIFY(hand.chooseRow(u"membersTable"_s, m_member.name));
    m_tour.picture(hand.window(), u"member-found"_s);
    QVERIFY(hand.click(u"openPersonButton"_s));
    QVERIFY(hand.wait(u"personName"_s, false));
    m_tour.picture(hand.window(), u"person"_s);
}

void MainJobTest::aClerkClaimsChecksAndSubmits()
{
    const char *claim = "select office.claim_request($1::uuid, $2::bigint)";
    QCOMPARE(m_printer->tries(claim, {freshOp(), m_request}), u"42501"_s);
    QCOMPARE(m_stranger->tries(claim, {freshOp(), m_request}), u"MD021"_s);
    const char *submit = "select office.submit_request($1::uuid, $2::bigint, '')";
    QCOMPARE(m_clerk->tries(submit, {freshOp(), m_request}), u"MD041"_s);

    const Hand &hand = m_clerk->hand();
    QVERIFY(hand.click(u"nav.requests"_s));
    QVERIFY(hand.chooseRow(u"requestsTable"_s, m_member.name));
    m_tour.picture(hand.window(), u"requests"_s);
    QVERIFY(hand.click(u"claimButton"_s));
    QVERIFY(hand.wait(u"identityField.name"_s));
    QCOMPARE(m_clerk->tries(submit, {freshOp(), m_request}), u"MD042"_s);

    QVERIFY(hand.type(u"identityField.name"_s, m_member.name));
    QVERIFY(hand.type(u"identityField.birth_date"_s, u"1901-01-01"_s));
    QVERIFY(hand.type(u"identityField.symbol_number"_s, m_member.symbol + u'-' + m_member.number));
    QVERIFY(hand.click(u"checkIdentityButton"_s));
    QVERIFY(hand.wait(u"identityVerdict.birth_date"_s, false));
    m_tour.picture(hand.window(), u"identity-refused"_s);

    QVERIFY(hand.type(u"identityField.name"_s, m_member.name));
    QVERIFY(hand.type(u"identityField.symbol_number"_s, m_member.symbol + u'-' + m_member.number));
    QVERIFY(hand.type(u"identityField.birth_date"_s, m_member.birthDate));
    QVERIFY(hand.click(u"checkIdentityButton"_s));
    QVERIFY(hand.wait(u"submitButton"_s));
    m_tour.picture(hand.window(), u"identity-confirmed"_s);
    QVERIFY(hand.click(u"submitButton"_s));
    QTRY_COMPARE_WITH_TIMEOUT(
        m_cluster.sql(u"select state from core.request where request_id = %1"_s.arg(m_request)).trimmed(), u"waiting"_s,
        Hand::patience);
    m_tour.picture(hand.window(), u"submitted"_s);
    m_clerk->leave();
}

void MainJobTest::aSupervisorApproves()
{
    const char *approve = "select office.approve_request($1::uuid, $2::bigint, '')";
    QCOMPARE(m_clerk->tries(approve, {freshOp(), m_request}), u"MD004"_s); // nobody's deputy
    QCOMPARE(m_printer->tries(approve, {freshOp(), m_request}), u"42501"_s);
    const char *open = "select office.open_run($1::uuid, 'vfold-a5', 'test', array[$2::bigint])";
    QCOMPARE(m_printer->tries(open, {freshOp(), m_request}), u"MD060"_s);

    QVERIFY(m_supervisor->signIn(m_tour));
    const Hand &hand = m_supervisor->hand();
    QVERIFY(hand.click(u"nav.approvals"_s));
    QVERIFY(hand.chooseRow(u"approvalsTable"_s, m_member.name));
    QVERIFY(hand.wait(u"approveButton"_s));
    m_tour.picture(hand.window(), u"approval"_s);
    QVERIFY(hand.click(u"approveButton"_s));
    QTRY_COMPARE_WITH_TIMEOUT(
        m_cluster.sql(u"select state from core.request where request_id = %1"_s.arg(m_request)).trimmed(),
        u"approved"_s, Hand::patience);
    m_supervisor->leave();
}

void MainJobTest::aPrinterPrints()
{
    const char *open = "select office.open_run($1::uuid, 'vfold-a5', 'test', array[$2::bigint])";
    QCOMPARE(m_supervisor->tries(open, {freshOp(), m_request}), u"42501"_s);
    QCOMPARE(m_clerk->tries(open, {freshOp(), m_request}), u"42501"_s);

    QVERIFY(m_printer->signIn(m_tour));
    const Hand &hand = m_printer->hand();
    QVERIFY(hand.click(u"nav.print"_s));
    QVERIFY(hand.chooseRow(u"printQueueTable"_s, m_member.name));
    hand.press(Qt::Key_Space);
    m_tour.picture(hand.window(), u"print-queue"_s);
    QVERIFY(hand.click(u"openRunButton"_s));
    QVERIFY(hand.wait(u"printButton"_s, false));
    m_tour.picture(hand.window(), u"run-opened"_s);
    QVERIFY(hand.type(u"pdfFile"_s, m_pdf));
    QVERIFY(hand.click(u"printButton"_s));
    QTRY_COMPARE_WITH_TIMEOUT(newest(u"run"_s, u"state"_s), u"printed"_s, Hand::patience);
    m_tour.picture(hand.window(), u"printed"_s);
    m_printer->leave();
    QCOMPARE(m_secrets->seen().size(), 1);
}

void MainJobTest::thePaperIsRight()
{
    const Paper paper(m_pdf);
    QCOMPARE(paper.pages(), 2);
    const QStringList codes = paper.codes(1);
    QCOMPARE(codes.size(), 1);
    m_serial = codes.constFirst();
    QCOMPARE(m_serial, newest(u"card"_s, u"serial"_s));
    QVERIFY(paper.text(1).contains(m_serial));
    QVERIFY(paper.text(2).contains(m_serial));
    QVERIFY(paper.codes(2).isEmpty());
    QVERIFY(paper.text(2).contains(u"ログイン用ではありません"_s));

    const QString secret = QString::fromLatin1(m_secrets->seen().constFirst());
    QVERIFY(secret.size() >= 12);
    const QString all = QString(paper.text(1) + paper.text(2)).remove(u' ').remove(u'\n');
    QVERIFY(!all.contains(secret));
    QVERIFY(!all.contains(secret.left(4)));
    QVERIFY(!all.contains(m_member.symbol + u'-' + m_member.number)); // never on the paper's text in one piece

    m_tour.picture(paper.picture(1, 130), u"card-outside"_s);
    m_tour.picture(paper.picture(2, 130), u"card-inside"_s);
    // Born dead: the old password works until the card is on its way.
    QVERIFY(portalAccepts(m_member.viewingPassword.toUtf8()));
    QVERIFY(!portalAccepts(m_secrets->seen().constFirst()));
}

void MainJobTest::anotherPrinterReconciles()
{
    const char *reconcile = "select office.reconcile_run($1::uuid, (select max(run_id) from office.runs('active')), 1, "
                            "array[$2], array[]::text[])";
    QCOMPARE(m_printer->tries(reconcile, {freshOp(), m_serial}), u"MD070"_s);
    QCOMPARE(m_reconciler->tries(reconcile, {freshOp(), u"MK-9999999-9"_s}), u"MD071"_s);

    QVERIFY(m_reconciler->signIn(m_tour));
    const Hand &hand = m_reconciler->hand();
    QVERIFY(hand.click(u"nav.print"_s));
    QVERIFY(hand.click(u"placeRuns"_s));
    QVERIFY(hand.chooseRow(u"runsTable"_s, m_printer->name()));
    QVERIFY(hand.type(u"scanField"_s, u"MK-0000000-0"_s, true));
    m_tour.picture(hand.window(), u"scanned-wrong"_s);
    QVERIFY(hand.type(u"scanField"_s, m_serial, true));
    QVERIFY(hand.wait(u"reconcileButton"_s));
    m_tour.picture(hand.window(), u"reconciling"_s);
    QVERIFY(hand.click(u"reconcileButton"_s));
    QTRY_COMPARE_WITH_TIMEOUT(newest(u"run"_s, u"state"_s), u"closed"_s, Hand::patience);
    QVERIFY(!portalAccepts(m_secrets->seen().constFirst()));
}

void MainJobTest::anotherPrinterDispatches()
{
    const char *dispatch
        = "select office.dispatch_bundle($1::uuid, (select max(bundle_id) from office.bundles('ready')))";
    QCOMPARE(m_printer->tries(dispatch, {freshOp()}), u"MD080"_s);
    QCOMPARE(m_supervisor->tries(dispatch, {freshOp()}), u"42501"_s);

    const Hand &hand = m_reconciler->hand();
    QVERIFY(hand.click(u"nav.dispatch"_s));
    auto *table = hand.wait<QAbstractItemView>(u"bundlesTable"_s);
    QVERIFY(table);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, Hand::patience);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 0)).center());
    QVERIFY(hand.rowIsThere(u"bundleCardsTable"_s, m_serial));
    m_tour.picture(hand.window(), u"bundle"_s);
    QVERIFY(hand.click(u"dispatchButton"_s));
    QVERIFY(hand.wait(u"dispatchConfirm"_s));
    m_tour.picture(hand.window(), u"dispatch-asked"_s);
    QVERIFY(hand.click(u"dispatchConfirm"_s));
    QTRY_COMPARE_WITH_TIMEOUT(newest(u"card"_s, u"state"_s), u"dispatched"_s, Hand::patience);
    m_tour.picture(hand.window(), u"dispatched"_s);
    m_reconciler->leave();
}

void MainJobTest::theNewPasswordWorksAndTheOldOneDoesNot()
{
    QVERIFY(portalAccepts(m_secrets->seen().constFirst()));
    QVERIFY(!portalAccepts(m_member.viewingPassword.toUtf8()));
    QCOMPARE(m_cluster
                 .sql(u"select count(*) from core.credential c join core.card k using (society_id, account_id) where "
                      "c.kind = 'viewing' and c.state = 'active' and k.serial = '%1'"_s.arg(m_serial))
                 .trimmed(),
             u"1"_s);
    QCOMPARE(m_cluster.sql(u"select state from core.request where request_id = %1"_s.arg(m_request)).trimmed(),
             u"dispatched"_s);
}

void MainJobTest::theRecordNamesEveryPerson()
{
    const auto verified
        = OperatorCommand::run({u"audit"_s, u"verify"_s, u"--host"_s, m_cluster.host(), u"--port"_s,
                                QString::number(m_cluster.port()), u"--database"_s, m_cluster.database(), u"--user"_s,
                                m_cluster.superuser().login, u"--root-certificate"_s, m_cluster.rootCertificate()},
                               m_cluster.superuser().password);
    QVERIFY2(verified.exitCode == 0, qPrintable(verified.errors));

    const QString actors = m_cluster.sql(u"select distinct actor from core.audit_event"_s);
    for (const Person *person : {m_clerk.get(), m_supervisor.get(), m_printer.get(), m_reconciler.get()})
        QVERIFY2(actors.contains(person->login()), qPrintable(person->login()));
    QVERIFY(actors.contains(m_cluster.portal().login));
}

int main(int argc, char *argv[])
{
    QApplication::setApplicationName(u"madoguchi-main-job"_s);
    QApplication::setApplicationVersion(QStringLiteral(MADOGUCHI_VERSION));
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication application(argc, argv);
    MainJobTest test;
    const int failed = QTest::qExec(&test, argc, argv);
#ifdef Q_OS_WIN
    return failed; // the day is the database's, the same on each system; an emulator has it hard with three windows
#else
    ClerksDay day(test.cluster(), test.tour(), test.secrets());
    return failed + QTest::qExec(&day, argc, argv); // beside the same database
#endif
}

#include "MainJobTest.moc"
