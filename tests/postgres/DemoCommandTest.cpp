#include "tests/fakes/OperatorCommand.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// madoguchi-db demo start, stop, reset and status.
class DemoCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void startingTellsAllThatOneNeeds();
    void startingTwiceIsStartingOnce();
    void whatWasDoneSurvivesAStop();
    void resettingThrowsAwayAndKeepsThePort();
    void aDemoIsFoundAgainAfterACrash();
    void aHalfMadeDemoIsMadeAnew();
    void theSameSeedAndDayMakeTheSameRecords();
    void moreSocietiesAreMadeOnes();
    void manyAreLoadedWithTheirIndexesAfterwards();
    void anotherFolderIsLeftAlone();
    void quietlyNothingIsToldButTheClientsFile();
    void aServerThatSomebodyUsesIsLeftRunning();
    void removingLeavesNothingBehind();
    void theServerHidesWhatItHolds();
    void rootHandsTheServerToSomebodyElse();
    void anOrdinaryUserRunsItHimself();
    void aClosedFolderIsSaidSo();

private:
    OperatorCommand::Outcome demo(const QString &verb, const QStringList &options = {});
    QJsonObject started(const QStringList &options = {});
    QString folder() const { return m_folder->filePath(u"demo"_s); }
    QString ask(const QJsonObject &report, const QString &statement) const;
    static void startQuestion(QProcess &process, const QJsonObject &report, const QString &statement);
    qint64 serverProcess() const;
    static bool answers(int port);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void DemoCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile::setPermissions(m_folder->path(),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
}

void DemoCommandTest::cleanup()
{
    if (QFile::exists(folder() + "/demo.json"_L1))
        demo(u"stop"_s);
}

OperatorCommand::Outcome DemoCommandTest::demo(const QString &verb, const QStringList &options)
{
    return OperatorCommand::run(QStringList{u"demo"_s, verb, u"--dir"_s, folder()} + options);
}

QJsonObject DemoCommandTest::started(const QStringList &options)
{
    const auto done = demo(u"start"_s, QStringList{u"--json"_s, u"--members"_s, u"60"_s} + options);
    if (done.exitCode != 0)
        qWarning().noquote() << done.errors;
    return QJsonDocument::fromJson(done.output.toUtf8()).object();
}

void DemoCommandTest::startQuestion(QProcess &process, const QJsonObject &report, const QString &statement)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QJsonObject superuser = report.value("operator"_L1).toObject();
    environment.insert(u"PGPASSWORD"_s, superuser.value("password"_L1).toString());
    process.setProcessEnvironment(environment);
    process.start(u"psql"_s,
                  {u"-XqAt"_s, u"-h"_s, report.value("host"_L1).toString(), u"-p"_s,
                   QString::number(report.value("port"_L1).toInt()), u"-U"_s, superuser.value("login"_L1).toString(),
                   u"-d"_s, report.value("database"_L1).toString(), u"-c"_s, statement});
}

QString DemoCommandTest::ask(const QJsonObject &report, const QString &statement) const
{
    QProcess process;
    startQuestion(process, report, statement);
    process.waitForFinished();
    if (process.exitCode() != 0)
        qWarning().noquote() << process.readAllStandardError();
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

qint64 DemoCommandTest::serverProcess() const
{
    QFile file(folder() + "/data/postmaster.pid"_L1);
    return file.open(QIODevice::ReadOnly) ? file.readLine().trimmed().toLongLong() : 0;
}

bool DemoCommandTest::answers(int port)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(port));
    return socket.waitForConnected(1000);
}

