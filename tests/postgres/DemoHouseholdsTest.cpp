#include "app/db/DemoHouseholds.h"
#include "app/db/DemoSocieties.h"

#include <QCryptographicHash>
#include <QSet>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;

/// The members who do not exist: the same for the same seed on every platform, and of every kind that there is.
class DemoHouseholdsTest : public QObject
{
    Q_OBJECT

private slots:
    void theSameSeedMakesTheSameBytesEverywhere();
    void anotherSeedMakesOthers();
    void thePartsMakeTheSameWhole();
    void everyKindOfCoverageAndAccountIsThere();
    void coveragesFollowEachOtherWithoutAGap();
    void namesAreAsFrequentAsRealOnes();
    void someNamesAreHardToKeep();
    void someShareNameAndBirthDate();
    void societiesAreOfAllSizes();

private:
    static DemoHouseholds households(quint64 seed = 7);
    static DemoPopulation people(int count, quint64 seed = 7);
    static QByteArray bytesOf(const DemoPopulation &population);
};

namespace {

const DemoNameBook &book()
{
    static const DemoNameBook it;
    return it;
}

} // namespace

DemoHouseholds DemoHouseholdsTest::households(quint64 seed)
{
    return {{.mark = "TT", .members = 20000, .symbolDigits = 4, .numberDigits = 6, .emails = 3, .issues = true},
            book(),
            seed,
            QDate(2026, 4, 1)};
}

DemoPopulation DemoHouseholdsTest::people(int count, quint64 seed) { return households(seed).next(count); }

QByteArray DemoHouseholdsTest::bytesOf(const DemoPopulation &population)
{
    QByteArrayList all;
    for (const DemoPerson &p : population.persons) {
        all += {p.familyName, p.givenName,  p.familyKana, p.givenKana, QByteArray::number(p.birthDate.toJulianDay()),
                p.sex,        p.postalCode, p.address,    p.telephone};
    }
    for (const DemoCoverage &c : population.coverages) {
        all += {QByteArray::number(c.person),
                QByteArray::number(c.employer),
                c.symbol,
                c.number,
                c.branch,
                c.status,
                QByteArray::number(c.acquiredOn.toJulianDay()),
                QByteArray::number(c.lostOn.isValid() ? c.lostOn.toJulianDay() : 0),
                c.lossReason,
                QByteArray::number(c.predecessor)};
    }
    for (const DemoAccount &a : population.accounts) {
        all += {QByteArray::number(a.coverage), a.loginId, a.emails.join(','), a.state,
                QByteArray::number(a.lastLoginOn.isValid() ? a.lastLoginOn.toJulianDay() : 0)};
    }
    return all.join('\n');
}

// Who changes what is made writes the new value here, and tells it in CHANGELOG.md: a measurement of before cannot be
// compared with one of after.
void DemoHouseholdsTest::theSameSeedMakesTheSameBytesEverywhere()
{
    const QByteArray bytes = bytesOf(people(5000));
    QCOMPARE(bytes, bytesOf(people(5000)));
    QCOMPARE(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(16),
             QByteArray("6126a4fd79e20198"));
}

void DemoHouseholdsTest::anotherSeedMakesOthers() { QVERIFY(bytesOf(people(100)) != bytesOf(people(100, 8))); }

void DemoHouseholdsTest::thePartsMakeTheSameWhole()
{
    DemoHouseholds whole = households();
    DemoHouseholds cut = households();
    const DemoPopulation all = whole.next(600);
    QList<DemoPerson> persons;
    while (persons.size() < all.persons.size())
        persons += cut.next(50).persons;
    QVERIFY(persons.size() >= all.persons.size());
    for (qsizetype i = 0; i < all.persons.size(); ++i) {
        QCOMPARE(persons.at(i).kanjiKey, all.persons.at(i).kanjiKey);
        QCOMPARE(persons.at(i).address, all.persons.at(i).address);
    }
}

