#include "tests/fakes/OperatorCommand.h"
#include "tests/fakes/TestCluster.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

/// madoguchi-db roster: a file is checked, brought in, approved by another person and merged; what is cancelled leaves
/// nothing.
class RosterCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aBrokenFileNamesLineColumnAndRemedy_data();
    void aBrokenFileNamesLineColumnAndRemedy();
    void aCheckSaysWhatWouldChangeAndKeepsNothing();
    void aFileInCodePage932IsReadAsSuch();
    void anImportIsApprovedByAnotherAndMerged();
    void whatIsCancelledLeavesNothing();
    void theJobRoleIsNeeded();

private:
    /// A file with these rows below the headings.
    QString file(const QStringList &rows, const QString &headings = {});
    OperatorCommand::Outcome roster(const QString &command, const QStringList &more);
    QString staged() const;

    static QString fresh(int number);

    std::unique_ptr<TestCluster> m_cluster;
    QTemporaryDir m_folder;
    QString m_employer;
    int m_files = 0;
};

void RosterCommandTest::initTestCase()
{
    m_cluster = std::make_unique<TestCluster>();
    QVERIFY2(m_cluster->isReady(), qPrintable(m_cluster->problem()));
    m_employer = m_cluster->sql(u"select code from core.employer where society_id = 1 order by 1 limit 1"_s);
}

QString RosterCommandTest::file(const QStringList &rows, const QString &headings)
{
    const QString path = m_folder.filePath(u"roster%1.csv"_s.arg(++m_files));
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly))
        return {};
    const QString first = headings.isEmpty()
        ? u"記号,番号,枝番,本人家族,姓,名,生年月日,資格取得日,資格喪失日,喪失理由,事業所コード"_s
        : headings;
    out.write((QStringList{first} + rows).join("\r\n"_L1).toUtf8() + "\r\n");
    return path;
}

QString RosterCommandTest::fresh(int number)
{
    return u"8888,%1,00,本人,新井,進%1,H2.3.4,令和8年11月1日,,,"_s.arg(number);
}

OperatorCommand::Outcome RosterCommandTest::roster(const QString &command, const QStringList &more)
{
    return OperatorCommand::run(
        QStringList{u"roster"_s, command, u"--demo"_s, m_cluster->folder(), u"--society"_s, u"mykempo"_s} + more);
}

QString RosterCommandTest::staged() const
{
    return m_cluster->sql(
        u"select (select count(*) from core.roster_line) + (select count(*) from core.roster_change), "
        "(select count(*) from core.person where family_name = '新井' and given_name ~ '^進')"_s);
}

void RosterCommandTest::aBrokenFileNamesLineColumnAndRemedy_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("says");
    QTest::newRow("no number") << u"8888,,00,本人,新井,進,H2.3.4,2026-11-01,,,"_s
                               << u"Line 2, column 2 (番号): is missing."_s;
    QTest::newRow("no day") << u"8888,1,00,本人,新井,進,平成31年5月1日,2026-11-01,,,"_s
                            << u"Line 2, column 7 (生年月日): is no day of the calendar. Write it like"_s;
    QTest::newRow("no word") << u"8888,1,00,同居人,新井,進,H2.3.4,2026-11-01,,,"_s
                             << u"Line 2, column 4 (本人家族): is no word that is known here."_s;
    QTest::newRow("hidden") << u"8888,1,00,本人,新\u202e井,進,H2.3.4,2026-11-01,,,"_s
                            << u"Line 2, column 5 (姓): has characters that cannot be seen."_s;
    QTest::newRow("separator") << u"8888,1,00,本人,新\x1f井,進,H2.3.4,2026-11-01,,,"_s
                               << u"Line 2, column 5 (姓): has characters that cannot be seen."_s;
    QTest::newRow("employer") << u"8888,1,00,本人,新井,進,H2.3.4,2026-11-01,,,NOBODY"_s
                              << u"Line 2, column 11 (事業所コード): is no employer of this society."_s;
    QTest::newRow("uneven") << u"8888,1"_s << u"the row has more or fewer fields than the headings."_s;
    QTest::newRow("quote") << u"8888,1,00,本人,新\"井,進,H2.3.4,2026-11-01,,,"_s
                           << u"a quotation mark where none may stand. Close it"_s;
}

void RosterCommandTest::aBrokenFileNamesLineColumnAndRemedy()
{
    QFETCH(const QString, row);
    QFETCH(const QString, says);
    const auto told = roster(u"import"_s, {u"--changes"_s, file({row})});
    QCOMPARE(told.exitCode, 1);
    QVERIFY2(told.all().contains(says), qPrintable(told.all()));
    QVERIFY2(!told.all().contains(u'進'), qPrintable(told.all())); // places, not people
    QCOMPARE(staged(), u"0|0"_s);
}

void RosterCommandTest::aCheckSaysWhatWouldChangeAndKeepsNothing()
{
    const auto told = roster(u"check"_s, {u"--changes"_s, file({fresh(1) + m_employer, fresh(2) + m_employer})});
    QVERIFY2(told.exitCode == 0, qPrintable(told.all()));
    QVERIFY2(told.output.contains("New: 2, changed: 0, moved: 0, lost: 0"_L1), qPrintable(told.output));
    QVERIFY2(told.errors.contains("utf-8"_L1), qPrintable(told.errors));
    QCOMPARE(staged(), u"0|0"_s);

    // A whole roster in which everybody is missing is stopped.
    const auto stopped = roster(u"check"_s, {file({fresh(1) + m_employer})});
    QCOMPARE(stopped.exitCode, 1);
    QVERIFY2(stopped.output.contains("too many are lost"_L1), qPrintable(stopped.output));
    QCOMPARE(staged(), u"0|0"_s);
}

