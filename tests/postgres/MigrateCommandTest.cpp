#include "tests/fakes/OperatorCommand.h"
#include "tests/fakes/TestCluster.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

/// madoguchi-db init, migrate, status and society load, on a real server.
class MigrateCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void anEmptyDatabaseIsMadeAndFilled();
    void initAndMigrateMayBeRepeated();
    void aPasswordCanBeTyped();
    void aWrongPasswordFailsAndIsNotRepeated();
    void aPasswordIsNeverAnArgument();
    void anotherComputerNeedsACertificate();
    void whatIsNotUnderstoodIsSaidSo_data();
    void whatIsNotUnderstoodIsSaidSo();
    void helpGivesExamples();
    void aNewMigrationIsAppliedOnce();
    void aChangedMigrationIsRefusedByName();
    void aMissingMigrationIsRefusedByName();
    void aMigrationThatComesTooLateIsRefusedByName();
    void aMigrationThatFailsLeavesNothing();
    void aChangedFunctionIsAppliedWithAllOthers();
    void aFunctionThatFailsLeavesTheOldOnes();
    void statusSaysWhatIsThereAndWhatIsLacking();
    void aSocietyIsLoadedAndBroughtUpToDate();
    void aSocietyWithProblemsIsRefusedFieldByField();

private:
    OperatorCommand::Outcome operate(const QStringList &arguments, const QString &password = {});
    void write(const QString &name, const QByteArray &text) const;
    QByteArray read(const QString &name) const;
    /// Makes the database as "init" would have, but faster.
    bool begin();
    QString ask(const QString &statement) const { return m_cluster->sql(statement, m_name); }

    std::unique_ptr<TestCluster> m_cluster;
    std::unique_ptr<QTemporaryDir> m_files; // a copy of resources/database that tests may change
    QString m_name;
    int m_count = 0;
};

void MigrateCommandTest::initTestCase()
{
    m_cluster = std::make_unique<TestCluster>();
    QVERIFY2(m_cluster->isReady(), qPrintable(m_cluster->problem()));
    init();
    m_name = u"initialised"_s;
    QCOMPARE(operate({u"init"_s}).exitCode, 0);
}

void MigrateCommandTest::init()
{
    m_name = u"trial_%1"_s.arg(++m_count);
    m_files = std::make_unique<QTemporaryDir>();
    const QDir source(QStringLiteral(DATABASE_FOLDER));
    QDirIterator all(source.path(), QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString name = source.relativeFilePath(all.next());
        QDir(m_files->path()).mkpath(QFileInfo(name).path());
        QVERIFY(QFile::copy(source.filePath(name), m_files->filePath(name)));
        QFile::setPermissions(m_files->filePath(name), QFile::ReadOwner | QFile::WriteOwner);
    }
}

void MigrateCommandTest::cleanup() { m_cluster->sql(u"drop database if exists %1"_s.arg(m_name)); }

OperatorCommand::Outcome MigrateCommandTest::operate(const QStringList &arguments, const QString &password)
{
    const QStringList where{u"--port"_s, QString::number(m_cluster->port()), u"--database"_s, m_name};
    const bool takesFiles = arguments.first() != "society"_L1;
    return OperatorCommand::run(arguments + where
                                    + (takesFiles ? QStringList{u"--sql"_s, m_files->path()} : QStringList()),
                                password.isEmpty() ? m_cluster->superuser().password : password);
}

bool MigrateCommandTest::begin()
{
    m_cluster->sql(u"create database %1 template initialised"_s.arg(m_name));
    return ask(u"select count(*) from core.function_set"_s) == "1"_L1;
}

