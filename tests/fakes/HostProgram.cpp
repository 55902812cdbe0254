#include "tests/fakes/HostProgram.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace {

int patience = 280'000; // ms; a machine may be busy, and ctest ends what hangs

HostProgram::Outcome asChild(const QString &program, const QStringList &arguments,
                             const QMap<QString, QString> &environment)
{
    QProcess process;
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (auto one = environment.cbegin(); one != environment.cend(); ++one)
        all.insert(one.key(), one.value());
    process.setProcessEnvironment(all);
    process.start(program, arguments);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit;
    if (!ended)
        process.kill();
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

HostProgram::Outcome asked(const QString &runner, const QString &program, const QStringList &arguments,
                           const QMap<QString, QString> &environment)
{
    QJsonObject additions;
    for (auto one = environment.cbegin(); one != environment.cend(); ++one)
        additions.insert(one.key(), one.value());
    const QJsonObject request{{u"key"_s, runner.section(u':', 1)},
                              {u"program"_s, program},
                              {u"arguments"_s, QJsonArray::fromStringList(arguments)},
                              {u"environment"_s, additions}};
    QTcpSocket line;
    line.connectToHost(u"127.0.0.1"_s, runner.section(u':', 0, 0).toUShort());
    if (!line.waitForConnected(patience))
        return {-1, {}, "the runner of host programs does not answer"};
    line.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    while (!line.canReadLine() && line.waitForReadyRead(patience)) { }

    const QJsonObject answer = QJsonDocument::fromJson(line.readLine()).object();
    const auto bytes
        = [&](QLatin1String name) { return QByteArray::fromBase64(answer.value(name).toString().toLatin1()); };
    return {answer.value("exit"_L1).toInt(-1), bytes("output"_L1), bytes("errors"_L1)};
}

} // namespace

HostProgram::Outcome HostProgram::run(const QString &program, const QStringList &arguments,
                                      const QMap<QString, QString> &environment)
{
    const QString runner = qEnvironmentVariable("MADOGUCHI_HOST");
    return runner.isEmpty() ? asChild(program, arguments, environment) : asked(runner, program, arguments, environment);
}

void HostProgram::setPatience(int milliseconds) { patience = milliseconds; }

QString HostProgram::fromHost(const QString &path)
{
#ifdef Q_OS_WIN
    return path.startsWith(u'/') ? u"Z:"_s + path : path; // Wine's drive for the whole of the host
#else
    return path;
#endif
}

QString HostProgram::scratch()
{
#ifdef Q_OS_WIN
    return u"Z:/tmp"_s;
#else
    return QDir::tempPath();
#endif
}
