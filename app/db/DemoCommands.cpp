#include "app/db/CommandLine.h"
#include "app/db/Commands.h"
#include "app/db/Console.h"
#include "app/db/Demo.h"
#include "app/db/DemoContent.h"
#include "app/db/OurServers.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QCommandLineOption dirOption()
{
    return {u"dir"_s, Commands::tr("The demo's folder; one of the user's own if not given."), u"folder"_s,
            Demo::defaultFolder()};
}

void print(const DemoReport &report, const CommandLine &line)
{
    if (line.isSet("quiet")) {
        Console::result(report.serverProfile);
        return;
    }
    if (line.isSet("json")) {
        Console::result(QString::fromUtf8(QJsonDocument(report.toJson()).toJson(QJsonDocument::Indented).trimmed()));
        return;
    }
    Console::result(Commands::tr("The demo runs on %1, port %2.").arg(report.host).arg(report.port));
    Console::result(Commands::tr("The client finds it by: madoguchi --servers %1").arg(report.serverProfile));
    for (const DemoLogin &login : report.staff) {
        Console::result(u"  %1  %2  %3  %4  %5"_s.arg(login.login, login.password, login.society,
                                                      login.duties.join(u','), login.name));
    }
}

void addPopulationOptions(CommandLine &line)
{
    line.addOption({u"members"_s,
                    Commands::tr("How many members there are in all societies together; 600 if not given."),
                    u"number"_s, u"600"_s});
    line.addOption({u"societies"_s,
                    Commands::tr("How many societies; 5 if not given. Those behind the fifth are made ones."),
                    u"number"_s, u"5"_s});
    line.addOption({u"largest"_s,
                    Commands::tr("How many members the first society has; six of ten, and a million at most, if not "
                                 "given."),
                    u"number"_s, u"0"_s});
    line.addOption(
        {u"seed"_s, Commands::tr("Another number makes other members; 1 if not given."), u"number"_s, u"1"_s});
    line.addOption(
        {u"as-of"_s,
         Commands::tr("The records' today, as 2026-04-01; the present day if not given. The same numbers and "
                      "the same day make the same records."),
         u"day"_s});
    line.addOption(
        {u"indexes-last"_s,
         Commands::tr("Makes the indexes after the members are loaded, which is quicker for many; done anyway "
                      "for more than 100,000.")});
}

DemoOptions populationOptions(const CommandLine &line)
{
    const int societies = line.number("societies", 5, 10000);
    const QString day = line.value("as-of");
    const QDate today = QDateTime::currentDateTimeUtc().toOffsetFromUtc(9 * 3600).date(); // Japan's
    const int members = line.number("members", 12 * societies, 50'000'000);
    const DemoOptions options{.members = members,
                              .largest = line.number("largest", 0, members - 12 * (societies - 1)),
                              .societies = societies,
                              .seed = quint64(line.number("seed", 0, 2'000'000'000)),
                              .day = day.isEmpty() ? today : QDate::fromString(day, Qt::ISODate),
                              .indexesLast = line.isSet("indexes-last")};
    if (!options.day.isValid() || options.day < QDate(2024, 1, 1) || options.day > QDate(2050, 1, 1))
        throw WrongUsage{Commands::tr("--as-of must be a day from 2024 to 2049, such as 2026-04-01.")};
    return options;
}

} // namespace

int Commands::makeDemo(CommandLine &line, const QStringList &arguments, bool reset)
{
    line.addOption(dirOption());
    line.addOption({u"json"_s, tr("Prints all that one needs to use the demo as JSON.")});
    line.addOption({u"port"_s, tr("The port; a free one if not given."), u"number"_s, u"0"_s});
    addPopulationOptions(line);
    line.addOption({u"quiet"_s, tr("Prints nothing but the file that the client is given with --servers.")});
    line.addOption({u"tls"_s, tr("With certificates, for tests of the connection.")});
    if (!line.parse(arguments))
        return Console::Ok;

    DemoOptions options = populationOptions(line);
    options.port = line.number("port", 0, 65535);
    options.tls = line.isSet("tls");
    Demo demo(line.value("dir"));
    print(reset ? demo.reset(options) : demo.start(options), line);
    return Console::Ok;
}

int Commands::startDemo(const QStringList &arguments)
{
    CommandLine line(
        u"demo start"_s,
        tr("Makes a private server with societies and members who do not exist, and starts it. When it runs already, "
           "only says how to use it. Needs the programs of a PostgreSQL server."),
        {u"demo start"_s, u"demo start --dir /tmp/demo --json"_s, u"demo start --members 1000000 --seed 7"_s});
    return makeDemo(line, arguments, false);
}

int Commands::resetDemo(const QStringList &arguments)
{
    CommandLine line(u"demo reset"_s, tr("Throws a demo's content away and starts anew, on the same port."),
                     {u"demo reset --dir /tmp/demo"_s});
    return makeDemo(line, arguments, true);
}

int Commands::stopDemo(const QStringList &arguments)
{
    CommandLine line(u"demo stop"_s, tr("Stops a demo's server; its content stays."), {u"demo stop --dir /tmp/demo"_s});
    line.addOption(dirOption());
    line.addOption({u"if-unused"_s, tr("Leaves a server running that somebody is connected to.")});
    line.addOption({u"everyone"_s,
                    tr("Ends instead every server that was started with the programs beside this one, whoever did it: "
                       "before these programs are removed.")});
    if (!line.parse(arguments))
        return Console::Ok;
    if (line.isSet("everyone")) {
        OurServers::end();
        return Console::Ok;
    }
    Demo demo(line.value("dir"));
    if (!line.isSet("if-unused") || !demo.isUsed())
        demo.stop();
    return Console::Ok;
}

int Commands::removeDemo(const QStringList &arguments)
{
    CommandLine line(u"demo remove"_s, tr("Stops a demo's server and deletes the demo."),
                     {u"demo remove --dir /tmp/demo"_s});
    line.addOption(dirOption());
    if (!line.parse(arguments))
        return Console::Ok;
    Demo(line.value("dir")).remove();
    return Console::Ok;
}

int Commands::demoStatus(const QStringList &arguments)
{
    CommandLine line(u"demo status"_s, tr("Says whether a demo runs, and where. Exit code 1 when it does not."),
                     {u"demo status --dir /tmp/demo --json"_s});
    line.addOption(dirOption());
    line.addOption({u"json"_s, tr("Prints all that one needs to use the demo as JSON.")});
    line.addOption({u"quiet"_s, tr("Prints nothing but the file that the client is given with --servers.")});
    if (!line.parse(arguments))
        return Console::Ok;
    const Demo demo(line.value("dir"));
    if (!demo.isRunning()) {
        Console::progress(tr("There is no demo running in %1.").arg(line.value("dir")));
        return Console::Failed;
    }
    print(demo.report(), line);
    return Console::Ok;
}

int Commands::fillDemo(const QStringList &arguments)
{
    CommandLine line(
        u"demo fill"_s,
        tr("Fills an empty database with societies and members who do not exist, for measurements. If this is "
           "interrupted, the database has to be dropped. The user must be a superuser."),
        {u"demo fill --database trial --members 30000000 --societies 1400"_s});
    line.addConnectionOptions();
    addPopulationOptions(line);
    if (!line.parse(arguments))
        return Console::Ok;
    const DemoOptions options = populationOptions(line);
    const DatabaseAddress address = line.address();
    Database database(address, line.password());
    DemoReport report;
    DemoContent(database, address).load(options, report);
    Console::result(
        tr("%n member(s) were loaded.", nullptr, database.value("select count(*) from core.person").toInt()));
    return Console::Ok;
}
