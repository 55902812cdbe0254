#include "app/db/Commands.h"

#include "app/db/AuditVerifier.h"
#include "app/db/CommandLine.h"
#include "app/db/Console.h"
#include "app/db/Migrator.h"
#include "app/db/Problem.h"
#include "app/db/SocietyFile.h"
#include "app/db/StatusReport.h"

#include <QHash>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

QCommandLineOption sqlOption()
{
    return {u"sql"_s, Commands::tr("Takes the definition from this folder instead of from the program."), u"folder"_s};
}

} // namespace

QString Commands::overview()
{
    return tr("madoguchi-db: the operator's command of Madoguchi.\n"
              "\n"
              "  init                 prepares an empty server: roles, database, tables, functions\n"
              "  migrate              brings a database to the state of this program\n"
              "  status               says what a database holds and what it lacks\n"
              "  society load <file>  enters a society or brings it up to date\n"
              "  audit verify         computes the record of what was done once more\n"
              "  retention run        erases what is due, with a proof\n"
              "  roster check <file>  says what a roster would change\n"
              "  roster import <file> brings a roster in, to be approved\n"
              "  roster status, roster approve, roster merge, roster cancel\n"
              "  demo start           makes and starts a demo on this computer\n"
              "  demo status, demo stop, demo reset, demo remove\n"
              "  demo fill            fills an empty database with members who do not exist\n"
              "\n"
              "“madoguchi-db <command> --help” tells the options and gives examples.\n"
              "“madoguchi-db --language ja <command>” speaks Japanese, with en English; without, as the computer.\n"
              "Exit code: 0 done, 1 failed, 2 the command was not understood.");
}

int Commands::run(const QStringList &arguments)
{
    static const QHash<QString, std::function<int(const QStringList &)>> commands{
        {u"init"_s, &Commands::init},
        {u"migrate"_s, &Commands::migrate},
        {u"status"_s, &Commands::status},
        {u"society load"_s, &Commands::loadSociety},
        {u"audit verify"_s, &Commands::verifyAudit},
        {u"retention run"_s, &Commands::runRetention},
        {u"roster check"_s, &Commands::checkRoster},
        {u"roster import"_s, &Commands::importRoster},
        {u"roster status"_s, &Commands::rosterStatus},
        {u"roster approve"_s, &Commands::approveRoster},
        {u"roster merge"_s, &Commands::mergeRoster},
        {u"roster cancel"_s, &Commands::cancelRoster},
        {u"demo start"_s, &Commands::startDemo},
        {u"demo stop"_s, &Commands::stopDemo},
        {u"demo reset"_s, &Commands::resetDemo},
        {u"demo remove"_s, &Commands::removeDemo},
        {u"demo status"_s, &Commands::demoStatus},
        {u"demo fill"_s, &Commands::fillDemo},
    };
    const QString first = arguments.value(0);
    if (first == "--help"_L1 || first == "-h"_L1 || first == "help"_L1) {
        Console::result(overview());
        return Console::Ok;
    }
    if (first == "--version"_L1) {
        Console::result("madoguchi-db "_L1 + QCoreApplication::applicationVersion());
        return Console::Ok;
    }
    if (first == "demo"_L1 && arguments.value(1).startsWith("--"_L1))
        return startDemo(arguments.mid(1));
    for (const int words : {1, 2}) {
        const auto command = commands.find(arguments.mid(0, words).join(u' '));
        if (command != commands.end())
            return (*command)(arguments.mid(words));
    }
    throw WrongUsage{first.isEmpty() ? tr("Which command?") : tr("There is no command “%1”.").arg(first)};
}

int Commands::init(const QStringList &arguments)
{
    CommandLine line(
        u"init"_s,
        tr("Prepares a server: makes the database if there is none, the roles, and all that belongs in it. The "
           "user must be a superuser. May be repeated."),
        {u"init --host db.example --user postgres --root-certificate ca.pem"_s,
         u"init --port 5433 --database madoguchi < password.txt"_s});
    line.addConnectionOptions();
    line.addOption(sqlOption());
    if (!line.parse(arguments))
        return Console::Ok;

    const SqlFiles files(line.value("sql"));
    const DatabaseAddress address = line.address();
    const QByteArray password = line.password();
    DatabaseAddress maintenance = address;
    maintenance.database = u"postgres"_s;
    {
        Database server(maintenance, password);
        const bool exists
            = !server.value("select 1 from pg_database where datname = $1", {address.database.toUtf8()}).isNull();
        if (!exists)
            server.execute("create database " + server.quotedName(address.database)
                           + " template template0 encoding 'UTF8'");
    }
    Database database(address, password);
    Migrator migrator(database, files);
    migrator.bootstrap();
    migrator.migrate();
    Console::result(tr("The database %1 is ready, at version %2.").arg(address.database).arg(migrator.state().version));
    return Console::Ok;
}

