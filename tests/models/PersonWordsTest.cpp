#include "models/tables/PersonWords.h"
#include "tests/builders/Members.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 20);

QStringList words(const QList<Chip> &chips)
{
    QStringList words;
    for (const Chip &chip : chips)
        words.append(chip.word);
    return words;
}

bool anyHas(const QList<Chip> &chips, const QString &part)
{
    return std::any_of(chips.cbegin(), chips.cend(), [&](const Chip &chip) { return chip.word.contains(part); });
}

} // namespace

class PersonWordsTest final : public QObject
{
    Q_OBJECT

private slots:
    void saysFirstWhetherAPasswordWorksAndThenWhichCard() // MYK-13
    {
        const auto lines = PersonWords::worksNow(aPerson(), today);
        QCOMPARE(lines.at(0).word, u"A viewing password has worked since 2026-10-15 Thu 01:30."_s);
        QCOMPARE(lines.at(0).tone, Tone::Good);
        QCOMPARE(lines.at(1).word, u"The valid card is MK-0001234-5, dated 2026-10-14 Wed (Reiwa 8.10.14)."_s);
        QVERIFY(lines.at(2).word.startsWith(u"A card with an earlier date is void"_s));
    }

    void withOneCardThereIsNothingToSayAboutEarlierOnes()
    {
        const auto person = aPerson().with(&PersonView::cards, {aMemberCard()});
        QVERIFY(!anyHas(PersonWords::worksNow(person, today), u"earlier date"_s));
    }

    void withoutTheWishNoCardWasSent() // MYK-15
    {
        const auto person = aPerson()
                                .with(&PersonView::wishesToView, false)
                                .with(&PersonView::viewingWorksSince, QDateTime())
                                .with(&PersonView::cards, {});
        QVERIFY(PersonWords::worksNow(person, today).first().word.contains(u"does not wish to view"_s));
        QVERIFY(words(PersonWords::states(person)).contains(u"Does not wish to view"_s));
    }

    void whoIsNoLongerCoveredHasNoPassword() // MYK-14
    {
        const auto person = aPerson()
                                .with(&PersonView::viewingWorksSince, QDateTime())
                                .with(&PersonView::coverages, {aCoverage().with(&Coverage::lostOn, QDate(2026, 4, 1))});
        QVERIFY(PersonWords::worksNow(person, today).first().word.contains(u"no longer covered"_s));
        QVERIFY(words(PersonWords::states(person)).contains(u"No longer covered"_s));
    }

    void aCardUnderWayIsAWarningThatNamesIt() // MYK-8
    {
        const auto person = aPerson().with(&PersonView::cardUnderWay, u"MK-0001301-4"_s);
        const auto lines = PersonWords::worksNow(person, today);
        const auto warning
            = std::find_if(lines.cbegin(), lines.cend(), [](const Chip &chip) { return chip.tone == Tone::Warn; });
        QVERIFY(warning != lines.cend());
        QVERIFY(warning->word.contains(u"MK-0001301-4"_s));
        QVERIFY(words(PersonWords::states(person)).contains(u"Card under way"_s));
    }

    void thirtyFullDaysWithoutSigningInAskForTheAddress_data() // MYK-7
    {
        QTest::addColumn<QDate>("lastLogin");
        QTest::addColumn<bool>("asks");
        QTest::newRow("thirty days ago") << today.addDays(-30) << false;
        QTest::newRow("thirty-one days ago") << today.addDays(-31) << true;
        QTest::newRow("yesterday") << today.addDays(-1) << false;
    }

    void thirtyFullDaysWithoutSigningInAskForTheAddress()
    {
        QFETCH(const QDate, lastLogin);
        QFETCH(const bool, asks);
        const auto person = aPerson().with(&PersonView::lastLoginAt, QDateTime(lastLogin, QTime(12, 0)));
        QCOMPARE(anyHas(PersonWords::worksNow(person, today), u"30 days"_s), asks);
    }

    void whoNeverSignedInIsToldApart()
    {
        const auto person = aPerson().with(&PersonView::lastLoginAt, QDateTime());
        QVERIFY(anyHas(PersonWords::worksNow(person, today), u"never signed in"_s));
    }

    void aNamesakeIsMarked()
    {
        QVERIFY(anyHas(PersonWords::states(aPerson().with(&PersonView::tie, true)), u"namesake"_s));
        QVERIFY(!anyHas(PersonWords::states(aPerson()), u"namesake"_s));
    }
};

QTEST_GUILESS_MAIN(PersonWordsTest)
#include "PersonWordsTest.moc"