void DemoCommandTest::startingTellsAllThatOneNeeds()
{
    const QJsonObject report = started();
    QCOMPARE(report.value("host"_L1).toString(), u"127.0.0.1"_s);
    QVERIFY(answers(report.value("port"_L1).toInt()));
    QStringList duties;
    const QJsonArray staff = report.value("staff"_L1).toArray();
    for (const auto &one : staff) {
        const QJsonObject person = one.toObject();
        QVERIFY(person.value("password"_L1).toString().size() >= 13);
        duties.append(person.value("society"_L1).toString() + u'/'
                      + person.value("duties"_L1).toArray().first().toString());
    }
    QCOMPARE(duties.count(u"mykempo/clerk"_s), 2);
    QCOMPARE(duties.count(u"mykempo/supervisor"_s), 2);
    QCOMPARE(duties.count(u"mykempo/printer"_s), 2);
    QCOMPARE(duties.count(u"hino/printer"_s), 2);
    QVERIFY(duties.contains(u"mykempo/auditor"_s) && duties.contains(u"mykempo/administrator"_s));
    QVERIFY(!report.value("portal"_L1).toObject().value("password"_L1).toString().isEmpty());
    QVERIFY(report.value("sample"_L1).toArray().size() >= 4);

    QFile profile(report.value("server_profile"_L1).toString());
    QVERIFY(profile.open(QIODevice::ReadOnly));
    const QJsonObject server
        = QJsonDocument::fromJson(profile.readAll()).object().value("servers"_L1).toArray().first().toObject();
    QCOMPARE(server.value("port"_L1).toInt(), report.value("port"_L1).toInt());
    QVERIFY(server.value("demo"_L1).toBool());
    QCOMPARE(server.value("demo_staff"_L1).toArray().size(), staff.size());
    const auto others = QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(!(profile.permissions() & others)); // it holds passwords
    QVERIFY(!(QFile::permissions(folder() + "/demo.json"_L1) & others));

    const auto status = demo(u"status"_s, {u"--json"_s});
    QCOMPARE(status.exitCode, 0);
    QCOMPARE(QJsonDocument::fromJson(status.output.toUtf8()).object(), report);
}

void DemoCommandTest::startingTwiceIsStartingOnce()
{
    const QJsonObject report = started();
    const qint64 process = serverProcess();
    QCOMPARE(started(), report);
    QCOMPARE(serverProcess(), process);
}

void DemoCommandTest::whatWasDoneSurvivesAStop()
{
    const QJsonObject report = started();
    ask(report, u"create table core.trial as select 42 as kept"_s);
    QCOMPARE(demo(u"stop"_s).exitCode, 0);
    QVERIFY(!answers(report.value("port"_L1).toInt()));
    QCOMPARE(demo(u"status"_s).exitCode, 1);
    QCOMPARE(demo(u"stop"_s).exitCode, 0); // there is nothing left to stop
    QCOMPARE(started(), report);
    QCOMPARE(ask(report, u"select kept from core.trial"_s), u"42"_s);
    QFile log(folder() + "/log/server.log"_L1);
    QVERIFY(log.open(QIODevice::ReadOnly));
    QVERIFY(!log.readAll().contains("not properly shut down"));
}

void DemoCommandTest::resettingThrowsAwayAndKeepsThePort()
{
    const QJsonObject before = started();
    ask(before, u"create table core.trial as select 42 as kept"_s);
    QCOMPARE(demo(u"reset"_s, {u"--members"_s, u"150"_s}).exitCode, 0);
    const QJsonObject after = started();
    QCOMPARE(after.value("port"_L1), before.value("port"_L1));
    QVERIFY(after.value("operator"_L1) != before.value("operator"_L1)); // new passwords
    QCOMPARE(ask(after, u"select to_regclass('core.trial') is null"_s), u"t"_s);
    QVERIFY(ask(after, u"select count(*) from core.person where society_id = 1"_s).toInt() >= 50);
}

void DemoCommandTest::aDemoIsFoundAgainAfterACrash()
{
    const QJsonObject report = started();
    QCOMPARE(::kill(pid_t(serverProcess()), SIGKILL), 0);
    QTRY_VERIFY(!answers(report.value("port"_L1).toInt()));
    QTest::qWait(1000); // its helpers notice and leave
    QCOMPARE(started(), report);
    QCOMPARE(ask(report, u"select count(*) from core.society"_s), u"5"_s);
}

void DemoCommandTest::aHalfMadeDemoIsMadeAnew()
{
    const QJsonObject before = started();
    QVERIFY(QFile::remove(folder() + "/server.json"_L1)); // what is written last
    QCOMPARE(demo(u"status"_s).exitCode, 1);
    const QJsonObject after = started();
    QVERIFY(!after.isEmpty());
    QVERIFY(after.value("operator"_L1) != before.value("operator"_L1));
    QCOMPARE(ask(after, u"select count(*) from core.society"_s), u"5"_s);
}

