#include "tests/fakes/TestCluster.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr auto program = MADOGUCHI_DB;
constexpr int patience = 120000; // ms; a machine may be busy

} // namespace

TestCluster::TestCluster(Encryption encryption, int members)
    : m_folder(QDir::tempPath() + u"/madoguchi-test-XXXXXX"_s)
{
    // The server may run as another user, who has to get through.
    QFile::setPermissions(m_folder.path(),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
    m_keeper.start(u"sh"_s,
                   {u"-c"_s, u"read forever; \"$1\" demo stop --dir \"$2\"; rm -rf \"$2\""_s, u"keeper"_s,
                    QString::fromLatin1(program), m_folder.path()});
    QStringList arguments{u"demo"_s, u"start"_s, u"--json"_s, u"--members"_s, QString::number(members)};
    if (encryption == Tls)
        arguments += u"--tls"_s;
    operate(arguments);
}

TestCluster::~TestCluster()
{
    m_keeper.closeWriteChannel();
    m_keeper.waitForFinished(patience);
}

bool TestCluster::operate(const QStringList &arguments)
{
    QProcess process;
    process.start(QString::fromLatin1(program), arguments + QStringList{u"--dir"_s, m_folder.path()});
    const bool done
        = process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!done)
        m_problem = QString::fromUtf8(process.readAllStandardError());
    else if (arguments.contains(u"--json"_s))
        m_report = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    return done;
}

QString TestCluster::host() const { return m_report.value("host"_L1).toString(); }

int TestCluster::port() const { return m_report.value("port"_L1).toInt(); }

QString TestCluster::database() const { return m_report.value("database"_L1).toString(); }

QString TestCluster::serverProfile() const { return m_report.value("server_profile"_L1).toString(); }

QString TestCluster::rootCertificate() const { return m_report.value("root_certificate"_L1).toString(); }

Server TestCluster::server() const
{
    return {.name = u"Test"_s,
            .host = host(),
            .port = port(),
            .database = database(),
            .rootCertificate = rootCertificate(),
            .demo = true,
            .demoStaff = {}};
}

TestCluster::Login TestCluster::loginIn(const QJsonObject &json) const
{
    return {json.value("login"_L1).toString(), json.value("password"_L1).toString(), json.value("name"_L1).toString()};
}

TestCluster::Login TestCluster::staff(const QString &duty, int place, const QString &society) const
{
    const QJsonArray all = m_report.value("staff"_L1).toArray();
    for (const auto &one : all) {
        const QJsonObject person = one.toObject();
        const bool fits
            = person.value("society"_L1).toString() == society && person.value("duties"_L1).toArray().contains(duty);
        if (fits && place-- == 0)
            return loginIn(person);
    }
    return {};
}

TestCluster::Login TestCluster::portal() const { return loginIn(m_report.value("portal"_L1).toObject()); }

TestCluster::Login TestCluster::superuser() const { return loginIn(m_report.value("operator"_L1).toObject()); }

QList<TestCluster::Sample> TestCluster::samples() const
{
    QList<Sample> found;
    const QJsonArray all = m_report.value("sample"_L1).toArray();
    for (const auto &one : all) {
        const QJsonObject sample = one.toObject();
        const auto text = [&](const char *key) { return sample.value(QLatin1String(key)).toString(); };
        found.append({.society = text("society"),
                      .loginId = text("login_id"),
                      .name = text("name"),
                      .kana = text("kana"),
                      .birthDate = text("birth_date"),
                      .symbol = text("symbol"),
                      .number = text("number"),
                      .address = text("address"),
                      .viewingPassword = text("viewing_password")});
    }
    return found;
}

QString TestCluster::sql(const QString &statement, const QString &inDatabase) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGPASSWORD"_s, superuser().password);
    environment.insert(u"PGSSLROOTCERT"_s, rootCertificate());
    process.setProcessEnvironment(environment);
    process.start(u"psql"_s,
                  {u"-XqAt"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-h"_s, host(), u"-p"_s, QString::number(port()),
                   u"-U"_s, superuser().login, u"-d"_s, inDatabase.isEmpty() ? database() : inDatabase, u"-c"_s,
                   statement});
    process.waitForFinished(patience);
    if (process.exitCode() != 0)
        qWarning("psql: %s", process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

QString TestCluster::log() const
{
    QFile file(m_folder.filePath(u"log/server.log"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

qint64 TestCluster::serverProcess() const
{
    QFile file(m_folder.filePath(u"data/postmaster.pid"_s));
    return file.open(QIODevice::ReadOnly) ? file.readLine().trimmed().toLongLong() : 0;
}

qint64 TestCluster::backendOf(const QString &login) const
{
    return sql(u"select pid from pg_stat_activity where usename = '%1' and application_name = 'madoguchi'"_s.arg(login))
        .toLongLong();
}

bool TestCluster::stop() { return operate({u"demo"_s, u"stop"_s}); }

bool TestCluster::start() { return operate({u"demo"_s, u"start"_s}); }
