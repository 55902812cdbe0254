#include "app/db/Commands.h"

#include "app/db/CommandLine.h"
#include "app/db/Console.h"
#include "app/db/Database.h"
#include "app/db/Problem.h"
#include "app/db/RosterImport.h"
#include "app/db/RosterWords.h"

#include <QJsonArray>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

constexpr int faultsShown = 50;

void addSociety(CommandLine &line) { line.addOption({u"society"_s, Commands::tr("The society's code."), u"code"_s}); }

QString societyOf(const CommandLine &line)
{
    if (!line.isSet("society"))
        throw WrongUsage{Commands::tr("Name the society with --society.")};
    return line.value("society");
}

void report(RosterImport &import, const RosterFile &file, const QJsonObject &numbers)
{
    const auto count = [&numbers](QLatin1StringView key) { return QString::number(numbers.value(key).toInteger()); };
    const qint64 number = numbers.value("import_id"_L1).toInteger();
    const auto faults = import.faults(number, faultsShown);
    for (const RosterImport::Fault &fault : faults)
        Console::result(Commands::tr("Line %1, column %2 (%3): %4")
                            .arg(QString::number(fault.line), QString::number(file.columnOf(fault.field)),
                                 RosterFile::heading(fault.field), RosterWords::fault(fault.fault)));
    if (numbers.value("faults"_L1).toInteger() > 0)
        return;
    Console::result(Commands::tr("Covered now: %1. New: %2, changed: %3, moved: %4, lost: %5, unchanged: %6, "
                                 "passed over: %7")
                        .arg(count("members"_L1), count("new"_L1), count("changed"_L1), count("moved"_L1),
                             count("lost"_L1), count("unchanged"_L1), count("skipped"_L1)));
    const auto suspicions = import.suspicions(number);
    for (const RosterImport::Suspicion &suspicion : suspicions)
        Console::result(
            Commands::tr("Look at: %1: %2 (lines %3)")
                .arg(RosterWords::suspicion(suspicion.code), QString::number(suspicion.howMany), suspicion.lines));
    const QJsonArray limits = numbers.value("over_limit"_L1).toArray();
    for (const QJsonValue &limit : limits)
        Console::result(Commands::tr("Stopped: %1").arg(RosterWords::limit(limit.toString())));
}

CsvFile::Manner mannerOf(const CommandLine &line)
{
    CsvFile::Manner manner;
    if (line.isSet("charset")) {
        manner.charset = Charsets::ofLabel(line.value("charset").toLatin1());
        if (!manner.charset)
            throw WrongUsage{Commands::tr("“%1” is no character set that is read here.").arg(line.value("charset"))};
    }
    return manner;
}

} // namespace

int Commands::bringInRoster(CommandLine &line, const QStringList &arguments, bool keep)
{
    line.addArgument(u"file"_s, tr("The roster (CSV), its first line the headings."));
    line.addConnectionOptions();
    addSociety(line);
    line.addOption({u"changes"_s, tr("The file lists changes; who is not in it stays as is.")});
    line.addOption({u"as-of"_s, tr("The day for which the roster was drawn up; today if not given."), u"day"_s});
    line.addOption({u"charset"_s, tr("The file's character set, if it is not to be found out."), u"name"_s});
    if (!line.parse(arguments))
        return Console::Ok;

    const QString society = societyOf(line);
    RosterFile file(line.argument(), mannerOf(line));
    Database database(line.address(), line.password());
    RosterImport import(database, society);
    const QJsonObject numbers = import.bringIn(file, !line.isSet("changes"), line.value("as-of"));
    report(import, file, numbers);
    const qint64 number = numbers.value("import_id"_L1).toInteger();
    const QString state = numbers.value("state"_L1).toString();
    if (!keep || state == "faulty"_L1)
        import.cancel(number);
    if (state == "faulty"_L1)
        throw Problem(
            tr("The file has %n fault(s); nothing was changed.", nullptr, int(numbers.value("faults"_L1).toInteger())));
    if (keep)
        Console::result(tr("Import %1 %2.").arg(QString::number(number), RosterWords::state(state)));
    return state == "compared"_L1 ? Console::Ok : Console::Failed;
}

int Commands::checkRoster(const QStringList &arguments)
{
    CommandLine line(u"roster check"_s,
                     tr("Compares a roster with the record and says what it would change. Nothing is kept."),
                     {u"roster check roster.csv --society mykempo --host db.example --root-certificate ca.pem"_s});
    return bringInRoster(line, arguments, false);
}

