#include "app/db/DemoContent.h"

#include "app/db/Console.h"
#include "app/db/DemoBulk.h"
#include "app/db/DemoCards.h"
#include "app/db/DemoHistory.h"
#include "app/db/DemoHouseholds.h"
#include "app/db/DemoPasswords.h"
#include "app/db/DemoRequests.h"
#include "app/db/DemoRoster.h"
#include "app/db/DemoSocieties.h"
#include "app/db/Problem.h"
#include "models/secrets/Argon2id.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int many = 100'000; // from so many on the indexes are made afterwards
constexpr int part = 40'000;  // persons at once

} // namespace

void DemoContent::load(const DemoOptions &options, DemoReport &report)
{
    if (!m_database.value("select 1 from core.society limit 1").isNull())
        throw Problem(tr("The database holds societies already; only an empty one is filled."));
    m_database.execute("update core.installation set demo = true");
    Console::progress(tr("Loading %n society(s) and their staff.", nullptr, options.societies));
    DemoSocieties societies(m_database);
    const QStringList codes = societies.enter(options.societies);
    societies.createStaff(report);
    m_book.fold(m_database);

    Console::progress(tr("Loading members who do not exist."));
    const QList<int> sizes = DemoSocieties::sizes(options.members, options.societies, options.largest);
    std::optional<DemoBulk> bulk;
    if (options.indexesLast || options.members > many)
        bulk.emplace(m_database);
    for (qsizetype i = 0; i < codes.size(); ++i) {
        if (bulk)
            Console::progress(tr("%1: %n member(s).", nullptr, sizes.at(i)).arg(codes.at(i)));
        loadSociety(codes.at(i), sizes.at(i), options, report);
    }
    if (bulk)
        bulk->finish();
    m_database.execute("analyze"); // what happened to the members is drawn by joining them, which wants numbers
    DemoHistory(m_database).write(options.day);
    DemoCards(m_database).write(options.day);
    DemoRequests(m_database, m_address).write(DemoSocieties::known().first(), report.staff);
    m_database.execute("select job.seal_audit()");
    m_database.execute(bulk ? "vacuum (freeze, analyze)" : "analyze");
}

void DemoContent::loadSociety(const QString &code, int members, const DemoOptions &options, DemoReport &report)
{
    const quint64 seed = DemoRandom::of(options.seed, code.toLatin1()).next();
    DemoHouseholds households(DemoSocieties(m_database).traits(code, members), m_book, seed, options.day);
    m_database.inOneTransaction([&] {
        DemoRoster roster(m_database, code.toLatin1());
        roster.addEmployers(households.employers());
        const DemoPopulation remarkable = households.remarkable();
        roster.add(remarkable);
        if (code == DemoSocieties::known().first())
            addSamples(code, roster, remarkable, report);
        for (qsizetype left = members - remarkable.persons.size(); left > 0;) {
            const DemoPopulation next = households.next(int(std::min<qsizetype>(left, part)));
            left -= next.persons.size();
            roster.add(next);
        }
    });
}

void DemoContent::addSamples(const QString &code, DemoRoster &roster, const DemoPopulation &remarkable,
                             DemoReport &report)
{
    for (const DemoAccount &account : remarkable.accounts) {
        if (!account.sample)
            continue;
        const DemoCoverage &coverage = remarkable.coverages.at(account.coverage);
        const DemoPerson &person = remarkable.persons.at(coverage.person);
        const QString password = freshDemoPassword().left(16);
        const auto hash = Argon2id::hash(password.toLatin1());
        if (!hash)
            throw Problem(tr("There is not enough memory for a password hash."));
        roster.activateViewing(account.loginId, *hash);
        report.sample.append({code, QString::fromUtf8(account.loginId),
                              QString::fromUtf8(person.familyName + ' ' + person.givenName),
                              QString::fromUtf8(person.familyKana + ' ' + person.givenKana),
                              person.birthDate.toString(Qt::ISODate), QString::fromUtf8(coverage.symbol),
                              QString::fromUtf8(coverage.number), QString::fromUtf8(person.address), password});
    }
}
