#include "app/DemoServer.h"

#include <utility>

using namespace Qt::StringLiterals;

DemoServer::DemoServer(QString command, QString folder, QObject *parent)
    : QObject(parent)
    , m_command(std::move(command))
    , m_folder(std::move(folder))
{
}

// The server goes with whoever started it, but not while somebody else works with it.
DemoServer::~DemoServer()
{
    const bool interrupted = m_work == Work::Start;
    if (m_process) {
        m_process->disconnect(this);
        m_process->kill();
        m_process->waitForFinished();
    }
    if (m_started || interrupted)
        stopByItself();
}

void DemoServer::stopByItself() const
{
    QProcess last;
    last.setProgram(m_command);
    last.setArguments(QStringList{u"demo"_s, u"stop"_s, u"--if-unused"_s} + inFolder());
    last.setStandardOutputFile(QProcess::nullDevice());
    last.setStandardErrorFile(QProcess::nullDevice());
    last.startDetached();
}

QStringList DemoServer::inFolder() const
{
    return m_folder.isEmpty() ? QStringList() : QStringList{u"--dir"_s, m_folder};
}

void DemoServer::start(const QString &language)
{
    if (std::exchange(m_givenUp, false) && m_work == Work::Start)
        return; // it is on its way still
    run(Work::Start, language, {u"start"_s, u"--quiet"_s});
}

void DemoServer::reset(const QString &language) { run(Work::Start, language, {u"reset"_s, u"--quiet"_s}); }

void DemoServer::stop(const QString &language) { run(Work::Stop, language, {u"stop"_s}); }

void DemoServer::giveUp() { m_givenUp = m_work == Work::Start; }

void DemoServer::run(Work work, const QString &language, const QStringList &words)
{
    if (m_work != Work::None || !isPossible())
        return;
    m_work = work;
    m_givenUp = false;
    m_remarks.clear();
    m_process = std::make_unique<QProcess>();
    connect(m_process.get(), &QProcess::readyReadStandardError, this, &DemoServer::readRemarks);
    connect(m_process.get(), &QProcess::finished, this,
            [this](int code, QProcess::ExitStatus status) { finish(status == QProcess::NormalExit && code == 0); });
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish(false);
    });
    m_process->start(m_command, QStringList{u"--language"_s, language, u"demo"_s} + words + inFolder(),
                     QProcess::ReadOnly);
}

void DemoServer::readRemarks()
{
    m_process->setReadChannel(QProcess::StandardError);
    while (m_process->canReadLine()) {
        m_remarks.append(QString::fromUtf8(m_process->readLine()).trimmed());
        if (!m_givenUp)
            emit progressed(m_remarks.last());
    }
}

// The command says what went wrong last, behind its own name; a server's words may follow on lines of their own.
QString DemoServer::problem() const
{
    const QString name = u"madoguchi-db: "_s;
    const QString all = m_remarks.join(u'\n');
    const qsizetype begins = all.lastIndexOf(name);
    return begins < 0 ? tr("The program %1 cannot be started.").arg(m_command) : all.mid(begins + name.size());
}

void DemoServer::finish(bool done)
{
    readRemarks();
    const QString output = QString::fromUtf8(m_process->readAllStandardOutput()).trimmed();
    const Work work = std::exchange(m_work, Work::None);
    m_process.release()->deleteLater(); // we are in one of its signals
    if (std::exchange(m_givenUp, false)) {
        stopByItself();
        return;
    }
    if (!done) {
        emit failed(problem());
        return;
    }
    m_started = work == Work::Start;
    if (work == Work::Start)
        emit ready(output);
    else
        emit stopped();
}
