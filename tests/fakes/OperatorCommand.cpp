#include "tests/fakes/OperatorCommand.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 280000; // ms; a machine may be busy, and ctest ends what hangs

OperatorCommand::Outcome outcomeOf(QProcess &process)
{
    if (!process.waitForFinished(patience))
        process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

OperatorCommand::Outcome OperatorCommand::run(const QStringList &arguments, const QString &password, bool typed)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!password.isEmpty() && !typed)
        environment.insert(u"MADOGUCHI_DB_PASSWORD"_s, password);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(MADOGUCHI_DB), arguments);
    if (typed)
        process.write(password.toUtf8() + '\n');
    process.closeWriteChannel();
    return outcomeOf(process);
}

QString OperatorCommand::program() { return QStringLiteral(MADOGUCHI_DB); }

OperatorCommand::Outcome OperatorCommand::runAs(const QString &user, const QStringList &arguments)
{
    QTemporaryDir folder;
    const QString program = folder.filePath(u"madoguchi-db"_s);
    QFile::copy(QStringLiteral(MADOGUCHI_DB), program);
    const auto forAll = QFile::ReadOther | QFile::ExeOther | QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    QFile::setPermissions(folder.path(), forAll);
    QFile::setPermissions(program, forAll);
    QProcess process;
    process.start(u"runuser"_s, QStringList{u"-u"_s, user, u"--"_s, program} + arguments);
    process.closeWriteChannel();
    return outcomeOf(process);
}
