#pragma once

#include "models/base/Server.h"
#include "models/base/Workstation.h"

#include <QCoreApplication>
#include <QFuture>
#include <QJsonObject>
#include <QList>

#include <optional>

/// The file that says which servers there are and what this computer may do, as deployed by the administrator:
/// {"servers": [{"name", "host", "port", "database", "root_certificate", "demo", "demo_staff"}],
///  "card_printers": [{"queue", "driver", "port"}], "screen_capture": false}.
/// Only the known keys are allowed, so that no option of the connection can slip in through it.
class ServerFile
{
    Q_DECLARE_TR_FUNCTIONS(ServerFile)

public:
    static constexpr qint64 largest = 64 * 1024; ///< bytes

    struct Problem
    {
        QString what;  ///< a sentence
        QString where; ///< file and place in it, such as servers[0].port
    };
    struct Content
    {
        QList<Server> servers;
        Workstation workstation;
        std::optional<Problem> problem; ///< then there are no servers
    };

    /// /etc/madoguchi/servers.json, on Windows %ProgramData%\Madoguchi\servers.json.
    static QString usualPath();
    /// Reads on another thread: the file may lie on a slow disk. `deployed`: only administrators may be able to change
    /// it and the certificates that it names.
    static QFuture<Content> load(const QString &path, bool deployed);
    /// What the text of a file says; `path` is only for the words about a problem.
    static Content parse(const QByteArray &text, const QString &path);

private:
    static Content read(const QString &path, bool deployed);
    static std::optional<Problem> breach(const QString &file);
    static std::optional<Problem> certificateProblem(const QList<Server> &servers, const QString &path, bool deployed);
};
