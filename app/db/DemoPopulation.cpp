#include "app/db/DemoPopulation.h"

#include "app/db/DemoNames.h"

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 4, 1); // of the records, not of the world: the same demo every day
constexpr int sleepingEmployer = 7;

class Maker
{
public:
    Maker(QString mark, quint32 seed)
        : m_mark(std::move(mark))
        , m_random(seed)
    {
    }

    DemoPopulation make(int members);

private:
    int below(int limit) { return int(m_random() % quint32(limit)); }
    bool inPercent(int percent) { return below(100) < percent; }
    template <typename List>
    auto anyOf(const List &list)
    {
        return list.at(size_t(below(int(list.size()))));
    }

    void addEmployers();
    void addRemarkable();
    void addHousehold();
    DemoPerson freshPerson(const DemoNames::Name &family, bool woman, int age);
    int addPerson(const DemoPerson &person);
    int addCoverage(DemoCoverage coverage);
    int addInsured(int person, int employer);
    void moveOn(int coverage, const QString &status);
    DemoAccount &addAccount(int coverage);
    QString address();
    QString freshNumber(int employer) { return QString::number(++m_lastNumber[size_t(employer)]); }

    QString m_mark;
    std::mt19937 m_random;
    DemoPopulation m_made;
    std::array<int, DemoNames::companies.size()> m_lastNumber{};
};

void Maker::addEmployers()
{
    for (size_t i = 0; i < DemoNames::companies.size(); ++i) {
        const bool sleeping = i == sleepingEmployer;
        m_made.employers.append({
            .code = u"E%1"_s.arg(int(i) + 1, 4, 10, QChar(u'0')),
            .name = DemoNames::companies[i].toString(),
            .symbol = QString::number(1001 + int(i) * 104).rightJustified(i == 3 ? 5 : 4, u'0'),
            .postalCode = sleeping ? QString() : u"99%1"_s.arg(10121 + int(i) * 137),
            .address
            = sleeping ? QString() : address() + (i == 6 ? u" みほんセンタービルディング東館 12階"_s : QString()),
            .department = DemoNames::departments[i % DemoNames::departments.size()].toString(),
            .attention = i % 3 == 1
                ? QString()
                : anyOf(DemoNames::families).written.toString() + u" "_s + anyOf(DemoNames::women).written.toString(),
        });
    }
}

QString Maker::address()
{
    return u"%1%2丁目%3番%4号"_s.arg(anyOf(DemoNames::towns)).arg(1 + below(6)).arg(1 + below(28)).arg(1 + below(15));
}

DemoPerson Maker::freshPerson(const DemoNames::Name &family, bool woman, int age)
{
    const DemoNames::Name given = woman ? anyOf(DemoNames::women) : anyOf(DemoNames::men);
    return {
        .familyName = family.written.toString(),
        .givenName = given.written.toString(),
        .familyKana = family.kana.toString(),
        .givenKana = given.kana.toString(),
        .birthDate = today.addYears(-age).addDays(-below(365)),
        .sex = woman ? u"female"_s : u"male"_s,
        .postalCode = u"99%1"_s.arg(10000 + below(89999)),
        .address = address(),
        .telephone = u"050-0000-%1"_s.arg(below(10000), 4, 10, QChar(u'0')),
    };
}

int Maker::addPerson(const DemoPerson &person)
{
    m_made.persons.append(person);
    return int(m_made.persons.size()) - 1;
}

int Maker::addCoverage(DemoCoverage coverage)
{
    m_made.coverages.append(std::move(coverage));
    return int(m_made.coverages.size()) - 1;
}

int Maker::addInsured(int person, int employer)
{
    const int workingYears = std::max(1, int(m_made.persons.at(person).birthDate.daysTo(today) / 365) - 22);
    return addCoverage({
        .person = person,
        .employer = employer,
        .symbol = m_made.employers.at(employer).symbol,
        .number = freshNumber(employer),
        .branch = u"00"_s,
        .status = u"general"_s,
        .acquiredOn = today.addYears(-below(std::min(30, workingYears))).addMonths(-below(12)),
        .lostOn = {},
        .lossReason = {},
        .predecessorReason = {},
    });
}

// Without a day's gap, so that the old records stay visible (MYK-17).
void Maker::moveOn(int coverage, const QString &status)
{
    const QDate day = today.addMonths(-1 - below(18));
    m_made.coverages[coverage].acquiredOn = day.addYears(-10);
    m_made.coverages[coverage].lostOn = day;
    m_made.coverages[coverage].lossReason = u"retired"_s;
    DemoCoverage next = m_made.coverages.at(coverage);
    next.employer = -1;
    next.symbol = status == "special_retired"_L1 ? u"9002"_s : u"9001"_s;
    next.number = QString::number(coverage + 1);
    next.status = status;
    next.acquiredOn = day;
    next.lostOn = {};
    next.lossReason.clear();
    next.predecessor = coverage;
    next.predecessorReason = status;
    addAccount(addCoverage(next));
}

DemoAccount &Maker::addAccount(int coverage)
{
    const int number = int(m_made.accounts.size()) + 1;
    const bool early = number % 9 == 0; // registered before addresses were required (MYK-6)
    const bool lost = m_made.coverages.at(coverage).lostOn.isValid();
    const QString email = u"%1%2@example.jp"_s.arg(m_mark.toLower()).arg(number, 4, 10, QChar(u'0'));
    m_made.accounts.append({
        .coverage = coverage,
        .loginId = u"%1%2"_s.arg(m_mark.toLower()).arg(100000 + number * 7),
        .email = early && number % 2 ? QString() : email,
        .state = lost          ? u"deleted"_s
            : number % 41 == 0 ? u"frozen"_s
                               : u"registered"_s,
        .wishesToView = !inPercent(20),
        .registeredOn = early ? QDate(2021, 10, 1).addDays(below(240)) : QDate(2022, 7, 1).addDays(below(1300)),
        .daysSinceLogin = early ? -1 : below(90),
    });
    return m_made.accounts.last();
}

