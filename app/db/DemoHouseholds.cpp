#include "app/db/DemoHouseholds.h"

#include "app/db/DemoPlaces.h"
#include "app/db/DemoRemarkable.h"

#include <algorithm>
#include <array>

namespace {

constexpr int sleepingEmployer = 7; // without an address
constexpr std::array firstCompanies{
    "みほん電子工業株式会社",
    "株式会社サンプル精機",
    "見本光学機械株式会社",
    "有限会社みほん製作所",
    "株式会社見本システムズ",
    "みほん計測器販売株式会社",
    "日本見本エレクトロニクス株式会社東日本事業本部",
    "見本休眠設備株式会社",
};

// Of a thousand losses; those of the second list end a voluntary continuation.
struct Share
{
    const char *reason;
    int ofThousand;
};
constexpr std::array losses{
    Share{"left_employer", 640}, Share{"retired", 160}, Share{"other_society", 100},
    Share{"deceased", 50},       Share{"age_75", 30},   Share{"late_elderly_certified", 10},
    Share{"other", 10},
};
constexpr std::array laterLosses{
    Share{"term_ended", 420},     Share{"employed_elsewhere", 240},
    Share{"premium_unpaid", 170}, Share{"own_request", 120},
    Share{"deceased", 30},        Share{"seafarer", 20},
};

template <typename Shares>
QByteArray drawn(DemoRandom &random, const Shares &shares)
{
    int ticket = random.below(1000);
    for (const Share &share : shares) {
        ticket -= share.ofThousand;
        if (ticket < 0)
            return share.reason;
    }
    return shares.front().reason;
}

} // namespace

DemoHouseholds::DemoHouseholds(DemoTraits traits, const DemoNameBook &book, quint64 seed, QDate day)
    : m_traits(traits)
    , m_book(book)
    , m_day(day)
    , m_random(seed)
    , m_accounts(std::move(traits), day)
{
    addEmployers();
}