void RosterCommandTest::aFileInCodePage932IsReadAsSuch()
{
    const QString path = m_folder.filePath(u"cp932.csv"_s);
    QFile out(path);
    QVERIFY(out.open(QIODevice::WriteOnly));
    // 記号,番号,本人家族,姓,名,生年月日,取得日 and a row, as Windows writes them.
    out.write(QByteArray::fromHex("8b4c8d862c94d48d862c967b906c89c691b02c90a92c96bc2c90b6944e8c8e93fa2c8ee693be93fa0d0a"
                                  "383838382c312c967b906c2c905688e42c90692c48322e332e342c323032362d31312d30310d0a"));
    out.close();
    const auto told = roster(u"check"_s, {u"--changes"_s, path});
    QVERIFY2(told.output.contains("New: 1,"_L1), qPrintable(told.all()));
    QVERIFY2(!told.errors.contains("utf-8"_L1), qPrintable(told.errors));
}

void RosterCommandTest::anImportIsApprovedByAnotherAndMerged()
{
    const QStringList brought{u"--changes"_s, file({fresh(1) + m_employer, fresh(2) + m_employer})};
    const auto told = roster(u"import"_s, brought);
    QVERIFY2(told.exitCode == 0, qPrintable(told.all()));
    QVERIFY2(told.output.contains("waits for approval"_L1), qPrintable(told.output));
    QCOMPARE(roster(u"import"_s, brought).exitCode, 1); // one at a time
    QCOMPARE(roster(u"merge"_s, {}).exitCode, 1);       // not before it is approved

    const QString number = m_cluster->sql(u"select max(import_id) from core.roster_import where society_id = 1"_s);
    const auto approve = [&](const TestCluster::Login &who) {
        return OperatorCommand::run({u"roster"_s, u"approve"_s, number, u"--suspicious"_s, u"0"_s, u"--port"_s,
                                     QString::number(m_cluster->port()), u"--user"_s, who.login},
                                    who.password);
    };
    QCOMPARE(approve(m_cluster->staff(u"clerk"_s)).exitCode, 1);
    const auto approved = approve(m_cluster->staff(u"supervisor"_s));
    QVERIFY2(approved.exitCode == 0, qPrintable(approved.all()));

    const auto merged = roster(u"merge"_s, {});
    QVERIFY2(merged.exitCode == 0, qPrintable(merged.all()));
    QVERIFY2(merged.output.contains("Merged. New: 2"_L1), qPrintable(merged.output));
    QVERIFY2(merged.errors.contains("2 of 2 changes merged"_L1), qPrintable(merged.errors));
    QCOMPARE(staged(), u"0|2"_s);
    const auto listed = roster(u"status"_s, {});
    QVERIFY2(listed.output.contains(number + u": merged"_s), qPrintable(listed.output));
}

void RosterCommandTest::whatIsCancelledLeavesNothing()
{
    // The server is held up, so that the interruption falls into the merge.
    QVERIFY(roster(u"import"_s, {u"--changes"_s, file({fresh(3) + m_employer})}).exitCode == 0);
    const QString number = m_cluster->sql(u"select max(import_id) from core.roster_import where society_id = 1"_s);
    const auto who = m_cluster->staff(u"supervisor"_s);
    QCOMPARE(OperatorCommand::run({u"roster"_s, u"approve"_s, number, u"--suspicious"_s, u"0"_s, u"--port"_s,
                                   QString::number(m_cluster->port()), u"--user"_s, who.login},
                                  who.password)
                 .exitCode,
             0);
    m_cluster->sql(u"create function public.slowly() returns trigger language plpgsql as $$ begin perform "
                   "pg_sleep(60); return new; end $$; create trigger slowly before insert on core.coverage for each "
                   "row execute function public.slowly()"_s);
    QProcess merge;
    merge.start(OperatorCommand::program(),
                {u"roster"_s, u"merge"_s, u"--demo"_s, m_cluster->folder(), u"--society"_s, u"mykempo"_s});
    QVERIFY(merge.waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(m_cluster->sql(u"select count(*) from pg_stat_activity where wait_event = 'PgSleep'"_s),
                              u"1"_s, 30000);
    ::kill(pid_t(merge.processId()), SIGINT);
    QVERIFY(merge.waitForFinished());
    QCOMPARE(merge.exitCode(), 1);
    m_cluster->sql(u"drop trigger slowly on core.coverage; drop function public.slowly()"_s);
    QCOMPARE(m_cluster->sql(u"select count(*) from core.person where given_name = '進3'"_s), u"0"_s);
    QCOMPARE(m_cluster->sql(u"select state from core.roster_import order by import_id desc limit 1"_s), u"approved"_s);

    const auto cancelled = roster(u"cancel"_s, {});
    QVERIFY2(cancelled.exitCode == 0, qPrintable(cancelled.all()));
    QCOMPARE(staged(), u"0|2"_s);
    QCOMPARE(roster(u"cancel"_s, {}).exitCode, 1);
}

void RosterCommandTest::theJobRoleIsNeeded()
{
    const auto who = m_cluster->staff(u"administrator"_s);
    const auto told
        = OperatorCommand::run({u"roster"_s, u"check"_s, u"--port"_s, QString::number(m_cluster->port()), u"--user"_s,
                                who.login, u"--society"_s, u"mykempo"_s, file({fresh(9) + m_employer})},
                               who.password);
    QCOMPARE(told.exitCode, 1);
    QCOMPARE(roster(u"check"_s, {u"--society"_s, u"nowhere"_s, file({fresh(9)})}).exitCode, 1);
}

QTEST_GUILESS_MAIN(RosterCommandTest)
#include "RosterCommandTest.moc"