int Commands::migrate(const QStringList &arguments)
{
    CommandLine line(
        u"migrate"_s,
        tr("Brings a database to the state of this program: the tables step by step, then the functions."),
        {u"migrate --host db.example --root-certificate ca.pem"_s, u"migrate --demo /tmp/demo --sql ./database"_s});
    line.addConnectionOptions();
    line.addOption(sqlOption());
    if (!line.parse(arguments))
        return Console::Ok;

    const SqlFiles files(line.value("sql"));
    Database database(line.address(), line.password());
    Migrator migrator(database, files);
    migrator.migrate();
    Console::result(tr("The database is at version %1.").arg(migrator.state().version));
    return Console::Ok;
}

int Commands::status(const QStringList &arguments)
{
    CommandLine line(u"status"_s, tr("Says what a database holds and what it lacks."), {u"status --demo /tmp/demo"_s});
    line.addConnectionOptions();
    line.addOption(sqlOption());
    if (!line.parse(arguments))
        return Console::Ok;

    const SqlFiles files(line.value("sql"));
    Database database(line.address(), line.password());
    const QStringList lines = StatusReport(database, files).lines();
    for (const QString &text : lines)
        Console::result(text);
    return Console::Ok;
}

int Commands::loadSociety(const QStringList &arguments)
{
    CommandLine line(u"society load"_s,
                     tr("Enters a society by its file, or brings it up to date. Nothing is changed when the file has a "
                        "problem."),
                     {u"society load mykempo.json --host db.example --root-certificate ca.pem"_s});
    line.addArgument(u"file"_s, tr("The society's file (JSON)."));
    line.addConnectionOptions();
    if (!line.parse(arguments))
        return Console::Ok;

    const SocietyFile file(line.argument());
    Database database(line.address(), line.password());
    const QStringList problems = file.problems(database);
    for (const QString &problem : problems)
        Console::progress(problem);
    if (!problems.isEmpty())
        throw Problem(tr("The file has %n problem(s); nothing was changed.", nullptr, int(problems.size())));
    if (file.load(database))
        Console::result(tr("The society %1 is up to date.").arg(file.code()));
    else
        Console::result(tr("The profile of %1 is in use. The changes in the file wait until an administrator or a "
                           "supervisor of the society approves them.")
                            .arg(file.code()));
    return Console::Ok;
}

int Commands::verifyAudit(const QStringList &arguments)
{
    CommandLine line(
        u"audit verify"_s,
        tr("Computes the record of what was done once more and names the first row that is not as it was "
           "written. Prints the head of each society's record; kept elsewhere, it shows later that the end "
           "has not been cut off."),
        {u"audit verify --host db.example --root-certificate ca.pem"_s,
         u"audit verify --demo /tmp/demo --head mykempo:12:<hash>"_s});
    line.addConnectionOptions();
    line.addOption({u"head"_s, tr("A head that was kept; may be given several times."), u"society:seal:hash"_s});
    if (!line.parse(arguments))
        return Console::Ok;

    QList<AuditHead> kept;
    const QStringList texts = line.values("head");
    for (const QString &text : texts) {
        kept.append(AuditHead::fromText(text));
        if (kept.last().society.isEmpty())
            throw WrongUsage{tr("“%1” is no head; it is written society:seal:hash.").arg(text)};
    }
    Database database(line.address(), line.password());
    const AuditFindings findings = AuditVerifier(database).verify(kept);
    for (const AuditHead &head : findings.heads)
        Console::result(head.text());
    Console::progress(tr("%n row(s) read,", nullptr, int(findings.rows)) + u' '
                      + tr("%n of them not sealed yet.", nullptr, int(findings.unsealed)));
    if (!findings.firstFlaw.isEmpty())
        throw Problem(findings.firstFlaw);
    return Console::Ok;
}
