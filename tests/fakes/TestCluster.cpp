#include "tests/fakes/TestCluster.h"

#include "tests/fakes/HostProgram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

constexpr auto program = HOST_MADOGUCHI_DB;

// Stops the server when the test has gone without doing so. It stands apart from the test's processes, so that whoever
// ends them all, as ctest does after its time limit, does not end it too.
[[maybe_unused]] void watchOver(const QString &folder)
{
    const QString waits = u"exec <&- >/dev/null 2>&1; while [ -d \"$1\" ] && kill -0 \"$2\"; do sleep 1; done; "
                          "[ ! -d \"$1\" ] || { \"$3\" demo stop --dir \"$1\"; rm -rf \"$1\"; }"_s;
    QProcess::startDetached(u"sh"_s,
                            {u"-c"_s, waits, u"keeper"_s, folder, QString::number(QCoreApplication::applicationPid()),
                             QString::fromLatin1(program)});
}

// The client reads paths as its own system writes them.
QString clientsProfile(const QString &profile)
{
    QFile original(profile);
    QFile changed(profile + u".client"_s);
    if (!original.open(QIODevice::ReadOnly) || !changed.open(QIODevice::WriteOnly))
        return {};
    QJsonObject root = QJsonDocument::fromJson(original.readAll()).object();
    QJsonObject server = root.value("servers"_L1).toArray().at(0).toObject();
    const QString certificate = server.value("root_certificate"_L1).toString();
    if (!certificate.isEmpty())
        server.insert("root_certificate"_L1, HostProgram::fromHost(certificate));
    root.insert("servers"_L1, QJsonArray{server});
    changed.write(QJsonDocument(root).toJson());
    return changed.fileName();
}

} // namespace

TestCluster::TestCluster(Encryption encryption, int members)
    : m_folder(HostProgram::scratch() + u"/madoguchi-test-XXXXXX"_s)
{
    // The server may run as another user, who has to get through.
    HostProgram::run(u"chmod"_s, {u"711"_s, m_folder.path()});
#ifndef Q_OS_WIN
    watchOver(m_folder.path()); // under Wine the runner of host programs does it
#endif
    QStringList arguments{u"demo"_s, u"start"_s, u"--json"_s, u"--members"_s, QString::number(members)};
    if (encryption == Tls)
        arguments += u"--tls"_s;
    operate(arguments);
}

TestCluster::~TestCluster() { stop(); }

bool TestCluster::operate(const QStringList &arguments)
{
    const auto done
        = HostProgram::run(QString::fromLatin1(program), arguments + QStringList{u"--dir"_s, m_folder.path()});
    if (!done.ok())
        m_problem = QString::fromUtf8(done.errors);
    else if (arguments.contains(u"--json"_s))
        m_report = QJsonDocument::fromJson(done.output).object();
    return done.ok();
}

QString TestCluster::host() const { return m_report.value("host"_L1).toString(); }

int TestCluster::port() const { return m_report.value("port"_L1).toInt(); }

QString TestCluster::database() const { return m_report.value("database"_L1).toString(); }

QString TestCluster::serverProfile() const
{
    return clientsProfile(HostProgram::fromHost(m_report.value("server_profile"_L1).toString()));
}

QString TestCluster::rootCertificate() const
{
    return HostProgram::fromHost(m_report.value("root_certificate"_L1).toString());
}

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
    const auto done = HostProgram::run(
        u"psql"_s,
        {u"-XqAt"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-h"_s, host(), u"-p"_s, QString::number(port()), u"-U"_s,
         superuser().login, u"-d"_s, inDatabase.isEmpty() ? database() : inDatabase, u"-c"_s, statement},
        {{u"PGPASSWORD"_s, superuser().password}, {u"PGSSLROOTCERT"_s, rootCertificate()}});
    if (!done.ok())
        qWarning("psql: %s", done.errors.constData());
    return QString::fromUtf8(done.output).trimmed();
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
