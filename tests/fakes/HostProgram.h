#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

/// A program of the machine that the tests stand on, such as psql, openssl or kill. A test that is a Windows program
/// cannot start one under Wine, so it asks the runner (tests/fakes/host_programs.py) that packaging/windows/test has
/// put beside it; the runner's port and key are in the environment's MADOGUCHI_HOST.
class HostProgram
{
public:
    struct Outcome
    {
        int exitCode = -1; ///< -1: it could not be started, or did not end by itself in time
        QByteArray output;
        QByteArray errors;

        bool ok() const { return exitCode == 0; }
    };

    /// Waits until it ends, two minutes at most. `environment` is added to what there is.
    static Outcome run(const QString &program, const QStringList &arguments,
                       const QMap<QString, QString> &environment = {});
    /// For what is meant to take longer than any test.
    static void setPatience(int milliseconds);
    /// A file that such a program has named, as this program calls it.
    static QString fromHost(const QString &path);
    /// A folder that both sides see.
    static QString scratch();
};