void MigrateCommandTest::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_files->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray MigrateCommandTest::read(const QString &name) const
{
    QFile file(m_files->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void MigrateCommandTest::anEmptyDatabaseIsMadeAndFilled()
{
    const auto made = operate({u"init"_s});
    QVERIFY2(made.exitCode == 0, qPrintable(made.errors));
    const qsizetype migrations = QDir(m_files->filePath(u"migrations"_s)).entryList({u"*.sql"_s}).size();
    QCOMPARE(ask(u"select count(*) from core.migration"_s), QString::number(migrations));
    QCOMPARE(ask(u"select count(*) from core.function_set"_s), u"1"_s);
    QVERIFY(ask(u"select count(*) from core.holiday"_s).toInt() > 50);
    QCOMPARE(ask(u"select demo from core.installation"_s), u"f"_s);
    QCOMPARE(ask(u"select count(*) from core.society"_s), u"0"_s);
    QVERIFY(ask(u"select count(*) from pg_proc where pronamespace = 'office'::regnamespace"_s).toInt() > 20);
}

void MigrateCommandTest::initAndMigrateMayBeRepeated()
{
    QVERIFY(begin());
    const QString before = ask(u"select string_agg(applied_at::text, ' ') from core.migration"_s);
    QCOMPARE(operate({u"migrate"_s}).exitCode, 0);
    QCOMPARE(operate({u"init"_s}).exitCode, 0);
    QCOMPARE(ask(u"select string_agg(applied_at::text, ' ') from core.migration"_s), before);
    QCOMPARE(ask(u"select count(*) from core.function_set"_s), u"1"_s);
}

void MigrateCommandTest::aPasswordCanBeTyped()
{
    const auto done
        = OperatorCommand::run({u"init"_s, u"--port"_s, QString::number(m_cluster->port()), u"--database"_s, m_name},
                               m_cluster->superuser().password, true);
    QVERIFY2(done.exitCode == 0, qPrintable(done.errors));
}

void MigrateCommandTest::aWrongPasswordFailsAndIsNotRepeated()
{
    const auto done = operate({u"init"_s}, u"wrong-and-secret"_s);
    QCOMPARE(done.exitCode, 1);
    QVERIFY(!done.all().contains("wrong-and-secret"_L1));
}

void MigrateCommandTest::aPasswordIsNeverAnArgument()
{
    QCOMPARE(operate({u"init"_s, u"--password"_s, u"x"_s}).exitCode, 2);
}

void MigrateCommandTest::anotherComputerNeedsACertificate()
{
    const auto done = OperatorCommand::run({u"status"_s, u"--host"_s, u"192.0.2.1"_s}, u"x"_s);
    QCOMPARE(done.exitCode, 1);
    QVERIFY(done.errors.contains("--root-certificate"_L1));
}

void MigrateCommandTest::whatIsNotUnderstoodIsSaidSo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown command") << QStringList{u"explode"_s};
    QTest::newRow("half a command") << QStringList{u"demo"_s};
    QTest::newRow("unknown option") << QStringList{u"status"_s, u"--hosts"_s, u"x"_s};
    QTest::newRow("no number") << QStringList{u"status"_s, u"--port"_s, u"many"_s};
    QTest::newRow("missing file") << QStringList{u"society"_s, u"load"_s};
    QTest::newRow("too much") << QStringList{u"status"_s, u"now"_s};
    QTest::newRow("no head") << QStringList{u"audit"_s, u"verify"_s, u"--head"_s, u"mykempo"_s};
}

void MigrateCommandTest::whatIsNotUnderstoodIsSaidSo()
{
    QFETCH(const QStringList, arguments);
    const auto done = OperatorCommand::run(arguments, u"x"_s);
    QCOMPARE(done.exitCode, 2);
    QVERIFY(!done.errors.isEmpty());
    QVERIFY(done.output.isEmpty());
}

void MigrateCommandTest::helpGivesExamples()
{
    QCOMPARE(OperatorCommand::run({u"--help"_s}).exitCode, 0);
    for (const QString &command : {u"init"_s, u"migrate"_s, u"status"_s, u"society load"_s, u"audit verify"_s,
                                   u"demo start"_s, u"demo stop"_s, u"demo reset"_s, u"demo status"_s}) {
        const auto help = OperatorCommand::run(command.split(u' ') + QStringList{u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        QVERIFY2(help.output.contains("  madoguchi-db "_L1 + command), qPrintable(help.output));
        QVERIFY2(help.output.startsWith("Usage: madoguchi-db "_L1 + command), qPrintable(help.output));
    }
}

void MigrateCommandTest::aNewMigrationIsAppliedOnce()
{
    QVERIFY(begin());
    write(u"migrations/9000_trial.sql"_s, "create table core.trial (one int);");
    QCOMPARE(operate({u"migrate"_s}).exitCode, 0);
    QCOMPARE(ask(u"select count(*) from core.migration where number = 9000 and name = '9000_trial.sql'"_s), u"1"_s);
    QCOMPARE(operate({u"migrate"_s}).exitCode, 0); // a second time the table would be there already
}

void MigrateCommandTest::aChangedMigrationIsRefusedByName()
{
    QVERIFY(begin());
    const QString name = u"migrations/0001_rooms.sql"_s;
    write(name, read(name) + "\n");
    const auto refused = operate({u"migrate"_s});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.errors.contains("0001_rooms.sql"_L1));
    QCOMPARE(operate({u"status"_s}).exitCode, 1);
}

void MigrateCommandTest::aMissingMigrationIsRefusedByName()
{
    write(u"migrations/9000_trial.sql"_s, "create table core.trial (one int);");
    QCOMPARE(operate({u"init"_s}).exitCode, 0);
    QVERIFY(QFile::remove(m_files->filePath(u"migrations/9000_trial.sql"_s)));
    const auto refused = operate({u"migrate"_s});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.errors.contains("9000_trial.sql"_L1));
}

void MigrateCommandTest::aMigrationThatComesTooLateIsRefusedByName()
{
    write(u"migrations/9001_second.sql"_s, "create table core.second (one int);");
    QCOMPARE(operate({u"init"_s}).exitCode, 0);
    write(u"migrations/9000_first.sql"_s, "create table core.first (one int);");
    const auto refused = operate({u"migrate"_s});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.errors.contains("9000_first.sql"_L1));
    QCOMPARE(ask(u"select to_regclass('core.first') is null"_s), u"t"_s);
}

