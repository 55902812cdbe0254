#include "models/tables/RunWords.h"
#include "tests/ui/CountDesk.h"
#include "ui/pages/ScanSound.h"
#include "ui/widgets/NumberBox.h"
#include "ui/widgets/TablePane.h"

#include <QSettings>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// What is heard and seen of a scan, the blank sheets of a run, and the code before it is closed.
class ReconcileStepsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setApplicationName(u"ReconcileStepsTest"_s);
        QSettings().setValue(u"printRuns/scanSound"_s, false);
    }
    void cleanupTestCase() { QSettings().clear(); }

    void everyResultHasASoundAColourAndWordsOfItsOwn()
    {
        using Outcome = ReconcileLedger::Outcome;
        const QList<Outcome> results{Outcome::Sealed, Outcome::BadCheckDigit, Outcome::Twice, Outcome::Unknown,
                                     Outcome::OtherRun}; // right, wrong, twice, unknown, another run's
        for (const Outcome one : results) {
            for (const Outcome other : results) {
                QCOMPARE(ScanSound::rhythmOf(one) == ScanSound::rhythmOf(other), one == other);
                QCOMPARE(RunWords::scan(one).tone == RunWords::scan(other).tone, one == other);
                QCOMPARE(RunWords::scan(one).word == RunWords::scan(other).word, one == other);
            }
        }
    }

    void everySheetThatStrayedHasASoundAColourAndWordsOfItsOwn()
    {
        using Kind = StraySheet::Kind;
        const QList<Kind> kinds{Kind::OtherRun, Kind::Void, Kind::Gone, Kind::Unknown};
        using Outcome = ReconcileLedger::Outcome;
        for (const Kind one : kinds) {
            for (const Kind other : kinds) {
                QCOMPARE(ScanSound::rhythmOf(one) == ScanSound::rhythmOf(other), one == other);
                QCOMPARE(RunWords::stray(one).tone == RunWords::stray(other).tone, one == other);
                QCOMPARE(RunWords::stray(one).word == RunWords::stray(other).word, one == other);
            }
            for (const Outcome result : {Outcome::Sealed, Outcome::Twice, Outcome::OtherRun, Outcome::BadCheckDigit,
                                         Outcome::Unknown, Outcome::Held})
                QVERIFY(ScanSound::rhythmOf(one) != ScanSound::rhythmOf(result));
        }
    }

    // I-14: what slipped into the pile is told at once, looked up while the count goes on, and recorded by that.
    void aSheetOfNoneOfTheRunIsLookedUpWhileTheCountGoesOn()
    {
        Count count(2);
        QVERIFY(count.isReady());
        Count::wedge(aSerial(77));
        QVERIFY(count.newest().startsWith(u"Not of this run"_s));
        Count::wedge(aSerial(78));
        Count::wedge(aSerial(1));
        QCOMPARE(count.number("sealedCount"), u"1"_s);
        QCOMPARE(count.gateway.strays.count(), 1); // one after the other
        QCOMPARE(count.gateway.strays.lastAsked<1>(), RunId{12});
        QCOMPARE(count.gateway.strays.lastAsked<2>(), 2);
        QCOMPARE(count.gateway.strays.lastAsked<3>(), aSerial(77));
        const auto *log = part<ScanLog>(count.window, "scanLog");
        count.gateway.strays.answerLast(StraySheet{StraySheet::Kind::OtherRun, aSerial(77), {9}, {}, {}});
        QTRY_VERIFY(log->accessibleDescription().contains(u"run 9"_s));
        QVERIFY(log->accessibleDescription().contains(aSerial(77)));
        QVERIFY(count.newest().startsWith(u"Sealed"_s)); // the answer stands where the scan stands

        QTRY_COMPARE(count.gateway.strays.count(), 2);
        count.gateway.strays.answerLast(DbError::of(DbError::Kind::Offline));
        QTRY_VERIFY(count.bar.isSaying());
        part<QPushButton>(count.window, "messageRetry")->click();
        QCOMPARE(count.gateway.strays.count(), 3);
        QCOMPARE(count.gateway.strays.asked<0>(2), count.gateway.strays.asked<0>(1)); // nothing is recorded twice
        count.gateway.strays.answerLast(StraySheet{StraySheet::Kind::Void, aSerial(78), {8}, u"spoiled"_s, {}});
        QTRY_VERIFY(log->accessibleDescription().startsWith(u"Void card"_s));
        QVERIFY(log->accessibleDescription().contains(u"counted as spoiled"_s));
    }

    void aRefusedLookUpHoldsUpNoOther()
    {
        Count count(2);
        QVERIFY(count.isReady());
        Count::wedge(aSerial(77));
        Count::wedge(aSerial(78));
        count.gateway.strays.answerLast(DbError::fromSqlState("MD072"));
        QTRY_COMPARE(count.gateway.strays.count(), 2);
        QCOMPARE(count.gateway.strays.lastAsked<3>(), aSerial(78));
        count.gateway.strays.answerLast(StraySheet{});
        QTRY_VERIFY(part<ScanLog>(count.window, "scanLog")->accessibleDescription().startsWith(u"Unknown here"_s));
    }

    void whatWasNotFoundMayHaveBeenABlankSheetOrNot_data()
    {
        QTest::addColumn<int>("taken");
        QTest::addColumn<bool>("balances");
        QTest::newRow("fewer than are here") << 1 << false;
        QTest::newRow("never printed") << 2 << true;
        QTest::newRow("printed and gone") << 3 << true;
        QTest::newRow("one more than that") << 4 << false;
    }

    void whatWasNotFoundMayHaveBeenABlankSheetOrNot()
    {
        QFETCH(const int, taken);
        QFETCH(const bool, balances);
        const Count count(3);
        QVERIFY(count.isReady());
        QVERIFY(part<TablePane>(count.window, "sheetsTable")->selectId(3));
        QTest::mouseClick(count.button("giveUpButton"), Qt::LeftButton);
        Count::wedge(aSerial(1));
        Count::wedge(aSerial(2));
        part<NumberBox>(count.window, "stockTaken")->setValue(taken);
        QCOMPARE(count.button("reconcileButton")->isEnabled(), balances);
    }

    void blankSheetsAreNotedBeforeTheRunIsClosed()
    {
        Count count(2);
        QVERIFY(count.isReady());
        Count::wedge(aSerial(1));
        Count::wedge(aSerial(2));
        auto *taken = part<NumberBox>(count.window, "stockTaken");
        auto *back = part<NumberBox>(count.window, "stockPutBack");
        taken->setFocus();
        taken->selectAll();
        QTest::keyClicks(taken, u"5"_s); // digits typed here are no serial
        QCOMPARE(int(taken->value()), 5);
        QVERIFY(!count.button("reconcileButton")->isEnabled()); // three are missing
        QVERIFY(part<PlainLabel>(count.window, "stockVerdict")->text().contains(u"3 blank"_s));
        back->setValue(2);
        QVERIFY(!count.button("reconcileButton")->isEnabled());
        part<NumberBox>(count.window, "stockTests")->setValue(1);
        QTest::mouseClick(count.button("reconcileButton"), Qt::LeftButton);
        QCOMPARE(count.gateway.stocks.lastAsked<3>(), (RunStock{5, 1, 2, {}}));
        QCOMPARE(count.gateway.reconciles.count(), 0);
        count.gateway.stocks.answerLast(Done{});
        QTRY_COMPARE(count.gateway.reconciles.count(), 1);
        count.gateway.reconciles.answerLast(DbError::fromSqlState("MD073")); // somebody else noted another number
        QTRY_VERIFY(count.bar.isSaying());
        QCOMPARE(count.number("sealedCount"), u"2"_s);
    }

    void cardsThatShareASheetAreOneBlankSheet_data()
    {
        QTest::addColumn<int>("cards");
        QTest::addColumn<int>("taken");
        QTest::newRow("ten cards, five sheets") << 10 << 5;
        QTest::newRow("nine cards, five sheets") << 9 << 5;
    }

    void cardsThatShareASheetAreOneBlankSheet()
    {
        QFETCH(const int, cards);
        QFETCH(const int, taken);
        Count count(cards, 2);
        QVERIFY(count.isReady());
        for (int number = cards; number > 1; --number)
            Count::wedge(aSerial(number));
        QTest::keyClick(count.field(), Qt::Key_F8);
        Count::wedge(aSerial(1));
        auto *box = part<NumberBox>(count.window, "stockTaken");
        box->setValue(cards); // as many as cards are too many
        QVERIFY(!count.button("reconcileButton")->isEnabled());
        box->setValue(taken);
        QVERIFY(count.button("reconcileButton")->isEnabled());
        QTest::keyClicks(part<QLineEdit>(count.window, "stockLot"), u"A-0101 A-0105 "_s); // no serial either
        QTest::mouseClick(count.button("reconcileButton"), Qt::LeftButton);
        QCOMPARE(count.gateway.stocks.lastAsked<3>(), (RunStock{taken, 0, 0, u"A-0101 A-0105"_s}));
        count.gateway.stocks.answerLast(Done{});
        QTRY_COMPARE(count.gateway.reconciles.count(), 1);
        count.gateway.reconciles.answerLast(ReconcileAnswer{cards - 1, 1});
    }

    void nothingIsPutBackThatWasNotTakenOut()
    {
        const Count count(1);
        QVERIFY(count.isReady());
        Count::wedge(aSerial(1));
        part<NumberBox>(count.window, "stockPutBack")->setValue(1);
        QVERIFY(!count.button("reconcileButton")->isEnabled());
        part<NumberBox>(count.window, "stockPutBack")->setValue(0);
        QVERIFY(count.button("reconcileButton")->isEnabled());
    }

    void aCodeIsAskedForInPlaceAndTheSameClosingGoesOn()
    {
        Count count(1);
        QVERIFY(count.isReady());
        Count::wedge(aSerial(1));
        QTest::mouseClick(count.button("reconcileButton"), Qt::LeftButton);
        count.gateway.reconciles.answerLast(DbError::fromSqlState("MD163"));
        auto *code = part<QLineEdit>(count.window, "stepUpCode");
        QTRY_VERIFY(code->isVisible());
        QTest::keyClicks(code, u"123456"_s); // goes to the code, not to the scan
        QCOMPARE(code->text(), u"123456"_s);
        QTest::keyClick(code, Qt::Key_Return);
        QCOMPARE(count.staff.stepsUp.lastAsked<1>(), count.gateway.reconciles.asked<0>(0));
        count.staff.stepsUp.answerLast(CodeAnswer{CodeAnswer::Outcome::Passed, 0});
        QTRY_COMPARE(count.gateway.reconciles.count(), 2);
        QCOMPARE(count.gateway.reconciles.asked<0>(1), count.gateway.reconciles.asked<0>(0));
    }

    void aRhythmIsPlayedWholeOrNotAtAll()
    {
        using Outcome = ReconcileLedger::Outcome;
        ScanSound sound;
        const QSignalSpy beeps(&sound, &ScanSound::beeped);
        sound.play(Outcome::Unknown);
        QCOMPARE(beeps.count(), 0); // switched off, and remembered
        sound.setOn(true);
        sound.play(Outcome::OtherRun);
        QTRY_COMPARE(beeps.count(), 3);
        QTest::qWait(600);
        QCOMPARE(beeps.count(), 3);
        QVERIFY(ScanSound().isOn());
        sound.setOn(false);
    }
};

QTEST_MAIN(ReconcileStepsTest)
#include "ReconcileStepsTest.moc"
