#include "tests/ui/CountDesk.h"
#include "ui/widgets/TablePane.h"

#include <QElapsedTimer>
#include <QSettings>
#include <QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;

/// Reconciling: one field, four numbers that must balance, and no way to close a run with a sheet unaccounted for.
class ReconcilePanelTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setApplicationName(u"ReconcilePanelTest"_s);
        QSettings().setValue(u"printRuns/scanSound"_s, false);
    }
    void cleanupTestCase() { QSettings().clear(); }

    void theScanFieldHasTheFocusAtOnce()
    {
        const Count count(3);
        QVERIFY(count.isReady());
        QCOMPARE(count.numbers(), QStringList({u"3"_s, u"0"_s, u"0"_s, u"3"_s}));
        QVERIFY(!count.button("reconcileButton")->isEnabled());
    }

    void everyResultIsTold_data()
    {
        QTest::addColumn<QString>("scanned");
        QTest::addColumn<QString>("told");
        QString misread = aSerial(1);
        misread.back() = misread.back() == u'9' ? u'0' : QChar(misread.back().unicode() + 1);
        QTest::newRow("right") << aSerial(1) << u"Sealed"_s;
        QTest::newRow("another run's") << aSerial(77) << u"Not of this run"_s;
        QTest::newRow("misread") << misread << u"Wrong check digit"_s;
        QTest::newRow("no serial") << u"4901234567894"_s << u"No serial"_s;
    }

    void everyResultIsTold()
    {
        QFETCH(const QString, scanned);
        QFETCH(const QString, told);
        const Count count(3);
        QVERIFY(count.isReady());
        Count::wedge(scanned);
        QVERIFY2(count.newest().startsWith(told), qPrintable(count.newest()));
        QCOMPARE(count.number("remainingCount"), told == u"Sealed"_s ? u"2"_s : u"3"_s);
    }

    void aSecondScanIsToldAndCountsNothing()
    {
        const Count count(3);
        QVERIFY(count.isReady());
        Count::wedge(aSerial(1));
        Count::wedge(aSerial(1));
        QVERIFY(count.newest().startsWith(u"Scanned before"_s));
        QCOMPARE(count.numbers(), QStringList({u"3"_s, u"1"_s, u"0"_s, u"2"_s}));
    }

    // Security 5.2: a second scan of a serial is an alarm. Who scans on is held up until it is answered, by keys alone.
    void aSecondScanAsksWhetherThereAreTwoSheets()
    {
        Count count(2);
        QVERIFY(count.isReady());
        Count::wedge(aSerial(1));
        Count::wedge(aSerial(1));
        QVERIFY(part<PlainLabel>(count.window, "doubtQuestion")->isVisible());
        const QString question = part<PlainLabel>(count.window, "doubtQuestion")->text();
        QVERIFY(question.contains(aSerial(1)) && question.contains(u"(Shift+F6)"_s));
        Count::wedge(aSerial(2));
        QVERIFY2(count.newest().startsWith(u"Not counted"_s), qPrintable(count.newest()));
        QCOMPARE(count.number("remainingCount"), u"1"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6); // the same sheet again
        QVERIFY(!part<PlainLabel>(count.window, "doubtQuestion")->isVisible());
        QCOMPARE(count.numbers(), QStringList({u"2"_s, u"1"_s, u"0"_s, u"1"_s}));
        Count::wedge(aSerial(2));
        QCOMPARE(count.number("remainingCount"), u"0"_s);

        Count::wedge(aSerial(2));
        QVERIFY(!count.button("reconcileButton")->isEnabled()); // no run is closed over an open question
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier); // a second sheet
        QVERIFY(count.field()->hasFocus());
        QVERIFY(count.newest().startsWith(u"Two sheets"_s));
        QCOMPARE(count.numbers(), QStringList({u"2"_s, u"1"_s, u"1"_s, u"0"_s}));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(count.gateway.reconciles.lastAsked<3>(), (RunCount{{aSerial(1)}, {aSerial(2)}, {}, {aSerial(2)}}));
        count.gateway.reconciles.answerLast(ReconcileAnswer{1, 1, 0});
    }

    void aSheetThatNobodyHasIsGivenUpFromTheList()
    {
        Count count(2);
        QVERIFY(count.isReady());
        QVERIFY(!count.button("giveUpButton")->isEnabled());
        auto *list = part<TablePane>(count.window, "sheetsTable");
        QVERIFY(list->selectId(2));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F9, Qt::ControlModifier);
        QVERIFY(count.newest().startsWith(u"Not found"_s));
        QCOMPARE(count.number("notFoundCount"), u"1"_s);
        QCOMPARE(count.number("spoiledCount"), u"0"_s);
        QVERIFY(!count.button("reconcileButton")->isEnabled());
        Count::wedge(aSerial(1));
        QCOMPARE(count.button("reconcileButton")->text(), u"Reconcile: 1 sealed, 0 spoiled, 1 not found"_s);
        QTest::mouseClick(count.button("notFoundPlace"), Qt::LeftButton);
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::mouseClick(count.button("reconcileButton"), Qt::LeftButton);
        QCOMPARE(count.gateway.reconciles.lastAsked<3>(), (RunCount{{aSerial(1)}, {}, {aSerial(2)}, {}}));
        count.gateway.reconciles.answerLast(DbError::fromSqlState("MD071"));
        QTRY_VERIFY(count.bar.isSaying());
        Count::wedge(aSerial(2)); // it turned up
        QCOMPARE(count.numbers(), QStringList({u"2"_s, u"2"_s, u"0"_s, u"0"_s}));
        QCOMPARE(count.number("notFoundCount"), u"0"_s);
    }

    // The whole job without a mouse: a thousand sheets, one of them spoiled, then the button by its key.
    void aThousandCardsAreReconciledByKeyboardOnly()
    {
        constexpr int size = 1000;
        Count count(size);
        QVERIFY(count.isReady());
        QElapsedTimer clock;
        clock.start();
        for (int number = size; number > 1; --number)
            Count::wedge(aSerial(number));
        QCOMPARE(count.numbers(), QStringList({u"1000"_s, u"999"_s, u"0"_s, u"1"_s}));
        QVERIFY(!count.button("reconcileButton")->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(count.gateway.reconciles.count(), 0);

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
        QVERIFY(count.button("spoiledButton")->isChecked());
        Count::wedge(aSerial(1));
        QVERIFY(!count.button("spoiledButton")->isChecked());
        QCOMPARE(count.numbers(), QStringList({u"1000"_s, u"999"_s, u"1"_s, u"0"_s}));
        QCOMPARE(count.button("reconcileButton")->text(), u"Reconcile: 999 sealed, 1 spoiled"_s);
        qInfo("%lld ms a scan", clock.elapsed() / size);

        const QSignalSpy done(count.panel, &ReconcilePanel::reconciled);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(count.gateway.reconciles.count(), 1);
        QCOMPARE(count.gateway.reconciles.lastAsked<1>(), RunId{12});
        QCOMPARE(count.gateway.reconciles.lastAsked<2>(), 2);
        QCOMPARE(count.gateway.reconciles.lastAsked<3>().good.size(), size - 1);
        QCOMPARE(count.gateway.reconciles.lastAsked<3>().spoiled, QStringList(aSerial(1)));
        count.gateway.reconciles.answerLast(ReconcileAnswer{999, 1});
        QTRY_COMPARE(done.count(), 1);
        QVERIFY(count.panel->unsaved().isEmpty());
    }

    void aBlankEnterFromTheScannerClosesNothing()
    {
        const Count count(1);
        QVERIFY(count.isReady());
        Count::wedge(aSerial(1));
        QVERIFY(count.button("reconcileButton")->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Enter);
        QCOMPARE(count.gateway.reconciles.count(), 0);
    }

    void whatAScannerTypesReachesTheFieldFromTheList()
    {
        const Count count(3);
        QVERIFY(count.isReady());
        auto *list = part<TablePane>(count.window, "sheetsTable");
        list->setFocus(Qt::TabFocusReason);
        QVERIFY(list->hasFocus());
        Count::wedge(aSerial(2));
        QCOMPARE(count.number("sealedCount"), u"1"_s);
        QVERIFY(count.field()->hasFocus());
    }

    void theMissingSheetsAreNamedAndOneOfThemCanBeMarkedAsSpoiled()
    {
        const Count count(3);
        QVERIFY(count.isReady());
        Count::wedge(aSerial(2));
        auto *list = part<TablePane>(count.window, "sheetsTable");
        QCOMPARE(list->model()->rowCount(), 2);
        QCOMPARE(list->model()->index(0, 0).data().toString(), aSerial(1));
        list->selectRow(1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F9);
        QCOMPARE(count.numbers(), QStringList({u"3"_s, u"1"_s, u"1"_s, u"1"_s}));
        QVERIFY(count.newest().startsWith(u"Spoiled"_s));
        QCOMPARE(list->model()->rowCount(), 1);
    }

    void countingIsTakenBackStepByStepAndBySelection()
    {
        const Count count(3);
        QVERIFY(count.isReady());
        Count::wedge(aSerial(1));
        Count::wedge(aSerial(2));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F7);
        QCOMPARE(count.number("sealedCount"), u"1"_s);
        QVERIFY(count.newest().contains(aSerial(2)));

        QTest::mouseClick(count.button("sealedPlace"), Qt::LeftButton);
        auto *list = part<TablePane>(count.window, "sheetsTable");
        list->selectRow(0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F9, Qt::ShiftModifier);
        QCOMPARE(count.numbers(), QStringList({u"3"_s, u"0"_s, u"0"_s, u"3"_s}));
        QVERIFY(!count.button("undoScanButton")->isEnabled());
    }

    void aDoubleClickReconcilesOnce()
    {
        Count count(1);
        QVERIFY(count.isReady());
        Count::wedge(aSerial(1));
        QTest::mouseClick(count.button("reconcileButton"), Qt::LeftButton);
        QTest::mouseClick(count.button("reconcileButton"), Qt::LeftButton);
        QCOMPARE(count.gateway.reconciles.count(), 1);
        QVERIFY(!count.field()->isEnabled());
        Count::wedge(aSerial(1)); // goes nowhere
        count.gateway.reconciles.answerLast(ReconcileAnswer{1, 0});
    }

    void anAttemptWithoutAnAnswerIsRepeatedWithTheSameOperation()
    {
        Count count(1);
        QVERIFY(count.isReady());
        Count::wedge(aSerial(1));
        QTest::mouseClick(count.button("reconcileButton"), Qt::LeftButton);
        count.gateway.reconciles.answerLast(DbError::of(DbError::Kind::Unknown));
        auto *again = part<QPushButton>(count.window, "messageRetry");
        QTRY_VERIFY(again->isVisible());
        QVERIFY(!count.panel->unsaved().isEmpty()); // nothing of the count is lost
        QTest::mouseClick(again, Qt::LeftButton);
        QCOMPARE(count.gateway.reconciles.count(), 2);
        QCOMPARE(count.gateway.reconciles.asked<0>(1), count.gateway.reconciles.asked<0>(0));
        QCOMPARE(count.gateway.reconciles.asked<3>(1), count.gateway.reconciles.asked<3>(0));
    }

    void anotherCountIsAnotherOperation()
    {
        Count count(1);
        QVERIFY(count.isReady());
        Count::wedge(aSerial(1));
        QTest::mouseClick(count.button("reconcileButton"), Qt::LeftButton);
        count.gateway.reconciles.answerLast(DbError::of(DbError::Kind::TimedOut));
        QTRY_VERIFY(count.bar.isSaying());
        QTest::keyClick(count.field(), Qt::Key_F7);
        QVERIFY(!count.bar.isSaying()); // the old attempt is no longer offered
        QTest::keyClick(count.field(), Qt::Key_F8);
        Count::wedge(aSerial(1));
        QTest::mouseClick(count.button("reconcileButton"), Qt::LeftButton);
        QCOMPARE(count.gateway.reconciles.count(), 2);
        QVERIFY(!(count.gateway.reconciles.asked<0>(1) == count.gateway.reconciles.asked<0>(0)));
        QCOMPARE(count.gateway.reconciles.asked<3>(1).spoiled, QStringList(aSerial(1)));
    }

    void aRefusalIsToldAndTheCountStays()
    {
        Count count(1);
        QVERIFY(count.isReady());
        Count::wedge(aSerial(1));
        QTest::mouseClick(count.button("reconcileButton"), Qt::LeftButton);
        count.gateway.reconciles.answerLast(DbError::fromSqlState("MD071"));
        QTRY_VERIFY(count.bar.isSaying());
        QVERIFY(!part<QPushButton>(count.window, "messageRetry")->isVisible());
        QCOMPARE(count.number("sealedCount"), u"1"_s);
        QTRY_VERIFY(count.field()->hasFocus());
    }

    void aRunThatIsGoneCannotBeCountedFurther()
    {
        Count count(2);
        QVERIFY(count.isReady());
        Count::wedge(aSerial(1));
        count.panel->setGone();
        QVERIFY(!count.field()->isEnabled());
        QVERIFY(!count.button("reconcileButton")->isEnabled());
        QVERIFY(count.panel->unsaved().isEmpty());
    }

    void leavingUnbalancedSaysWhatWouldBeLost()
    {
        const Count count(3);
        QVERIFY(count.isReady());
        QVERIFY(count.panel->unsaved().isEmpty());
        Count::wedge(aSerial(1));
        QVERIFY(count.panel->unsaved().contains(u"12"_s));
        QVERIFY(count.panel->unsaved().contains(u"not balanced"_s));
    }

    void sheetsThatCouldNotBeReadAreAskedForAgain()
    {
        FakeRunGateway gateway;
        FakeStaffGateway staff;
        QWidget window;
        MessageBar bar(&window);
        ReconcilePanel panel(gateway, staff, aRun(12), bar, &window);
        gateway.sheets.answerLast(DbError::of(DbError::Kind::Offline));
        QTRY_COMPARE(bar.isHidden(), false);
        QVERIFY(!panel.findChild<ScanField *>()->isEnabled());
        part<QPushButton>(window, "messageRetry")->click();
        QCOMPARE(gateway.sheets.count(), 2);
        gateway.sheets.answerLast(printedSheets(2));
        QTRY_VERIFY(panel.findChild<ScanField *>()->isEnabled());
    }

    void mayBeClosedWhileWaiting()
    {
        FakeRunGateway gateway;
        FakeStaffGateway staff;
        QWidget window;
        MessageBar bar(&window);
        auto panel = std::make_unique<ReconcilePanel>(gateway, staff, aRun(12), bar);
        gateway.sheets.answerLast(DbError::of(DbError::Kind::Offline));
        QTRY_COMPARE(bar.isHidden(), false);
        panel.reset();
        part<QPushButton>(window, "messageRetry")->click(); // nobody is left to try again
        QCOMPARE(gateway.sheets.count(), 1);
    }

    void everyControlHasANameAndNoLabelReadsMarkup()
    {
        const Count count(3);
        QVERIFY(count.isReady());
        Count::wedge(u"<img src=x>"_s);
        QVERIFY(count.newest().contains(u"<img src=x>"_s));
        QCOMPARE(controlsWithoutName(*count.panel), QStringList());
        QCOMPARE(labelsThatReadMarkup(*count.panel), QStringList());
    }
};

QTEST_MAIN(ReconcilePanelTest)
#include "ReconcilePanelTest.moc"