void MigrateCommandTest::aMigrationThatFailsLeavesNothing()
{
    QVERIFY(begin());
    write(u"migrations/9000_good.sql"_s, "create table core.good (one int);");
    write(u"migrations/9001_bad.sql"_s, "create table core.bad (one int); select no_such_column from core.bad;");
    const auto failed = operate({u"migrate"_s});
    QCOMPARE(failed.exitCode, 1);
    QVERIFY(failed.errors.contains("9001_bad.sql"_L1));
    QCOMPARE(ask(u"select to_regclass('core.good') is null, to_regclass('core.bad') is null"_s), u"f|t"_s);
    QCOMPARE(ask(u"select max(number) from core.migration"_s), u"9000"_s);
    write(u"migrations/9001_bad.sql"_s, "create table core.bad (one int);");
    QCOMPARE(operate({u"migrate"_s}).exitCode, 0); // what was never applied may still change
}

void MigrateCommandTest::aChangedFunctionIsAppliedWithAllOthers()
{
    QVERIFY(begin());
    write(u"functions/core/trial.sql"_s,
          "create or replace function core.trial() returns int language sql as 'select 1';");
    QVERIFY(operate({u"status"_s}).output.contains("Functions: not those"_L1));
    QCOMPARE(operate({u"migrate"_s}).exitCode, 0);
    QCOMPARE(ask(u"select core.trial()"_s), u"1"_s);
    QCOMPARE(ask(u"select count(*) from core.function_set"_s), u"2"_s);
    QVERIFY(operate({u"status"_s}).output.contains("Functions: current"_L1));
}

