#pragma once

#include <QCoreApplication>
#include <QStringList>

class CommandLine;

/// What madoguchi-db can do. Each command gives back the program's exit code.
class Commands
{
    Q_DECLARE_TR_FUNCTIONS(Commands)

public:
    /// `arguments`: what was typed behind the program's name.
    static int run(const QStringList &arguments);

private:
    static int init(const QStringList &arguments);
    static int migrate(const QStringList &arguments);
    static int status(const QStringList &arguments);
    static int loadSociety(const QStringList &arguments);
    static int verifyAudit(const QStringList &arguments);
    static int runRetention(const QStringList &arguments);
    static int checkRoster(const QStringList &arguments);
    static int importRoster(const QStringList &arguments);
    static int rosterStatus(const QStringList &arguments);
    static int approveRoster(const QStringList &arguments);
    static int mergeRoster(const QStringList &arguments);
    static int cancelRoster(const QStringList &arguments);
    static int startDemo(const QStringList &arguments);
    static int resetDemo(const QStringList &arguments);
    static int stopDemo(const QStringList &arguments);
    static int removeDemo(const QStringList &arguments);
    static int demoStatus(const QStringList &arguments);
    static int fillDemo(const QStringList &arguments);

    static int bringInRoster(CommandLine &line, const QStringList &arguments, bool keep);
    static int makeDemo(CommandLine &line, const QStringList &arguments, bool reset);
    static QString overview();
};