void DemoHouseholdsTest::everyKindOfCoverageAndAccountIsThere()
{
    const DemoPopulation all = people(60000);
    QSet<QByteArray> found;
    int insured = 0;
    for (const DemoCoverage &c : all.coverages) {
        found += {c.status, "lost: " + c.lossReason, "after: " + c.predecessorReason};
        insured += c.insured ? 1 : 0;
        QVERIFY(!c.lostOn.isValid() || c.lostOn >= c.acquiredOn);
        QVERIFY(c.lostOn.isValid() == !c.lossReason.isEmpty());
    }
    for (const DemoAccount &a : all.accounts)
        found += {a.state, a.wishesToView ? "wishes" : "wishes not", a.lastLoginOn.isValid() ? "came" : "never came",
                  "addresses: " + QByteArray::number(a.emails.size()), a.verified ? "verified" : "not verified"};
    for (const char *kind : {"general",
                             "voluntary_continuation",
                             "special_retired",
                             "lost: left_employer",
                             "lost: retired",
                             "lost: deceased",
                             "lost: other_society",
                             "lost: age_75",
                             "lost: late_elderly_certified",
                             "lost: company_move",
                             "lost: number_changed",
                             "lost: dependant_removed",
                             "lost: insured_lost",
                             "lost: term_ended",
                             "lost: premium_unpaid",
                             "lost: employed_elsewhere",
                             "lost: seafarer",
                             "lost: own_request",
                             "lost: other",
                             "after: rehire",
                             "after: company_move",
                             "after: number_changed",
                             "after: special_retired",
                             "after: voluntary_continuation",
                             "issued",
                             "registered",
                             "frozen",
                             "deleted",
                             "wishes",
                             "wishes not",
                             "came",
                             "never came",
                             "addresses: 0",
                             "addresses: 1",
                             "addresses: 2",
                             "addresses: 3",
                             "verified",
                             "not verified"})
        QVERIFY2(found.contains(kind), kind);
    const double share = double(insured) / double(all.coverages.size());
    QVERIFY2(share > 0.45 && share < 0.65, qPrintable(QString::number(share)));
}

void DemoHouseholdsTest::coveragesFollowEachOtherWithoutAGap()
{
    const DemoPopulation all = people(5000);
    int followers = 0;
    for (const DemoCoverage &c : all.coverages) {
        if (c.predecessor < 0)
            continue;
        const DemoCoverage &old = all.coverages.at(c.predecessor);
        QCOMPARE(old.lostOn, c.acquiredOn);
        QCOMPARE(old.person, c.person);
        QVERIFY(old.symbol != c.symbol || old.number != c.number);
        ++followers;
    }
    QVERIFY(followers > 100);
}

void DemoHouseholdsTest::namesAreAsFrequentAsRealOnes()
{
    QHash<QByteArray, int> families;
    const DemoPopulation all = people(60000);
    for (const DemoPerson &p : all.persons)
        ++families[p.familyName];
    const int most = families.value("佐藤");
    QVERIFY2(most > 600 && most < 1200, qPrintable(QString::number(most))); // one or two in a hundred
    QVERIFY(families.size() > 1500);
    QVERIFY(families.value("鈴木") > families.value("黒田") * 3);
    QVERIFY(families.value("高橋") > families.value("髙橋") * 3);
}

void DemoHouseholdsTest::someNamesAreHardToKeep()
{
    QSet<QByteArray> families;
    int longest = 0;
    const DemoPopulation all = people(60000);
    for (const DemoPerson &p : all.persons) {
        families.insert(p.familyName);
        longest = std::max(longest, int(QString::fromUtf8(p.address).size()));
    }
    for (const QStringView name : {u"髙橋", u"山﨑", u"渡邊", u"渡邉", u"齋藤", u"齊藤", u"斉藤", u"濵田", u"濱田",
                                   u"\U00020BB7田", u"\uFA19谷", u"大\uFA10", u"葛\U000E0100西", u"SUMISU"})
        QVERIFY2(families.contains(name.toUtf8()), qPrintable(name.toString()));
    QVERIFY(longest > 45);
}

void DemoHouseholdsTest::someShareNameAndBirthDate()
{
    QSet<QByteArray> seen;
    int ties = 0;
    const DemoPopulation all = people(60000);
    for (const DemoPerson &p : all.persons) {
        const QByteArray who = p.familyName + p.givenName + QByteArray::number(p.birthDate.toJulianDay());
        ties += seen.contains(who) ? 1 : 0;
        seen.insert(who);
    }
    QVERIFY2(ties > 15, qPrintable(QString::number(ties)));
}

void DemoHouseholdsTest::societiesAreOfAllSizes()
{
    const QList<int> all = DemoSocieties::sizes(30'000'000, 1400);
    QCOMPARE(all.size(), 1400);
    QCOMPARE(all.first(), 1'000'000);
    QVERIFY(all.at(1) > 200'000 && all.at(1) < 500'000); // the others are log-normal
    QVERIFY(all.at(700) > 11'000 && all.at(700) < 14'000);
    QVERIFY(all.last() < 1'000);
    QVERIFY(std::is_sorted(all.crbegin(), all.crend()));
    const qint64 sum = std::accumulate(all.cbegin(), all.cend(), qint64(0));
    QVERIFY2(std::abs(sum - 30'000'000) < 300'000, qPrintable(QString::number(sum)));
    QVERIFY(DemoSocieties::sizes(60, 5).last() >= 12);
    QCOMPARE(DemoSocieties::sizes(90'000, 400, 20'000).first(), 20'000);
}

QTEST_GUILESS_MAIN(DemoHouseholdsTest)
#include "DemoHouseholdsTest.moc"
