#include "app/db/DemoSocieties.h"

#include "app/db/Database.h"
#include "app/db/DemoPasswords.h"
#include "app/db/Problem.h"
#include "app/db/SocietyFile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestMembers = 12; // the remarkable ones
constexpr qint64 largestSociety = 1'000'000;
constexpr qint64 mostSmall = 1'000'000; // no step and no median is greater

// How many times the median the society at a place of `count` has, in thousandths: log-normal, with a sigma of one.
qint64 logNormal(qint64 place, qint64 count)
{
    struct Point
    {
        qint64 above; // of a hundred thousand societies so many are larger
        qint64 times;
    };
    static constexpr std::array points{
        Point{0, 41'200},     Point{30, 30'940},    Point{100, 21'980},   Point{300, 15'610},   Point{1'000, 10'240},
        Point{3'000, 6'559},  Point{5'000, 5'180},  Point{10'000, 3'602}, Point{20'000, 2'320}, Point{30'000, 1'689},
        Point{40'000, 1'288}, Point{50'000, 1'000}, Point{60'000, 776},   Point{70'000, 592},   Point{80'000, 431},
        Point{90'000, 278},   Point{95'000, 193},   Point{99'000, 98},    Point{100'000, 45}};
    const qint64 above = (2 * place - 1) * 50'000 / count;
    const auto next = std::upper_bound(points.begin() + 1, points.end() - 1, above,
                                       [](qint64 value, const Point &point) { return value < point.above; });
    const Point &before = *(next - 1);
    return before.times + (next->times - before.times) * (above - before.above) / (next->above - before.above);
}

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

// The known societies have largest / (1 + place * step) members; those of a measurement are log-normal beside the
// largest. Whole numbers alone, so that it is the same everywhere.
QList<int> DemoSocieties::sizes(int members, int societies, int first)
{
    const qint64 usual = std::min(qint64(members) * 6 / 10, largestSociety);
    const qint64 largest = std::max<qint64>(members / societies, first > 0 ? first : usual);
    const bool measured = societies > known().size();
    const auto all = [&](qint64 scale) {
        QList<int> sizes{int(largest)};
        for (qint64 place = 1; place < societies; ++place) {
            const qint64 size = measured ? logNormal(place, societies - 1) * (mostSmall - scale) / 1000
                                         : largest * 1000 / (1000 + place * scale);
            sizes.append(int(std::clamp<qint64>(size, fewestMembers, largest)));
        }
        return sizes;
    };
    qint64 low = 0;
    qint64 high = mostSmall;
    while (low + 1 < high) { // the smallest scale that is not too many
        const qint64 middle = (low + high) / 2;
        const QList<int> tried = all(middle);
        (std::accumulate(tried.cbegin(), tried.cend(), qint64(0)) > members ? low : high) = middle;
    }
    return all(high);
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
