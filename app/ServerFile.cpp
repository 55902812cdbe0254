#include "app/ServerFile.h"

#include "app/DeployedFolder.h"
#include "app/ServerReader.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QPromise>
#include <QThreadPool>

#include <memory>

using namespace Qt::StringLiterals;

QString ServerFile::usualPath() { return DeployedFolder::path() + u"/servers.json"_s; }

QFuture<ServerFile::Content> ServerFile::load(const QString &path, bool deployed)
{
    auto promise = std::make_shared<QPromise<Content>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, path, deployed] {
        promise->addResult(read(path, deployed));
        promise->finish();
    });
    return promise->future();
}

ServerFile::Content ServerFile::read(const QString &path, bool deployed)
{
    QFile file(path);
    if (!file.exists())
        return {{}, {}, Problem{tr("This computer has no list of servers."), path}};
    if (!file.open(QIODevice::ReadOnly))
        return {{}, {}, Problem{tr("The list of servers cannot be read."), path}};
    if (deployed) {
        if (const auto problem = breach(path))
            return {{}, {}, problem};
    }
    Content content = parse(file.read(largest + 1), path);
    if (const auto problem = certificateProblem(content.servers, path, deployed))
        return {{}, {}, problem};
    return content;
}

std::optional<ServerFile::Problem> ServerFile::breach(const QString &file)
{
    const auto breach = DeployedFolder::breachOf(file);
    if (!breach)
        return {};
    const QString where = QDir::toNativeSeparators(breach->path);
    return Problem{tr("Others than administrators could lead this program to a false server."),
                   breach->who.isEmpty() ? tr("Everybody can change %1.").arg(where)
                                         : tr("%1 can be changed by %2.").arg(where, breach->who)};
}

std::optional<ServerFile::Problem> ServerFile::certificateProblem(const QList<Server> &servers, const QString &path,
                                                                  bool deployed)
{
    for (qsizetype index = 0; index < servers.size(); ++index) {
        const QString certificate = servers.at(index).rootCertificate;
        if (certificate.isEmpty())
            continue;
        if (!QFile(certificate).open(QIODevice::ReadOnly)) {
            const QString place = u"servers[%1].root_certificate"_s.arg(index);
            return Problem{tr("The certificate %1 cannot be read.").arg(certificate),
                           tr("%1, at %2", "file and place").arg(path, place)};
        }
        if (!deployed)
            continue;
        if (const auto problem = breach(certificate))
            return problem;
    }
    return {};
}

ServerFile::Content ServerFile::parse(const QByteArray &text, const QString &path)
{
    if (text.size() > largest)
        return {{}, {}, Problem{tr("The list of servers is larger than %1 KB.").arg(largest / 1024), path}};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (document.isNull()) {
        const QString where = tr("%1, near byte %2", "file and place").arg(path).arg(error.offset);
        return {{}, {}, Problem{tr("The list of servers is not written as JSON."), where}};
    }
    ServerReader reader(document.object());
    const QList<Server> servers = reader.servers();
    const Workstation workstation = reader.workstation();
    if (reader.problem().isEmpty())
        return {servers, workstation, {}};
    return {{}, {}, Problem{reader.problem(), tr("%1, at %2", "file and place").arg(path, reader.place())}};
}