void DemoCommandTest::theSameSeedAndDayMakeTheSameRecords()
{
    const auto records = [this](const QJsonObject &report) {
        QStringList found;
        for (const char *table : {"employer", "person", "coverage", "account", "account_email", "registration",
                                  "mail_link", "mail", "mail_event", "login_event"}) {
            found.append(ask(report,
                             u"select '%1 ' || count(*) || ' ' || md5(string_agg(t::text, ',' order by t::text)) "
                             "from core.%1 t"_s.arg(QLatin1String(table))));
        }
        return found;
    };
    const QStringList same{u"--members"_s, u"400"_s, u"--seed"_s, u"5"_s, u"--as-of"_s, u"2026-04-01"_s};
    const QStringList first = records(started(same));
    for (const QString &line : first)
        QVERIFY2(!line.contains(" 0 "_L1), qPrintable(line));
    QCOMPARE(demo(u"reset"_s, same).exitCode, 0);
    QCOMPARE(records(started()), first);
    QCOMPARE(
        demo(u"reset"_s, same.mid(0, 2) + QStringList{u"--seed"_s, u"6"_s, u"--as-of"_s, u"2026-04-01"_s}).exitCode, 0);
    QVERIFY(records(started()) != first);
}

void DemoCommandTest::moreSocietiesAreMadeOnes()
{
    const QJsonObject report = started({u"--members"_s, u"200"_s, u"--societies"_s, u"8"_s});
    QCOMPARE(ask(report, u"select string_agg(code, ' ' order by society_id) from core.society"_s),
             u"mykempo aisin hino azbil jal made00006 made00007 made00008"_s);
    QCOMPARE(ask(report,
                 u"select count(*) from core.society s where (select count(*) from core.person p "
                 "where p.society_id = s.society_id) < 12"_s),
             u"0"_s);
}

void DemoCommandTest::manyAreLoadedWithTheirIndexesAfterwards()
{
    const QJsonObject report = started({u"--members"_s, u"60"_s});
    const QString indexes
        = u"select string_agg(indexdef, ';' order by indexdef) from pg_indexes where schemaname = 'core'"_s;
    const QString whole = ask(report, indexes);
    QVERIFY(whole.contains("person_by_name_part"_L1));
    QCOMPARE(demo(u"reset"_s, {u"--members"_s, u"300"_s, u"--indexes-last"_s}).exitCode, 0);
    const QJsonObject many = started();
    QCOMPARE(ask(many, indexes), whole);
    QVERIFY(ask(many, u"select count(*) from core.person"_s).toInt() >= 300);
    QCOMPARE(ask(many,
                 u"select count(*) from core.coverage c where not exists (select from core.person p where "
                 "p.society_id = c.society_id and p.person_id = c.person_id) "
                 "or c.employer_id is not null and not exists (select from core.employer e where "
                 "e.society_id = c.society_id and e.employer_id = c.employer_id)"_s),
             u"0"_s); // the keys that were not looked up one by one
}

void DemoCommandTest::anotherFolderIsLeftAlone()
{
    QVERIFY(QDir().mkpath(folder()));
    QFile precious(folder() + "/precious.txt"_L1);
    QVERIFY(precious.open(QIODevice::WriteOnly));
    precious.close();
    for (const char *verb : {"start", "reset", "stop", "status", "remove"}) {
        QCOMPARE(demo(QLatin1String(verb)).exitCode, 1);
        QCOMPARE(QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"precious.txt"_s});
    }
}

void DemoCommandTest::quietlyNothingIsToldButTheClientsFile()
{
    const QString file = started().value("server_profile"_L1).toString();
    for (const char *verb : {"start", "status"}) {
        const auto told = demo(QLatin1String(verb), {u"--quiet"_s});
        QCOMPARE(told.exitCode, 0);
        QCOMPARE(told.output, file + u'\n');
    }
}

void DemoCommandTest::aServerThatSomebodyUsesIsLeftRunning()
{
    const QJsonObject report = started();
    const int port = report.value("port"_L1).toInt();
    QProcess user;
    startQuestion(user, report, u"select pg_sleep(60)"_s);
    const QString present = u"select count(*) from pg_stat_activity where wait_event = 'PgSleep'"_s;
    QTRY_COMPARE_WITH_TIMEOUT(ask(report, present), u"1"_s, 30000);
    QCOMPARE(demo(u"stop"_s, {u"--if-unused"_s}).exitCode, 0);
    QVERIFY(answers(port));
    ask(report, u"select pg_terminate_backend(pid) from pg_stat_activity where wait_event = 'PgSleep'"_s);
    QVERIFY(user.waitForFinished());
    QTRY_COMPARE_WITH_TIMEOUT((demo(u"stop"_s, {u"--if-unused"_s}), answers(port)), false, 30000);
}