void MigrateCommandTest::aFunctionThatFailsLeavesTheOldOnes()
{
    write(u"functions/core/trial.sql"_s,
          "create or replace function core.trial() returns int language sql as 'select 1';");
    QCOMPARE(operate({u"init"_s}).exitCode, 0);
    write(u"functions/core/trial.sql"_s,
          "create or replace function core.trial() returns int language sql as 'select 2';");
    write(u"functions/core/trial_bad.sql"_s,
          "create or replace function core.trial_bad() returns nonsense language sql;");
    const auto failed = operate({u"migrate"_s});
    QCOMPARE(failed.exitCode, 1);
    QVERIFY(failed.errors.contains("core/trial_bad.sql"_L1));
    QCOMPARE(ask(u"select core.trial()"_s), u"1"_s);
}

void MigrateCommandTest::statusSaysWhatIsThereAndWhatIsLacking()
{
    QVERIFY(begin());
    write(u"migrations/9000_trial.sql"_s, "create table core.trial (one int);");
    const auto status = operate({u"status"_s});
    QCOMPARE(status.exitCode, 0);
    QVERIFY(status.output.contains("Pending: 9000_trial.sql"_L1));
    QVERIFY(status.output.contains("Demo: no"_L1));

    const auto demo = OperatorCommand::run({u"status"_s, u"--demo"_s, m_cluster->folder()});
    QCOMPARE(demo.exitCode, 0);
    QVERIFY(demo.output.contains("Demo: yes"_L1));
    QVERIFY(demo.output.contains(u"Society mykempo: 東京電子機械工業健康保険組合"_s));
    QVERIFY(demo.output.contains("head of the record: mykempo:1:"_L1));
}

void MigrateCommandTest::aSocietyIsLoadedAndBroughtUpToDate()
{
    QVERIFY(begin());
    const QString path = QStringLiteral(PROFILE_FOLDER) + "/mihon.json"_L1;
    QCOMPARE(operate({u"society"_s, u"load"_s, path}).exitCode, 0);
    QCOMPARE(operate({u"society"_s, u"load"_s, path}).exitCode, 0);
    QCOMPARE(
        ask(u"select s.name, count(*) from core.society s join core.society_profile using (society_id) group by 1"_s),
        u"みほん健康保険組合|1"_s); // the same profile is no new version

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    write(u"changed.json"_s, file.readAll().replace("\"hours\": 4", "\"hours\": 3"));
    const auto changed = operate({u"society"_s, u"load"_s, m_files->filePath(u"changed.json"_s)});
    QCOMPARE(changed.exitCode, 0);
    QVERIFY(changed.output.contains("approves"_L1)); // a profile in use is changed by the society alone
    QCOMPARE(ask(u"select count(*), max(version) from core.society_profile"_s), u"1|1"_s);
    QCOMPARE(ask(u"select state, proposed_by is null from core.profile_change"_s), u"proposed|t"_s);
}

void MigrateCommandTest::aSocietyWithProblemsIsRefusedFieldByField()
{
    QVERIFY(begin());
    QFile file(QStringLiteral(PROFILE_FOLDER) + "/mihon.json"_L1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    write(u"bad.json"_s, file.readAll().replace("\"hours\": 4", "\"hours\": 400").replace("\"MH\"", "\"mh\""));
    const auto refused = operate({u"society"_s, u"load"_s, m_files->filePath(u"bad.json"_s)});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.errors.contains("runs.hours: "_L1));
    QVERIFY(refused.errors.contains("society.mark: "_L1));
    QCOMPARE(ask(u"select count(*) from core.society"_s), u"0"_s);

    write(u"bad.json"_s, "{\"code\": ");
    QCOMPARE(operate({u"society"_s, u"load"_s, m_files->filePath(u"bad.json"_s)}).exitCode, 1);
    QCOMPARE(operate({u"society"_s, u"load"_s, u"/no/such/file.json"_s}).exitCode, 1);
}

QTEST_GUILESS_MAIN(MigrateCommandTest)
#include "MigrateCommandTest.moc"
