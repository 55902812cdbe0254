#include "app/db/Cluster.h"

#include "app/db/Database.h"
#include "app/db/Problem.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSaveFile>
#include <QScopeGuard>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <clocale>

using namespace Qt::StringLiterals;

namespace {

// What the server may write down, how long it bears with a silent client, and nothing that reaches beyond this
// computer. A demo can be made again, so it does not wait for the disk.
constexpr auto settings = R"(
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
password_encryption = scram-sha-256
ssl_min_protocol_version = 'TLSv1.2'
log_parameter_max_length = 0
log_parameter_max_length_on_error = 0
log_line_prefix = '%m [%p] %u@%d '
lc_messages = 'C'
timezone = 'UTC'
log_timezone = 'UTC'
authentication_timeout = 10s
tcp_keepalives_idle = 10
tcp_keepalives_interval = 2
tcp_keepalives_count = 3
tcp_user_timeout = 15s
idle_in_transaction_session_timeout = 60s
temp_file_limit = 1GB
max_connections = 60
shared_buffers = 64MB
jit = off
fsync = off
synchronous_commit = off
full_page_writes = off
)";

void write(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        throw Problem(Cluster::tr("The file %1 cannot be written: %2").arg(path, file.errorString()));
}

QString localeName()
{
#ifndef Q_OS_WIN
    if (const locale_t known = newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)) {
        freelocale(known);
        return u"C.UTF-8"_s;
    }
#endif
    return u"C"_s;
}

} // namespace

Cluster::Cluster(QString folder)
    : m_folder(std::move(folder))
    , m_owner(ServerOwner::ofThisProcess())
{
}

QString Cluster::readable(const QString &path) const
{
    const QString form = m_owner.readable(path);
    if (form.isEmpty()) {
        throw Problem(tr("PostgreSQL cannot read the name of the folder %1, and this disk keeps no short names. Choose "
                         "a folder with Latin letters only, such as C:/Madoguchi, with --dir.")
                          .arg(m_folder));
    }
    return form;
}

QString Cluster::program(const QString &name) const
{
    if (!m_programs)
        m_programs = ServerPrograms::find(m_owner);
    return m_programs->path(name);
}

bool Cluster::exists() const { return QFile::exists(dataFolder() + "/PG_VERSION"_L1); }

int Cluster::runningPort() const
{
    QFile file(dataFolder() + "/postmaster.pid"_L1);
    if (!hasProcess() || !file.open(QIODevice::ReadOnly))
        return 0;
    constexpr int portLine = 3;
    const quint16 port = file.readAll().split('\n').value(portLine).trimmed().toUShort();
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return socket.waitForConnected(1000) ? port : 0;
}

bool Cluster::hasProcess() const
{
    QProcess process;
    m_owner.adopt(process);
    process.start(program(u"pg_ctl"_s), {u"status"_s, u"-s"_s, u"-D"_s, readable(dataFolder())});
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

void Cluster::run(const QString &name, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    m_owner.adopt(process);
    process.start(program(name), arguments, QProcess::ReadOnly);
    const bool finished = process.waitForFinished(120000);
    if (!finished || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        const QString said = QString::fromLocal8Bit(process.readAll()).trimmed();
        throw Problem(tr("%1 failed: %2").arg(name, said.section(u'\n', -3)));
    }
}

void Cluster::create(const QByteArray &operatorPassword, const QString &certificate, const QString &key)
{
    makeFolder();
    m_owner.checkReach(m_folder);
    for (const QString &folder : {dataFolder(), m_folder + "/log"_L1})
        m_owner.makePrivateFolder(folder);

    // initdb sets the password before the server takes its first connection. It reads it from a file, which therefore
    // holds what the server keeps anyway: the verifier, from which nobody can sign in.
    const QString verifier = m_folder + "/log/verifier"_L1;
    const auto removed = qScopeGuard([&] { QFile::remove(verifier); });
    write(verifier, Database::passwordVerifier(operatorLogin, operatorPassword));
    m_owner.own(verifier);
    run(u"initdb"_s,
        {u"-D"_s, readable(dataFolder()), u"-U"_s, QLatin1String(operatorLogin), u"-A"_s, u"scram-sha-256"_s,
         u"--pwfile"_s, readable(verifier), u"-E"_s, u"UTF8"_s, u"--locale"_s, localeName(), u"--no-sync"_s,
         u"--no-instructions"_s, u"--data-checksums"_s});
    configure(certificate, key);
}

void Cluster::configure(const QString &certificate, const QString &key) const
{
    QByteArray all = settings;
    QByteArray access = "host all all 127.0.0.1/32 scram-sha-256\n";
    if (!certificate.isEmpty()) {
        install(certificate, u"server.crt"_s);
        install(key, u"server.key"_s);
        all += "ssl = on\nssl_cert_file = 'server.crt'\nssl_key_file = 'server.key'\n";
        access = "hostssl all all 127.0.0.1/32 scram-sha-256\n";
    }
    write(dataFolder() + "/postgresql.conf"_L1, all);
    write(dataFolder() + "/pg_hba.conf"_L1, access);
    m_owner.own(dataFolder() + "/postgresql.conf"_L1);
    m_owner.own(dataFolder() + "/pg_hba.conf"_L1);
}

void Cluster::install(const QString &from, const QString &name) const
{
    const QString to = dataFolder() + u'/' + name;
    if (!QFile::copy(from, to))
        throw Problem(tr("The file %1 cannot be written.").arg(to));
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
    m_owner.own(to);
}

bool Cluster::isFree(int port)
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost, quint16(port));
}

int Cluster::freePort()
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHost))
        throw Problem(tr("There is no free port on this computer."));
    return probe.serverPort();
}

// A server that was killed can keep its process number for a while, and one that recovers does not answer yet.
void Cluster::awaitAnswerOrEnd() const
{
    const QDeadlineTimer patience(30000);
    while (hasProcess() && runningPort() == 0 && !patience.hasExpired())
        QThread::msleep(200);
}

int Cluster::start(int port)
{
    awaitAnswerOrEnd();
    if (const int already = runningPort())
        return already;
    constexpr int tries = 3; // somebody else may take a free port first
    for (int attempt = 1;; ++attempt) {
        const int chosen = port > 0 ? port : freePort();
        try {
            run(u"pg_ctl"_s,
                {u"start"_s, u"-s"_s, u"-w"_s, u"-t"_s, u"60"_s, u"-D"_s, readable(dataFolder()), u"-l"_s,
                 readable(logFile()), u"-o"_s, u"-p %1"_s.arg(chosen)});
            return chosen;
        } catch (const Problem &problem) {
            if (attempt == tries || port > 0)
                throw Problem(tr("%1 The server's own words are in %2.").arg(problem.sentence(), logFile()));
        }
    }
}

void Cluster::stop()
{
    if (hasProcess())
        run(u"pg_ctl"_s, {u"stop"_s, u"-s"_s, u"-w"_s, u"-m"_s, u"fast"_s, u"-D"_s, readable(dataFolder())});
}

void Cluster::remove()
{
    for (const QString &folder : {dataFolder(), m_folder + "/log"_L1}) {
        if (!QDir(folder).removeRecursively())
            throw Problem(tr("The folder %1 cannot be removed.").arg(folder));
    }
}
