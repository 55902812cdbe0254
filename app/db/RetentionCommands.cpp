#include "app/db/Commands.h"

#include "app/db/CommandLine.h"
#include "app/db/Console.h"
#include "app/db/Database.h"
#include "app/db/RetentionRun.h"

using namespace Qt::StringLiterals;

int Commands::runRetention(const QStringList &arguments)
{
    CommandLine line(u"retention run"_s,
                     tr("Carries out what losses of coverage end, erases what the profiles say is due, and keeps a "
                        "proof of it: who, when, what kinds, how many. Writes down which requests and approvals have "
                        "lapsed. Meant for every night; may be stopped and started again at any time."),
                     {u"retention run --host db.example --user madoguchi_nightly --root-certificate ca.pem"_s,
                      u"retention run --demo /tmp/demo --society mykempo --dry-run"_s});
    line.addConnectionOptions();
    line.addOption({u"society"_s, tr("Only this society; may be given several times."), u"code"_s});
    line.addOption({u"dry-run"_s, tr("Only says what is due; nothing is changed.")});
    line.addOption({u"step"_s, tr("How many accounts at a time; 200 if not given."), u"number"_s, u"200"_s});
    if (!line.parse(arguments))
        return Console::Ok;

    const int step = line.number("step", 1, 10000);
    Database database(line.address(), line.password());
    RetentionRun retention(database);
    const QStringList societies = line.isSet("society") ? line.values("society") : retention.societies();
    for (const QString &society : societies) {
        if (line.isSet("dry-run")) {
            const auto due = retention.due(society);
            for (const RetentionRun::Due &found : due)
                Console::result(tr("%1: %2: %3").arg(society, RetentionRun::said(found.what)).arg(found.howMany));
            continue;
        }
        const RetentionRun::Lapsed lapsed = retention.lapse(society);
        if (lapsed.requests + lapsed.approvals > 0)
            Console::result(tr("%1: %2 requests expired, %3 approvals lapsed")
                                .arg(society)
                                .arg(lapsed.requests)
                                .arg(lapsed.approvals));
        if (lapsed.secrets > 0)
            Console::result(tr("%1: %2 unused secrets lapsed").arg(society).arg(lapsed.secrets));
        const RetentionRun::Totals totals = retention.run(society, step, [&](const RetentionRun::Totals &sofar) {
            Console::progress(tr("%1: %2 accounts erased so far").arg(society).arg(sofar.erased));
        });
        Console::result(tr("%1: %2 accounts erased, %3 losses carried out, %4 other rows erased")
                            .arg(society)
                            .arg(totals.erased)
                            .arg(totals.settled)
                            .arg(totals.leftovers));
        if (totals.waiting > 0)
            Console::progress(tr("%1: %2 accounts wait for a card that is being made; the next run looks again")
                                  .arg(society)
                                  .arg(totals.waiting));
    }
    return Console::Ok;
}
