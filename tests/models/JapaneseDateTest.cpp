#include "models/domain/JapaneseDate.h"

#include <QTest>

class JapaneseDateTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyEraBeginsAndEndsOnItsDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<Era>("era");
        QTest::addColumn<int>("year");
        QTest::newRow("first western day") << QDate(1873, 1, 1) << Era::Meiji << 6;
        QTest::newRow("last of Meiji") << QDate(1912, 7, 29) << Era::Meiji << 45;
        QTest::newRow("the day of both, written in the newer") << QDate(1912, 7, 30) << Era::Taisho << 1;
        QTest::newRow("last of Taisho") << QDate(1926, 12, 24) << Era::Taisho << 15;
        QTest::newRow("the other day of both") << QDate(1926, 12, 25) << Era::Showa << 1;
        QTest::newRow("first new year of Showa") << QDate(1927, 1, 1) << Era::Showa << 2;
        QTest::newRow("last of Showa") << QDate(1989, 1, 7) << Era::Showa << 64;
        QTest::newRow("first of Heisei") << QDate(1989, 1, 8) << Era::Heisei << 1;
        QTest::newRow("last of Heisei") << QDate(2019, 4, 30) << Era::Heisei << 31;
        QTest::newRow("first of Reiwa") << QDate(2019, 5, 1) << Era::Reiwa << 1;
        QTest::newRow("today's kind of day") << QDate(2026, 11, 20) << Era::Reiwa << 8;
    }

    void everyEraBeginsAndEndsOnItsDay()
    {
        QFETCH(const QDate, day);
        QFETCH(const Era, era);
        QFETCH(const int, year);
        const auto date = JapaneseDate::of(day);
        QVERIFY(date.has_value());
        QCOMPARE(date->era, era);
        QCOMPARE(date->year, year);
        QCOMPARE(date->month, day.month());
        QCOMPARE(date->day, day.day());
    }

    void hasNoAnswerWhereTheMonthsWereDifferentOrTheDayIsNone()
    {
        QVERIFY(!JapaneseDate::of(QDate(1872, 12, 31)));
        QVERIFY(!JapaneseDate::of(QDate()));
    }

    void aYearIsCompletedOnTheBirthday()
    {
        const QDate birth(1980, 5, 5);
        QCOMPARE(ageOn(birth, QDate(2026, 5, 4)), 45);
        QCOMPARE(ageOn(birth, QDate(2026, 5, 5)), 46);
        QCOMPARE(ageOn(birth, birth), 0);
    }

    void bornOnALeapDayTheYearIsCompletedOnTheFirstOfMarch()
    {
        const QDate birth(2004, 2, 29);
        QCOMPARE(ageOn(birth, QDate(2025, 2, 28)), 20);
        QCOMPARE(ageOn(birth, QDate(2025, 3, 1)), 21);
        QCOMPARE(ageOn(birth, QDate(2028, 2, 29)), 24);
    }

    void thereIsNoAgeBeforeTheBirthOrWithoutADay()
    {
        QCOMPARE(ageOn(QDate(2026, 1, 2), QDate(2026, 1, 1)), -1);
        QCOMPARE(ageOn(QDate(), QDate(2026, 1, 1)), -1);
        QCOMPARE(ageOn(QDate(2026, 1, 1), QDate()), -1);
    }
};

QTEST_GUILESS_MAIN(JapaneseDateTest)
#include "JapaneseDateTest.moc"