void DemoHouseholds::addEmployers()
{
    const int count = std::clamp(m_traits.members / 400, int(firstCompanies.size()), 3000);
    int sum = 0;
    for (int i = 0; i < count; ++i) {
        m_employers.append(freshEmployer(i));
        m_employerSums.append(sum += i == sleepingEmployer ? 0 : 100'000 / (i + 3));
    }
    m_lastNumbers.resize(count + 2);
}

DemoEmployer DemoHouseholds::freshEmployer(int place)
{
    const bool known = place < int(firstCompanies.size());
    const bool sleeping = place == sleepingEmployer || (!known && m_random.inThousand(5));
    const int digits = m_traits.symbolDigits > 0 ? m_traits.symbolDigits : place == 3 ? 5 : 4;
    const DemoName &person = m_book.family(m_random);
    const DemoName &given = m_book.given(m_random, true, false);
    DemoEmployer employer;
    employer.code = 'E' + QByteArray::number(place + 1).rightJustified(4, '0');
    employer.name = known ? QByteArray(firstCompanies[size_t(place)]) : DemoPlaces::company(m_random);
    employer.symbol = QByteArray::number(known ? 101 + place * 104 : 1000 + place).rightJustified(digits, '0');
    employer.postalCode = sleeping ? QByteArray() : DemoPlaces::postalCode(m_random);
    employer.address = sleeping ? QByteArray() : DemoPlaces::address(m_random);
    employer.department = DemoPlaces::department(m_random);
    if (place % 3 != 1)
        employer.attention = person.written + ' ' + given.written;
    return employer;
}

int DemoHouseholds::drawEmployer()
{
    const int ticket = m_random.below(m_employerSums.last());
    return int(std::upper_bound(m_employerSums.cbegin(), m_employerSums.cend(), ticket) - m_employerSums.cbegin());
}

QByteArray DemoHouseholds::freshNumber(int employer)
{
    return QByteArray::number(++m_lastNumbers[employer]).rightJustified(m_traits.numberDigits, '0');
}

DemoHouseholds::Fate DemoHouseholds::drawFate()
{
    struct
    {
        Fate fate;
        int ofThousand;
    } constexpr shares[]{{Stays, 838},  {Moved, 28},  {Renumbered, 16}, {Continues, 26},
                         {Retires, 10}, {Rehired, 7}, {Lost, 62},       {LostLater, 13}};
    int ticket = m_random.below(1000);
    for (const auto &share : shares) {
        ticket -= share.ofThousand;
        if (ticket < 0)
            return share.fate;
    }
    return Stays;
}

QDate DemoHouseholds::birthDateOf(Fate fate)
{
    const int young = m_random.below(43); // more are young than old
    int age = 22 + std::min(young, m_random.below(52));
    if (fate == Retires || fate == LostLater || fate == Continues)
        age = m_random.between(fate == Retires ? 60 : 50, fate == Retires ? 73 : 69);
    return m_day.addYears(-age).addDays(-m_random.below(365));
}

const DemoName &DemoHouseholds::givenFor(bool woman, QDate born, bool foreign)
{
    return foreign ? m_book.foreignGiven(m_random) : m_book.given(m_random, woman, born.year() >= 1988);
}

DemoPerson DemoHouseholds::freshPerson(const DemoName &family, const DemoName &given, bool woman, QDate born)
{
    DemoPerson person;
    person.familyName = family.written;
    person.givenName = given.written;
    person.familyKana = family.kana;
    person.givenKana = given.kana;
    person.familyKey = family.kanaKey;
    person.givenKey = given.kanaKey;
    person.kanjiKey = family.key + given.key;
    person.birthDate = born;
    person.sex = woman ? "female" : "male";
    person.postalCode = DemoPlaces::postalCode(m_random);
    person.address = DemoPlaces::address(m_random);
    person.telephone = m_random.inThousand(900) ? DemoPlaces::telephone(m_random) : QByteArray();
    return person;
}

int DemoHouseholds::addPerson(const DemoPerson &person)
{
    m_made.persons.append(person);
    return int(m_made.persons.size()) - 1;
}

int DemoHouseholds::addCoverage(const DemoCoverage &coverage)
{
    m_made.coverages.append(coverage);
    return int(m_made.coverages.size()) - 1;
}

int DemoHouseholds::addInsured(int person, int employer)
{
    const int workingYears = std::max(1, int(m_made.persons.at(person).birthDate.daysTo(m_day) / 365) - 22);
    DemoCoverage coverage;
    coverage.person = person;
    coverage.employer = employer;
    coverage.symbol = m_employers.at(employer).symbol;
    coverage.number = freshNumber(employer);
    coverage.branch = "00";
    coverage.status = "general";
    coverage.acquiredOn = m_day.addYears(-m_random.below(std::min(30, workingYears))).addMonths(-m_random.below(12));
    return addCoverage(coverage);
}

// The new coverage begins on the day on which the old one ends, so that its records stay visible (MYK-17).
int DemoHouseholds::follow(int coverage, QDate day, const QByteArray &lossReason, const QByteArray &status,
                           const QByteArray &reason)
{
    DemoCoverage &old = m_made.coverages[coverage];
    if (old.acquiredOn >= day)
        old.acquiredOn = day.addDays(-m_random.between(400, 4000));
    old.lostOn = day;
    old.lossReason = lossReason;
    DemoCoverage next = old;
    if (status == "general") {
        next.employer = reason == "company_move" ? drawEmployer() : old.employer;
        if (reason == "company_move" && next.employer == old.employer)
            next.employer = old.employer == 0 ? 1 : 0;
        next.symbol = m_employers.at(next.employer).symbol;
        next.number = freshNumber(next.employer);
    } else {
        const bool special = status == "special_retired";
        next.employer = -1;
        next.symbol = special ? "9902" : "9901";
        next.number = freshNumber(int(m_employers.size()) + (special ? 1 : 0));
    }
    next.status = status;
    next.acquiredOn = day;
    next.lostOn = {};
    next.lossReason.clear();
    next.predecessor = coverage;
    next.predecessorReason = reason;
    return addCoverage(next);
}

int DemoHouseholds::applyFate(Fate fate, int coverage)
{
    switch (fate) {
    case Stays: return coverage;
    case Moved: return follow(coverage, daysAgo(20, 900), "company_move", "general", "company_move");
    case Renumbered: return follow(coverage, daysAgo(20, 900), "number_changed", "general", "number_changed");
    case Rehired: return follow(coverage, daysAgo(20, 900), "retired", "general", "rehire");
    case Continues:
        return follow(coverage, daysAgo(10, 700), "left_employer", "voluntary_continuation", "voluntary_continuation");
    case Retires: return follow(coverage, daysAgo(10, 3000), "retired", "special_retired", "special_retired");
    case Lost:
    case LostLater: break;
    }
    int last = coverage;
    if (fate == LostLater) {
        last
            = follow(coverage, daysAgo(760, 1500), "left_employer", "voluntary_continuation", "voluntary_continuation");
    }
    DemoCoverage &lost = m_made.coverages[last];
    lost.lossReason = fate == LostLater ? drawn(m_random, laterLosses) : drawn(m_random, losses);
    lost.lostOn = daysAgo(fate == LostLater ? 5 : 3, fate == LostLater ? 700 : 2200);
    if (lost.lossReason == "term_ended")
        lost.lostOn = lost.acquiredOn.addYears(2);
    if (lost.acquiredOn >= lost.lostOn)
        lost.acquiredOn = lost.lostOn.addDays(-m_random.between(30, 6000));
    if (lost.lossReason == "age_75") { // on the birthday itself
        QDate &born = m_made.persons[lost.person].birthDate;
        born = lost.lostOn.addYears(-75);
    }
    return last;
}

void DemoHouseholds::addHousehold()
{
    const Fate fate = drawFate();
    const bool woman = m_random.inThousand(380);
    const bool foreign = m_random.inThousand(7);
    const QDate born = birthDateOf(fate);
    const DemoName &family = foreign ? m_book.foreignFamily(m_random) : m_book.family(m_random);
    const int head = addPerson(freshPerson(family, givenFor(woman, born, foreign), woman, born));
    const int coverage = applyFate(fate, addInsured(head, drawEmployer()));
    if (m_random.inThousand(680))
        addAccount(coverage);
    addDependants(head, coverage, family, woman, foreign);
    if (m_random.inThousand(1))
        addLookAlike(head);
}

void DemoHouseholds::addDependants(int head, int coverage, const DemoName &family, bool headIsWoman, bool foreign)
{
    const QDate headBorn = m_made.persons.at(head).birthDate;
    const int age = int(headBorn.daysTo(m_day) / 365);
    const bool spouse = age > 26 && m_random.inThousand(headIsWoman ? 120 : 420);
    const int children = age > 28 && age < 66 ? std::max(0, m_random.below(6) - 2) : 0;
    for (int i = spouse ? 0 : 1; i <= children; ++i) {
        const bool woman = i == 0 ? !headIsWoman : m_random.inThousand(487);
        const QDate born = i == 0
            ? headBorn.addDays(m_random.between(-2000, 2000))
            : m_day.addYears(-m_random.below(std::min(23, age - 22))).addDays(-m_random.below(365));
        DemoPerson person = freshPerson(family, givenFor(woman, born, foreign), woman, born);
        person.postalCode = m_made.persons.at(head).postalCode;
        person.address = m_made.persons.at(head).address;
        DemoCoverage dependant = m_made.coverages.at(coverage);
        dependant.person = addPerson(person);
        dependant.branch = "0" + QByteArray::number(i + (spouse ? 1 : 0));
        dependant.insured = false;
        dependant.predecessor = -1;
        dependant.predecessorReason.clear();
        dependant.acquiredOn = std::max(dependant.acquiredOn, born);
        if (dependant.lostOn.isValid()) {
            dependant.acquiredOn = std::min(dependant.acquiredOn, dependant.lostOn);
            dependant.lossReason = "insured_lost";
        } else if (m_random.inThousand(40)) {
            dependant.lostOn = std::max(dependant.acquiredOn, daysAgo(1, 1200));
            dependant.lossReason = "dependant_removed";
        }
        const int its = addCoverage(dependant);
        if (m_random.inThousand(i == 0 ? 250 : age > 50 ? 60 : 5))
            addAccount(its);
    }
}

// Somebody of the same name and birth date, elsewhere (I-7).
void DemoHouseholds::addLookAlike(int head)
{
    DemoPerson twin = m_made.persons.at(head);
    twin.postalCode = DemoPlaces::postalCode(m_random);
    twin.address = DemoPlaces::address(m_random);
    twin.telephone = DemoPlaces::telephone(m_random);
    const int coverage = addInsured(addPerson(twin), drawEmployer());
    if (m_random.inThousand(680))
        addAccount(coverage);
}

DemoPopulation DemoHouseholds::next(int persons)
{
    while (m_made.persons.size() < persons)
        addHousehold();
    return std::exchange(m_made, {});
}

DemoAccount &DemoHouseholds::addAccount(int coverage)
{
    const DemoCoverage &its = m_made.coverages.at(coverage);
    m_made.accounts.append(m_accounts.fresh(m_random, coverage, its, m_made.persons.at(its.person)));
    return m_made.accounts.last();
}

DemoPopulation DemoHouseholds::remarkable()
{
    for (const DemoRemarkable &one : demoRemarkable()) {
        DemoPerson person = freshPerson({}, {}, false, one.birthDate);
        person.familyName = one.family.toUtf8();
        person.givenName = one.given.toUtf8();
        person.familyKana = one.familyKana.toUtf8();
        person.givenKana = one.givenKana.toUtf8();
        person.sex = "unknown";
        person.telephone = DemoPlaces::telephone(m_random);
        addInsured(addPerson(person), one.employer);
    }
    for (const int sample : {0, 1, 2}) {
        DemoAccount &account = addAccount(sample);
        account.sample = true;
    }
    for (const int employed : {3, 4, 5, 6, 11})
        addAccount(employed);
    m_made.persons[8].address = DemoPlaces::longAddress(m_random);
    addAccount(follow(7, daysAgo(30, 500), "retired", "special_retired", "special_retired"));
    DemoAccount &continued
        = addAccount(follow(8, daysAgo(30, 500), "retired", "voluntary_continuation", "voluntary_continuation"));
    continued.sample = true;
    addAccount(follow(9, daysAgo(30, 500), "left_employer", "voluntary_continuation", "voluntary_continuation"));
    m_made.coverages[10].lostOn = m_day.addDays(-40);
    m_made.coverages[10].lossReason = "left_employer";
    m_made.coverages[10].acquiredOn = m_day.addYears(-6);
    addAccount(10);
    for (DemoAccount &account : m_made.accounts) {
        if (!account.sample)
            continue;
        account.state = "registered";
        account.registeredOn = m_made.coverages.at(account.coverage).acquiredOn.addDays(20);
        account.wishesToView = true;
        account.lastLoginOn = m_day.addDays(-3);
        account.endedOn = {};
        account.endReason.clear();
    }
    return std::exchange(m_made, {});
}
