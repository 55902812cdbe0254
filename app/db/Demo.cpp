#include "app/db/Demo.h"

#include "app/db/Console.h"
#include "app/db/Database.h"
#include "app/db/DemoCertificates.h"
#include "app/db/DemoContent.h"
#include "app/db/DemoPasswords.h"
#include "app/db/Migrator.h"
#include "app/db/Problem.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

constexpr auto reportName = "demo.json"; // also what tells a demo's folder from others

void writeForMyself(const QString &path, const QJsonObject &content)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(QJsonDocument(content).toJson()) > 0 && file.commit();
    if (!written)
        throw Problem(Demo::tr("The file %1 cannot be written: %2").arg(path, file.errorString()));
}

// One command at a time works on a demo.
class Turn
{
public:
    explicit Turn(const QString &folder)
        : m_lock(folder + "/.lock"_L1)
    {
        m_lock.setStaleLockTime(0);
        if (!m_lock.tryLock(60000))
            throw Problem(Demo::tr("Another command is working on %1.").arg(folder));
    }

private:
    QLockFile m_lock;
};

} // namespace

QString Demo::defaultFolder() { return ServerOwner::ofThisProcess().usualFolder(); }

Demo::Demo(const QString &folder)
    : m_folder(QDir(folder).absolutePath())
    , m_cluster(m_folder)
{
    const QStringList found = QDir(m_folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    if (!found.isEmpty() && found != QStringList{u".lock"_s} && !QFile::exists(path(reportName)))
        throw Problem(tr("The folder %1 is not empty and is not a demo, so it is left alone.").arg(m_folder));
}

bool Demo::isComplete() const { return m_cluster.exists() && QFile::exists(path("server.json")); }

bool Demo::isRunning() const { return isComplete() && m_cluster.runningPort() > 0; }

bool Demo::isUsed() const
{
    if (!isRunning())
        return false;
    const DemoReport known = report();
    Database database(known.address(), known.operatorLogin.password.toLatin1());
    return database.value("select count(*) from pg_stat_activity where backend_type = 'client backend' "
                          "and datname = current_database() and pid <> pg_backend_pid()")
        != "0";
}

DemoReport Demo::report() const
{
    QFile file(path(reportName));
    if (!isComplete() || !file.open(QIODevice::ReadOnly))
        throw Problem(tr("There is no demo in %1. Make one with: madoguchi-db demo start").arg(m_folder));
    return DemoReport::fromJson(QJsonDocument::fromJson(file.readAll()).object());
}

DemoReport Demo::start(const DemoOptions &options)
{
    m_cluster.makeFolder();
    const Turn turn(m_folder);
    if (isComplete()) {
        DemoReport known = report();
        if (m_cluster.runningPort() != known.port) {
            const bool sameAgain = options.port == 0 && Cluster::isFree(known.port);
            known.port = m_cluster.start(sameAgain ? known.port : options.port);
            keep(known);
        }
        return known;
    }
    // What an interrupted start may have left.
    m_cluster.stop();
    m_cluster.remove();
    writeForMyself(path(reportName), {{u"incomplete"_s, true}});

    DemoReport fresh;
    create(options, fresh);
    keep(fresh);
    return fresh;
}

void Demo::create(const DemoOptions &options, DemoReport &report)
{
    DemoCertificates certificates(m_folder + "/tls"_L1);
    if (options.tls)
        certificates.make();
    report.host = options.tls ? u"localhost"_s : u"127.0.0.1"_s;
    report.database = u"madoguchi"_s;
    report.serverProfile = path("server.json");
    report.rootCertificate = options.tls ? certificates.authority() : QString();
    report.operatorLogin = {QLatin1String(Cluster::operatorLogin), freshDemoPassword(), {}, {}, {}};
    const QByteArray password = report.operatorLogin.password.toLatin1();

    Console::progress(tr("Making a private PostgreSQL server in %1.").arg(m_folder));
    m_cluster.create(password, options.tls ? certificates.serverCertificate() : QString(),
                     options.tls ? certificates.serverKey() : QString());
    report.port = m_cluster.start(options.port);

    DatabaseAddress address{.host = report.host,
                            .port = report.port,
                            .database = u"postgres"_s,
                            .user = report.operatorLogin.login,
                            .rootCertificate = report.rootCertificate};
    Database(address, password).execute("create database madoguchi template template0");
    address.database = report.database;
    Database database(address, password);
    const SqlFiles files;
    Migrator migrator(database, files);
    migrator.bootstrap();
    migrator.migrate();
    DemoContent(database, address).load(options, report);
}

void Demo::keep(const DemoReport &report) const
{
    writeForMyself(path(reportName), report.toJson());
    // Last, because it makes the demo complete.
    writeForMyself(path("server.json"), report.toServerProfile());
}

void Demo::stop()
{
    if (m_cluster.exists()) {
        const Turn turn(m_folder);
        m_cluster.stop();
    }
}

void Demo::remove()
{
    if (!QFile::exists(path(reportName)))
        return;
    {
        const Turn turn(m_folder);
        m_cluster.stop();
        m_cluster.remove();
        QFile::remove(path("server.json"));
        QFile::remove(path(reportName)); // last: without it nobody would know it for a demo
        QDir(m_folder + "/tls"_L1).removeRecursively();
    }
    QDir().rmdir(m_folder);
}

DemoReport Demo::reset(const DemoOptions &options)
{
    DemoOptions same = options;
    if (isComplete()) {
        const Turn turn(m_folder);
        const DemoReport known = report();
        same.port = options.port > 0 ? options.port : known.port;
        same.tls = options.tls || !known.rootCertificate.isEmpty();
        QFile::remove(path("server.json"));
        m_cluster.stop();
        m_cluster.remove();
    }
    return start(same);
}