int Commands::importRoster(const QStringList &arguments)
{
    CommandLine line(u"roster import"_s,
                     tr("Brings a roster in and compares it with the record. It waits until an administrator or a "
                        "supervisor of the society approves it; then “roster merge” carries it out."),
                     {u"roster import roster.csv --society mykempo --as-of 2026-12-01"_s,
                      u"roster import changes.csv --society mykempo --changes --demo /tmp/demo"_s});
    return bringInRoster(line, arguments, true);
}

int Commands::rosterStatus(const QStringList &arguments)
{
    CommandLine line(u"roster status"_s, tr("Lists the imports of a society."),
                     {u"roster status --society mykempo --demo /tmp/demo"_s});
    line.addConnectionOptions();
    addSociety(line);
    if (!line.parse(arguments))
        return Console::Ok;
    const QString society = societyOf(line);
    Database database(line.address(), line.password());
    const auto all = RosterImport(database, society).list();
    for (const QJsonObject &import : all)
        Console::result(tr("%1: %2; lines: %3, suspicious: %4")
                            .arg(import.value("import_id"_L1).toInteger())
                            .arg(RosterWords::state(import.value("state"_L1).toString()))
                            .arg(import.value("lines"_L1).toInteger())
                            .arg(import.value("suspicious"_L1).toInteger()));
    return Console::Ok;
}

int Commands::approveRoster(const QStringList &arguments)
{
    CommandLine line(u"roster approve"_s,
                     tr("Approves the roster that waits, as the member of staff who signs in here: an administrator "
                        "or a supervisor who did not bring it in."),
                     {u"roster approve 4 --suspicious 12 --user st_000003"_s});
    line.addArgument(u"import"_s, tr("The import's number, as “roster status” shows it."));
    line.addConnectionOptions();
    line.addOption({u"suspicious"_s, tr("How many of its changes are suspicious, as was looked at."), u"number"_s});
    if (!line.parse(arguments))
        return Console::Ok;
    const int suspicious = line.number("suspicious", 0, 100'000'000);
    Database database(line.address(), line.password());
    database.value("select office.approve_roster($1, $2, $3)",
                   {QUuid::createUuid().toByteArray(QUuid::WithoutBraces), line.argument().toUtf8(),
                    QByteArray::number(suspicious)});
    Console::result(tr("Import %1 is approved.").arg(line.argument()));
    return Console::Ok;
}

int Commands::mergeRoster(const QStringList &arguments)
{
    CommandLine line(u"roster merge"_s,
                     tr("Carries out the approved roster of a society, all of it or nothing. Ctrl+C cancels."),
                     {u"roster merge --society mykempo --demo /tmp/demo"_s});
    line.addConnectionOptions();
    addSociety(line);
    if (!line.parse(arguments))
        return Console::Ok;
    const QString society = societyOf(line);
    Database database(line.address(), line.password());
    RosterImport import(database, society);
    const QJsonObject numbers = import.merge(import.waiting({u"approved"_s}));
    const auto count = [&numbers](QLatin1StringView key) { return QString::number(numbers.value(key).toInteger()); };
    Console::result(
        tr("Merged. New: %1, changed: %2, moved: %3, lost: %4, unchanged: %5")
            .arg(count("new"_L1), count("changed"_L1), count("moved"_L1), count("lost"_L1), count("unchanged"_L1)));
    if (!import.tidyUp())
        Console::progress(
            tr("The search's list of pending entries is left to autovacuum: this login may not clean it."));
    return Console::Ok;
}

int Commands::cancelRoster(const QStringList &arguments)
{
    CommandLine line(u"roster cancel"_s, tr("Gives up the import of a society that is not merged yet."),
                     {u"roster cancel --society mykempo --demo /tmp/demo"_s});
    line.addConnectionOptions();
    addSociety(line);
    if (!line.parse(arguments))
        return Console::Ok;
    const QString society = societyOf(line);
    Database database(line.address(), line.password());
    RosterImport import(database, society);
    import.cancel(import.waiting({u"receiving"_s, u"faulty"_s, u"compared"_s, u"stopped"_s, u"approved"_s}));
    Console::result(tr("Cancelled. Nothing was changed, and nothing of the file is left in the database."));
    return Console::Ok;
}