void Maker::addRemarkable()
{
    struct Remarkable
    {
        QString family, given, familyKana, givenKana;
        QDate birthDate;
        int employer;
    };
    const QList<Remarkable> all{
        {u"髙橋"_s, u"結衣"_s, u"タカハシ"_s, u"ユイ"_s, {1991, 4, 12}, 0},
        {u"山﨑"_s, u"大翔"_s, u"ヤマザキ"_s, u"ヒロト"_s, {1985, 9, 3}, 1},
        {u"\U00020BB7田"_s, u"美咲"_s, u"ヨシダ"_s, u"ミサキ"_s, {1978, 1, 29}, 2},
        {u"葛\U000E0100城"_s, u"蓮"_s, u"カツラギ"_s, u"レン"_s, {1996, 12, 24}, 3},
        {u"\uFA19谷"_s, u"京子"_s, u"カミヤ"_s, u"キヨウコ"_s, {1969, 7, 7}, 4},
        {u"佐藤"_s, u"翔"_s, u"サトウ"_s, u"ショウ"_s, {1988, 5, 15}, 0},
        {u"佐藤"_s, u"翔"_s, u"サトウ"_s, u"カケル"_s, {1988, 5, 15}, 5},
        {u"大久保"_s, u"清"_s, u"オオクボ"_s, u"キヨシ"_s, {1961, 2, 3}, 2},
        {u"伊集院"_s, u"小百合"_s, u"イジュウイン"_s, u"サユリ"_s, {1965, 8, 31}, 1},
        {u"三田村"_s, u"勇"_s, u"ミタムラ"_s, u"イサム"_s, {1964, 11, 11}, 3},
        {u"白石"_s, u"直美"_s, u"シライシ"_s, u"ナオミ"_s, {1980, 6, 20}, 6},
        {u"野口"_s, u"茂"_s, u"ノグチ"_s, u"シゲル"_s, {1975, 3, 15}, sleepingEmployer},
    };
    for (const Remarkable &remarkable : all) {
        DemoPerson person = freshPerson({u"", u""}, false, 40);
        person.familyName = remarkable.family;
        person.givenName = remarkable.given;
        person.familyKana = remarkable.familyKana;
        person.givenKana = remarkable.givenKana;
        person.birthDate = remarkable.birthDate;
        person.sex = u"unknown"_s;
        addInsured(addPerson(person), remarkable.employer);
    }
    for (const int employed : {0, 1, 2, 3, 4, 5, 6, 11})
        addAccount(employed);
    m_made.persons[8].address
        = u"神奈川県南見本市東見本町字上ノ原四丁目二十三番地の一 みほんグランドレジデンスタワー東館 二〇〇四号室"_s;
    moveOn(7, u"special_retired"_s);
    moveOn(8, u"voluntary_continuation"_s);
    moveOn(9, u"voluntary_continuation"_s);
    m_made.coverages[10].lostOn = today.addDays(-40);
    m_made.coverages[10].lossReason = u"left_employer"_s;
    m_made.coverages[10].acquiredOn = today.addYears(-6);
    addAccount(10);

    for (const int account : {0, 1, 2, 9}) {
        DemoAccount &sample = m_made.accounts[account];
        sample.sample = true;
        sample.wishesToView = true;
        sample.daysSinceLogin = 3;
    }
}

void Maker::addHousehold()
{
    const int employer = below(sleepingEmployer);
    const bool woman = inPercent(40);
    const int age = 22 + below(42);
    const DemoNames::Name family = anyOf(DemoNames::families);
    const int head = addPerson(freshPerson(family, woman, age));
    const int coverage = addInsured(head, employer);
    const bool lost = inPercent(6);
    if (lost) {
        m_made.coverages[coverage].acquiredOn = today.addYears(-9);
        m_made.coverages[coverage].lostOn = today.addDays(-below(700));
        m_made.coverages[coverage].lossReason = inPercent(80) ? u"left_employer"_s : u"deceased"_s;
    }
    if (inPercent(65))
        addAccount(coverage);

    const int dependants = age < 28 ? 0 : below(4);
    for (int i = 1; i <= dependants; ++i) {
        const bool spouse = i == 1;
        DemoPerson person = freshPerson(family, spouse ? !woman : inPercent(50), spouse ? age : below(age - 22));
        person.postalCode = m_made.persons.at(head).postalCode;
        person.address = m_made.persons.at(head).address;
        DemoCoverage dependant = m_made.coverages.at(coverage);
        dependant.person = addPerson(person);
        dependant.branch = u"0%1"_s.arg(i);
        dependant.insured = false;
        dependant.acquiredOn = std::max(dependant.acquiredOn, person.birthDate);
        if (dependant.lostOn.isValid())
            dependant.acquiredOn = std::min(dependant.acquiredOn, dependant.lostOn);
        const int its = addCoverage(dependant);
        if (spouse && inPercent(20))
            addAccount(its);
    }
    if (!lost && dependants == 0 && age > 55 && inPercent(30))
        moveOn(coverage, u"voluntary_continuation"_s);
}

DemoPopulation Maker::make(int members)
{
    addEmployers();
    addRemarkable();
    while (m_made.persons.size() < members)
        addHousehold();
    return m_made;
}

} // namespace

DemoPopulation makeDemoPopulation(const QString &mark, int members, quint32 seed)
{
    return Maker(mark, seed).make(members);
}
