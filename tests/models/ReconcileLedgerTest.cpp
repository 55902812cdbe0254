#include "models/domain/ReconcileLedger.h"
#include "models/domain/CardSerial.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

namespace {

using Outcome = ReconcileLedger::Outcome;
using Mark = ReconcileLedger::Mark;

QString serial(int number) { return CardSerial::of(u"MK"_s, number).text(); }

/// A printed run of `count` sheets, numbered from 1.
Sheets sheets(int count)
{
    Sheets all;
    for (int position = 1; position <= count; ++position)
        all.append(
            {.card = {1000 + position}, .position = position, .serial = serial(position), .state = CardState::Staged});
    return all;
}

QString withWrongCheckDigit(QString text)
{
    const QChar last = text.back();
    text.back() = last == u'9' ? u'0' : QChar(last.unicode() + 1);
    return text;
}

} // namespace

/// The paper side of the print protocol: good and spoiled together are exactly the run's serials, each once
/// (I-8, I-14).
class ReconcileLedgerTest final : public QObject
{
    Q_OBJECT

private slots:
    void startsWithEverySheetMissing()
    {
        const ReconcileLedger ledger(sheets(3));
        QCOMPARE(ledger.printedCount(), 3);
        QCOMPARE(ledger.missingCount(), 3);
        QCOMPARE(ledger.missing(), QStringList({serial(1), serial(2), serial(3)}));
        QVERIFY(!ledger.balanced());
        QVERIFY(!ledger.touched());
    }

    void aRunWithoutSheetsNeverBalances() { QVERIFY(!ReconcileLedger({}).balanced()); }

    void balancesOnceEverySheetIsSealedOrSpoiled()
    {
        ReconcileLedger ledger(sheets(3));
        QCOMPARE(ledger.scan(serial(2)).outcome, Outcome::Sealed);
        QCOMPARE(ledger.scan(serial(1)).outcome, Outcome::Sealed);
        QVERIFY(!ledger.balanced());
        QCOMPARE(ledger.spoil(serial(3)).outcome, Outcome::Spoiled);
        QVERIFY(ledger.balanced());
        QCOMPARE(ledger.good(), QStringList({serial(1), serial(2)}));
        QCOMPARE(ledger.spoiled(), QStringList({serial(3)}));
        QVERIFY(ledger.missing().isEmpty());
    }

    void readsASerialHoweverItWasTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QString bare = serial(1);
        bare.remove(u'-');
        QTest::newRow("as printed") << serial(1);
        QTest::newRow("without hyphens") << bare;
        QTest::newRow("in small letters with blanks") << u"  "_s + serial(1).toLower() + u"\r"_s;
        QString wide;
        for (const QChar c : serial(1))
            wide += QChar(c.unicode() + 0xFEE0);
        QTest::newRow("in full width, by an input method left on") << wide;
    }

    void readsASerialHoweverItWasTyped()
    {
        QFETCH(const QString, typed);
        ReconcileLedger ledger(sheets(1));
        QCOMPARE(ledger.scan(typed), (ReconcileLedger::Scan{Outcome::Sealed, serial(1)}));
        QVERIFY(ledger.balanced());
    }

    void refusesWhatIsNoSheetOfThisRun_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("the next run's first sheet") << serial(4) << Outcome::OtherRun;
        QTest::newRow("another society's sheet") << CardSerial::of(u"MH"_s, 1).text() << Outcome::OtherRun;
        QTest::newRow("one digit misread") << withWrongCheckDigit(serial(1)) << Outcome::BadCheckDigit;
        QTest::newRow("nothing") << QString() << Outcome::Unknown;
        QTest::newRow("a web address") << u"https://example.test/"_s << Outcome::Unknown;
        QTest::newRow("half a serial") << serial(1).left(6) << Outcome::Unknown;
        QTest::newRow("two serials in one") << serial(1) + serial(2) << Outcome::Unknown;
    }

    void refusesWhatIsNoSheetOfThisRun()
    {
        QFETCH(const QString, typed);
        QFETCH(const Outcome, outcome);
        ReconcileLedger ledger(sheets(3));
        QCOMPARE(ledger.scan(typed).outcome, outcome);
        QCOMPARE(ledger.spoil(typed).outcome, outcome);
        QCOMPARE(ledger.missingCount(), 3);
        QVERIFY(!ledger.touched());
        QVERIFY(ledger.undo().isEmpty());
    }

    void echoesOnlyTheBeginningOfAStrayScan()
    {
        ReconcileLedger ledger(sheets(1));
        QCOMPARE(ledger.scan(QString(5000, u'x')).text.size(), 20);
    }

    void aSecondScanIsAnAlarmAndCountsNothing()
    {
        ReconcileLedger ledger(sheets(2));
        (void)ledger.scan(serial(1));
        QCOMPARE(ledger.scan(serial(1)), (ReconcileLedger::Scan{Outcome::Twice, serial(1)}));
        QCOMPARE(ledger.goodCount(), 1);
        QCOMPARE(ledger.missingCount(), 1);
    }

    // Two sheets with one serial: both are destroyed, so the serial must be able to become spoiled after it was sealed.
    void aSealedSerialMayBecomeSpoiledButNotBack()
    {
        ReconcileLedger ledger(sheets(1));
        (void)ledger.scan(serial(1));
        QCOMPARE(ledger.spoil(serial(1)).outcome, Outcome::Spoiled);
        QCOMPARE(ledger.scan(serial(1)).outcome, Outcome::Twice);
        QCOMPARE(ledger.spoil(serial(1)).outcome, Outcome::Twice);
        QCOMPARE(ledger.goodCount(), 0);
        QCOMPARE(ledger.spoiledCount(), 1);
        QVERIFY(ledger.balanced());
    }

    void takesStepsBackOneByOne()
    {
        ReconcileLedger ledger(sheets(2));
        (void)ledger.scan(serial(1));
        (void)ledger.scan(serial(2));
        (void)ledger.scan(serial(2)); // twice: no step
        (void)ledger.spoil(serial(1));
        QCOMPARE(ledger.undo(), serial(1));
        QCOMPARE(ledger.markOf(serial(1)), Mark::Sealed);
        QCOMPARE(ledger.undo(), serial(2));
        QCOMPARE(ledger.undo(), serial(1));
        QVERIFY(ledger.undo().isEmpty());
        QCOMPARE(ledger.missingCount(), 2);
        QVERIFY(!ledger.touched());
    }

    void takesAnySerialOutOfTheCount()
    {
        ReconcileLedger ledger(sheets(3));
        (void)ledger.scan(serial(1));
        (void)ledger.spoil(serial(2));
        QVERIFY(ledger.unscan(serial(2)));
        QVERIFY(!ledger.unscan(serial(2)));
        QVERIFY(!ledger.unscan(serial(3)));
        QVERIFY(!ledger.unscan(serial(99)));
        QCOMPARE(ledger.spoiledCount(), 0);
        QCOMPARE(ledger.missing(), QStringList({serial(2), serial(3)}));
        QCOMPARE(ledger.undo(), serial(2)); // taking out is a step as well
        QCOMPARE(ledger.markOf(serial(2)), Mark::Spoiled);
    }

    // Whatever is scanned in whatever order: the four numbers add up, and each serial is in exactly one heap.
    void cardsOfOneSheetAreOneSheetOfPaper_data()
    {
        QTest::addColumn<int>("perSheet");
        QTest::addColumn<QList<int>>("counted");
        QTest::addColumn<int>("paper");
        QTest::newRow("one a sheet") << 1 << QList<int>{1, 2, 3} << 3;
        QTest::newRow("two of one sheet") << 2 << QList<int>{1, 2} << 1;
        QTest::newRow("two of two sheets") << 2 << QList<int>{2, 3} << 2;
        QTest::newRow("an odd number") << 2 << QList<int>{1, 2, 3, 4, 5} << 3;
        QTest::newRow("four a sheet") << 4 << QList<int>{4, 5} << 2;
        QTest::newRow("none") << 2 << QList<int>{} << 0;
    }

    void cardsOfOneSheetAreOneSheetOfPaper()
    {
        QFETCH(const int, perSheet);
        QFETCH(const QList<int>, counted);
        ReconcileLedger ledger(sheets(5), perSheet);
        for (const int number : counted)
            (void)(number % 2 == 0 ? ledger.spoil(serial(number)) : ledger.scan(serial(number)));
        QTEST(ledger.paperCount(), "paper");
    }

    // Security 5.2: two papers for one serial are both destroyed, and the serial is spoiled.
    void aSecondSheetSpoilsBoth()
    {
        ReconcileLedger ledger(sheets(3), 2);
        (void)ledger.scan(serial(1));
        QCOMPARE(ledger.scan(serial(1)).outcome, Outcome::Twice);
        QCOMPARE(ledger.good(), QStringList(serial(1))); // until somebody says that there are two
        QCOMPARE(ledger.spoilBoth(serial(1)).outcome, Outcome::Doubled);
        QCOMPARE(ledger.good(), QStringList());
        QCOMPARE(ledger.spoiled(), QStringList(serial(1)));
        QCOMPARE(ledger.doubled(), QStringList(serial(1)));
        QCOMPARE(ledger.paperCount(), 2); // the sheet came twice
        (void)ledger.spoilBoth(serial(2));
        QCOMPARE(ledger.paperCount(), 2); // with all that lies on it
        QCOMPARE(ledger.spoil(serial(1)).outcome, Outcome::Twice);
        QCOMPARE(ledger.sheetsMarked(ReconcileLedger::Mark::Spoiled).size(), 2);
        QCOMPARE(ledger.undo(), serial(2));
        QCOMPARE(ledger.undo(), serial(1));
        QCOMPARE(ledger.good(), QStringList(serial(1)));
        QCOMPARE(ledger.doubled(), QStringList());
        QCOMPARE(ledger.spoilBoth(serial(7)).outcome, Outcome::OtherRun);
    }

    void aSheetThatNobodyHasIsNotSpoiled()
    {
        ReconcileLedger ledger(sheets(3), 2);
        QCOMPARE(ledger.giveUp(serial(3)).outcome, Outcome::NotFound);
        QCOMPARE(ledger.notFound(), QStringList(serial(3)));
        QCOMPARE(ledger.missingCount(), 2);
        QVERIFY(ledger.touched());
        QCOMPARE(ledger.lostPaperCount(), 1);
        (void)ledger.giveUp(serial(1));
        QCOMPARE(ledger.lostPaperCount(), 1); // its neighbour may still turn up
        (void)ledger.scan(serial(2));
        QCOMPARE(ledger.lostPaperCount(), 1); // and did
        QCOMPARE(ledger.paperCount(), 1);
        QVERIFY(ledger.balanced());
        QCOMPARE(ledger.count(), (RunCount{{serial(2)}, {}, {serial(1), serial(3)}, {}}));
        QCOMPARE(ledger.giveUp(serial(2)).outcome, Outcome::Twice); // what was found is not lost
        QCOMPARE(ledger.scan(serial(3)).outcome, Outcome::Sealed);  // it turned up
        QCOMPARE(ledger.notFoundCount(), 1);
        QCOMPARE(ledger.giveUp(serial(9)).outcome, Outcome::OtherRun);
    }

    void keepsTheNumbersWholeUnderAnySequence()
    {
        constexpr int size = 40;
        std::mt19937 random(20261120);
        for (int round = 0; round < 50; ++round) {
            ReconcileLedger ledger(sheets(size));
            for (int step = 0; step < 200; ++step) {
                const QString text = serial(int(random() % (size + 5)) + 1);
                switch (random() % 7) {
                case 0: (void)ledger.spoil(text); break;
                case 1: (void)ledger.undo(); break;
                case 2: (void)ledger.unscan(text); break;
                case 3: (void)ledger.spoilBoth(text); break;
                case 4: (void)ledger.giveUp(text); break;
                default: (void)ledger.scan(text); break;
                }
                const int heaps = int(ledger.good().size() + ledger.spoiled().size() + ledger.missing().size()
                                      + ledger.notFound().size());
                QCOMPARE(heaps, size);
                QCOMPARE(ledger.goodCount(), int(ledger.good().size()));
                QCOMPARE(ledger.spoiledCount(), int(ledger.spoiled().size()));
                QCOMPARE(ledger.notFoundCount(), int(ledger.notFound().size()));
                QCOMPARE(ledger.balanced(), ledger.missing().isEmpty());
            }
            while (!ledger.undo().isEmpty()) { }
            QVERIFY(!ledger.touched());
        }
    }

    void countsAThousandSheetsInNoTime()
    {
        ReconcileLedger ledger(sheets(1000));
        QElapsedTimer clock;
        clock.start();
        for (int number = 1000; number >= 1; --number)
            QCOMPARE(ledger.scan(serial(number)).outcome, Outcome::Sealed);
        QVERIFY(ledger.balanced());
        QVERIFY2(clock.elapsed() < 2000, "a scan may not be felt");
        QCOMPARE(ledger.good().first(), serial(1)); // in the order of printing, not of scanning
    }
};

QTEST_GUILESS_MAIN(ReconcileLedgerTest)
#include "ReconcileLedgerTest.moc"