void DemoCommandTest::removingLeavesNothingBehind()
{
    const int port = started({u"--tls"_s}).value("port"_L1).toInt();
    QCOMPARE(demo(u"remove"_s).exitCode, 0);
    QVERIFY(!answers(port));
    QVERIFY(!QFile::exists(folder()));
    QCOMPARE(demo(u"remove"_s).exitCode, 0); // there is nothing left to remove
    QVERIFY(!QFile::exists(folder()));
}

void DemoCommandTest::theServerHidesWhatItHolds()
{
    const QJsonObject report = started();
    const QList<std::pair<QString, QString>> settings{
        {u"listen_addresses"_s, u"127.0.0.1"_s},          {u"unix_socket_directories"_s, u""_s},
        {u"password_encryption"_s, u"scram-sha-256"_s},   {u"log_parameter_max_length"_s, u"0"_s},
        {u"log_parameter_max_length_on_error"_s, u"0"_s}, {u"data_checksums"_s, u"on"_s}};
    for (const auto &[name, value] : settings)
        QCOMPARE(ask(report, u"show "_s + name), value);
    QCOMPARE(ask(report, u"select bool_and(rolpassword like 'SCRAM-SHA-256$%') from pg_authid where rolcanlogin"_s),
             u"t"_s);
    QCOMPARE(ask(report, u"select string_agg(distinct type || ' ' || auth_method, ', ') from pg_hba_file_rules"_s),
             u"host scram-sha-256"_s);
    // What is known of the samples in clear is in no file of the server.
    const QString secret
        = report.value("sample"_L1).toArray().first().toObject().value("viewing_password"_L1).toString();
    QVERIFY(!secret.isEmpty());
    ask(report, u"checkpoint"_s);
    QProcess grep;
    grep.start(u"grep"_s, {u"-rlaF"_s, secret, folder() + "/data"_L1, folder() + "/log"_L1});
    QVERIFY(grep.waitForFinished(60000));
    QCOMPARE(grep.readAllStandardOutput(), QByteArray());
}

void DemoCommandTest::rootHandsTheServerToSomebodyElse()
{
    QVERIFY(!started().isEmpty());
    struct stat facts
    {
    };
    QCOMPARE(::stat(QFile::encodeName(u"/proc/%1"_s.arg(serverProcess())).constData(), &facts), 0);
    QVERIFY(facts.st_uid != 0);
    QVERIFY(::geteuid() == 0 || facts.st_uid == ::geteuid());
}

void DemoCommandTest::anOrdinaryUserRunsItHimself()
{
    if (::geteuid() != 0) {
        QVERIFY(!started().isEmpty()); // this is one
        return;
    }
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777));
    const QStringList where{u"--dir"_s, folder()};
    const auto start
        = OperatorCommand::runAs(u"nobody"_s, QStringList{u"demo"_s, u"start"_s, u"--members"_s, u"60"_s} + where);
    QVERIFY2(start.exitCode == 0, qPrintable(start.errors));
    struct stat facts
    {
    };
    QCOMPARE(::stat(QFile::encodeName(folder() + "/data"_L1).constData(), &facts), 0);
    QCOMPARE(QString::number(facts.st_uid), QString::number(QFileInfo(folder()).ownerId()));
    QVERIFY(facts.st_uid != 0);
    QCOMPARE(OperatorCommand::runAs(u"nobody"_s, QStringList{u"demo"_s, u"status"_s} + where).exitCode, 0);
    QCOMPARE(OperatorCommand::runAs(u"nobody"_s, QStringList{u"demo"_s, u"stop"_s} + where).exitCode, 0);
}

void DemoCommandTest::aClosedFolderIsSaidSo()
{
    if (::geteuid() != 0) {
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner);
        const auto refused = demo(u"start"_s);
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(refused.exitCode, 1);
        return;
    }
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const auto refused = demo(u"start"_s);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.errors.contains(m_folder->path()), qPrintable(refused.errors));
}

QTEST_GUILESS_MAIN(DemoCommandTest)
#include "DemoCommandTest.moc"
