#include "app/db/DemoSocieties.h"

#include "app/db/Database.h"
#include "app/db/DemoPasswords.h"
#include "app/db/Problem.h"
#include "app/db/SocietyFile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestMembers = 12; // the remarkable ones
constexpr qint64 largestSociety = 1'000'000;

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
    QList<Person> all{
        {1, first, u"佐倉 はるか"_s, u"clerk"_s},      {2, first, u"森野 たくみ"_s, u"clerk"_s},
        {3, first, u"大谷 しずか"_s, u"supervisor"_s}, {4, first, u"北川 まこと"_s, u"supervisor"_s},
        {5, first, u"水野 あきら"_s, u"printer"_s},    {6, first, u"原田 みのり"_s, u"printer"_s},
        {7, first, u"宮本 さとる"_s, u"auditor"_s},    {8, first, u"片桐 ゆずる"_s, u"administrator"_s},
    };
    int number = 1;
    const QStringList others = DemoSocieties::known().mid(1);
    for (const QString &society : others) {
        number = (number / 100 + 1) * 100;
        for (const auto &[name, duty] :
             {std::pair(u"見本 はじめ"_s, u"clerk"_s), std::pair(u"見本 つぐみ"_s, u"supervisor"_s),
              std::pair(u"見本 みちる"_s, u"printer"_s), std::pair(u"見本 よしき"_s, u"printer"_s)})
            all.append({++number, society, name, duty});
    }
    return all;
}

} // namespace

QStringList DemoSocieties::known() { return {u"mykempo"_s, u"aisin"_s, u"hino"_s, u"azbil"_s, u"jal"_s}; }

// The society at place r has largest / (1 + r * step) members; whole numbers alone, so that it is the same everywhere.
QList<int> DemoSocieties::sizes(int members, int societies)
{
    const qint64 largest = std::max<qint64>(members / societies, std::min(qint64(members) * 6 / 10, largestSociety));
    const auto atStep = [&](qint64 step) {
        QList<int> all;
        for (qint64 r = 0; r < societies; ++r)
            all.append(std::max(fewestMembers, int(largest * 1000 / (1000 + r * step))));
        return all;
    };
    const auto sum = [](const QList<int> &all) { return std::accumulate(all.cbegin(), all.cend(), qint64(0)); };
    qint64 low = 0;
    qint64 high = 1'000'000;
    while (low + 1 < high) { // the smallest step that is not too many
        const qint64 middle = (low + high) / 2;
        (sum(atStep(middle)) > members ? low : high) = middle;
    }
    return atStep(high);
}

QStringList DemoSocieties::enter(int societies)
{
    QStringList codes = known().mid(0, societies);
    for (const QString &code : std::as_const(codes)) {
        const SocietyFile file(u":/madoguchi/profiles/%1.json"_s.arg(code));
        const QStringList problems = file.problems(m_database);
        if (!problems.isEmpty())
            throw Problem(tr("The profile of %1 has problems: %2").arg(code, problems.join(u"; "_s)));
        file.load(m_database);
    }
    for (int i = int(codes.size()) + 1; i <= societies; ++i)
        codes.append(u"made%1"_s.arg(i, 5, 10, QChar(u'0')));
    if (codes.size() > known().size())
        enterMade(int(codes.size() - known().size()));
    return codes;
}

// With the profile that no real society has, a mark of three letters, and a clerk who has no password.
void DemoSocieties::enterMade(int count)
{
    QFile file(u":/madoguchi/profiles/mihon.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw Problem(tr("The file %1 cannot be read: %2").arg(file.fileName(), file.errorString()));
    QJsonObject profile = QJsonDocument::fromJson(file.readAll()).object();
    profile.remove("society"_L1);
    m_database.rows(
        "with made as (select n, 'made' || lpad((n + $3::int)::text, 5, '0') as code, "
        "chr(65 + n / 676 % 26) || chr(65 + n / 26 % 26) || chr(65 + n % 26) as mark from generate_series(1, $1) n) "
        "select job.load_society(m.code, m.mark, '見本第' || m.n || '健康保険組合', '9900000', '見本県見本市中央1-1-' "
        "|| m.n, "
        "'050-0000-0000', jsonb_set($2::jsonb, '{code}', to_jsonb(m.code))) from made m order by m.n",
        {QByteArray::number(count), QJsonDocument(profile).toJson(QJsonDocument::Compact),
         QByteArray::number(known().size())});
    m_database.rows("select job.create_staff(s.code, 10000 + s.society_id, '見本 はじめ', '{clerk}', "
                    "'SCRAM-SHA-256$4096:bm9ib2R5bm9ib2R5$' || repeat('A', 43) || '=:' || repeat('A', 43) || '=') "
                    "from core.society s where s.code like 'made%' order by s.society_id");
}

void DemoSocieties::createStaff(DemoReport &report)
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
    m_database.rows("select job.create_portal_login(900, $1, string_to_array($2, ','))",
                    {Database::passwordVerifier(report.portal.login.toLatin1(), report.portal.password.toLatin1()),
                     known().join(u',').toLatin1()});
}

DemoTraits DemoSocieties::traits(const QString &code, int members)
{
    const Database::Row row = m_database
                                  .rows("select s.mark, core.setting(p.profile, 'registration', 'symbol_digits'), "
                                        "core.setting(p.profile, 'registration', 'number_digits'), "
                                        "core.setting(p.profile, 'emails', 'max'), "
                                        "core.setting(p.profile, 'registration', 'needs_temporary_password') = 'true' "
                                        "from core.society s join core.society_profile p using (society_id) "
                                        "where s.code = $1 order by p.version desc limit 1",
                                        {code.toLatin1()})
                                  .first();
    return {.mark = row.at(0),
            .members = members,
            .symbolDigits = row.at(1).toInt(),
            .numberDigits = row.at(2).toInt(),
            .emails = std::clamp(row.at(3).toInt(), 1, 3),
            .issues = row.at(4) == "t"};
}
