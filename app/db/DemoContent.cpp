#include "app/db/DemoContent.h"

#include "app/db/Console.h"
#include "app/db/DemoPasswords.h"
#include "app/db/DemoPopulation.h"
#include "app/db/DemoRequests.h"
#include "app/db/DemoRoster.h"
#include "app/db/Problem.h"
#include "app/db/SocietyFile.h"
#include "models/secrets/Argon2id.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestMembers = 12; // the remarkable ones

struct Person
{
    int number;
    QString society;
    QString name;
    QString duty;
};

QList<Person> demoStaff()
{
    const QString first = u"mykempo"_s;
    const QString second = u"mihon"_s;
    return {
        {1, first, u"佐倉 はるか"_s, u"clerk"_s},      {2, first, u"森野 たくみ"_s, u"clerk"_s},
        {3, first, u"大谷 しずか"_s, u"supervisor"_s}, {4, first, u"北川 まこと"_s, u"supervisor"_s},
        {5, first, u"水野 あきら"_s, u"printer"_s},    {6, first, u"原田 みのり"_s, u"printer"_s},
        {7, first, u"宮本 さとる"_s, u"auditor"_s},    {8, first, u"片桐 ゆずる"_s, u"administrator"_s},
        {101, second, u"見本 はじめ"_s, u"clerk"_s},   {102, second, u"見本 つぐみ"_s, u"supervisor"_s},
        {103, second, u"見本 みちる"_s, u"printer"_s}, {104, second, u"見本 よしき"_s, u"printer"_s},
    };
}

} // namespace

void DemoContent::load(int members, DemoReport &report)
{
    Console::progress(tr("Loading two societies and their staff."));
    for (const QString &code : {u"mykempo"_s, u"mihon"_s}) {
        const SocietyFile file(u":/madoguchi/profiles/%1.json"_s.arg(code));
        const QStringList problems = file.problems(m_database);
        if (!problems.isEmpty())
            throw Problem(tr("The profile of %1 has problems: %2").arg(code, problems.join(u"; "_s)));
        file.load(m_database);
    }
    createStaff(report);

    Console::progress(tr("Loading members who do not exist."));
    loadSociety(u"mykempo"_s, members, 20260401, report);
    loadSociety(u"mihon"_s, members / 5, 20260402, report);
    m_database.execute("select job.seal_audit()");
    m_database.execute("analyze");
}

void DemoContent::createStaff(DemoReport &report)
{
    const QList<Person> staff = demoStaff();
    for (const Person &person : staff) {
        const QByteArray login = "st_" + QByteArray::number(person.number).rightJustified(6, '0');
        const QString password = freshDemoPassword();
        m_database.rows("select job.create_staff($1, $2, $3, array[$4], $5)",
                        {person.society.toUtf8(), QByteArray::number(person.number), person.name.toUtf8(),
                         person.duty.toUtf8(), Database::passwordVerifier(login, password.toLatin1())});
        report.staff.append({QString::fromLatin1(login), password, person.name, person.society, {person.duty}});
    }
    report.portal = {u"pt_000900"_s, freshDemoPassword(), {}, {}, {}};
    m_database.rows("select job.create_portal_login(900, $1, array['mykempo', 'mihon'])",
                    {Database::passwordVerifier(report.portal.login.toLatin1(), report.portal.password.toLatin1())});
}

void DemoContent::loadSociety(const QString &code, int members, quint32 seed, DemoReport &report)
{
    const QString mark = code == "mykempo"_L1 ? u"MK"_s : u"MH"_s;
    const DemoPopulation population = makeDemoPopulation(mark, std::max(members, fewestMembers), seed);
    DemoRoster roster(m_database, code.toUtf8());
    roster.write(population);

    for (const DemoAccount &account : population.accounts) {
        if (!account.sample || (code != "mykempo"_L1 && account.coverage != 0))
            continue;
        const DemoCoverage &coverage = population.coverages.at(account.coverage);
        const DemoPerson &person = population.persons.at(coverage.person);
        const QString password = freshDemoPassword().left(16);
        const auto hash = Argon2id::hash(password.toLatin1());
        if (!hash)
            throw Problem(tr("There is not enough memory for a password hash."));
        roster.activateViewing(account.loginId, *hash);
        report.sample.append({code, account.loginId, person.familyName + u' ' + person.givenName,
                              person.familyKana + u' ' + person.givenKana, person.birthDate.toString(Qt::ISODate),
                              coverage.symbol, coverage.number, person.address, password});
    }
    DemoRequests(m_database, m_address).write(code, report.staff);
}
