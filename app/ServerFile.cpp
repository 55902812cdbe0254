#include "app/ServerFile.h"

#include "app/ServerReader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPromise>
#include <QStandardPaths>
#include <QThreadPool>

#include <memory>

using namespace Qt::StringLiterals;

QString ServerFile::usualPath()
{
#ifdef Q_OS_WIN
    return QDir::fromNativeSeparators(qEnvironmentVariable("ProgramData", u"C:/ProgramData"_s))
        + u"/Madoguchi/servers.json"_s;
#else
    return u"/etc/madoguchi/servers.json"_s;
#endif
}

QFuture<ServerFile::Content> ServerFile::load(const QString &path)
{
    auto promise = std::make_shared<QPromise<Content>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, path] {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            promise->addResult(Content{{}, Problem{tr("The list of servers cannot be read."), path}});
        else
            promise->addResult(parse(file.read(largest + 1), path));
        promise->finish();
    });
    return promise->future();
}

ServerFile::Content ServerFile::parse(const QByteArray &text, const QString &path)
{
    if (text.size() > largest)
        return {{}, Problem{tr("The list of servers is larger than %1 KB.").arg(largest / 1024), path}};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (document.isNull()) {
        const QString where = tr("%1, near byte %2", "file and place").arg(path).arg(error.offset);
        return {{}, Problem{tr("The list of servers is not written as JSON."), where}};
    }
    ServerReader reader(document.object());
    const QList<Server> servers = reader.servers();
    if (reader.problem().isEmpty())
        return {servers, {}};
    return {{}, Problem{reader.problem(), tr("%1, at %2", "file and place").arg(path, reader.place())}};
}
