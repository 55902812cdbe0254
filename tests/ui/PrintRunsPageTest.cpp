#include "ui/pages/PrintRunsPage.h"
#include "models/domain/Changes.h"
#include "models/tables/PrintQueueTable.h"
#include "tests/ui/PrintRoomDesk.h"
#include "ui/pages/ReconcilePanel.h"
#include "ui/widgets/ScanField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSysInfo>

using namespace Qt::StringLiterals;

/// The print room's three places: the queue, the runs, and what must be destroyed.
class PrintRunsPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QCoreApplication::setApplicationName(u"PrintRunsPageTest"_s); }

    void theButtonCountsWhatIsPicked()
    {
        const PrintRoomDesk room;
        QVERIFY(room.queueIsThere());
        QVERIFY(!room.button("openRunButton")->isEnabled());
        room.queue()->selectId(1);
        room.queue()->setFocus();
        QTest::keyClick(room.queue(), Qt::Key_Space);
        QCOMPARE(room.button("openRunButton")->text(), u"Open a run of 1 card(s)"_s);
        QTest::keyClick(room.queue(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(room.button("openRunButton")->text(), u"Open a run of 3 card(s)"_s); // not what I approved myself
        QTest::keyClick(room.queue(), Qt::Key_Space);
        QCOMPARE(room.button("openRunButton")->text(), u"Open a run of 2 card(s)"_s);
    }

    void allPicksWhatARunTakesAndSaysThatTheRestFollows()
    {
        PrintRoomDesk room;
        QVERIFY(room.queueIsThere());
        const auto *note = part<PlainLabel>(*room.page, "queueNote");
        PrintJobs jobs;
        for (int i = 1; i <= PrintQueueTable::mostInARun; ++i)
            jobs.append(aPrintJob(i));
        room.desk.runs.queues.always(jobs);
        room.page->changed(somethingMoved(u"request"_s));
        QTRY_COMPARE(room.queue()->model()->rowCount(), PrintQueueTable::mostInARun);
        room.queue()->setFocus();
        QTest::keyClick(room.queue(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(!note->isVisible()); // all of them fit

        jobs.append(aPrintJob(9001).with(&PrintJob::promisedOn, QDate(2026, 12, 24)));
        room.desk.runs.queues.always(jobs);
        room.page->changed(somethingMoved(u"request"_s));
        QTRY_COMPARE(room.queue()->model()->rowCount(), PrintQueueTable::mostInARun + 1);
        auto *all = part<QCheckBox>(*room.page, "pickAll");
        QCOMPARE(all->checkState(), Qt::PartiallyChecked);
        QVERIFY(note->isVisible());
        QVERIFY2(note->text().startsWith(u"%L1 of %L2 picked"_s.arg(2000).arg(2001)), qPrintable(note->text()));
        QCOMPARE(room.button("openRunButton")->text(), u"Open a run of 2000 card(s)"_s);

        QVERIFY(room.queue()->selectId(9001)); // one by hand, and it is too many
        QTest::keyClick(room.queue(), Qt::Key_Space);
        QVERIFY2(note->text().contains(u"leave 1 out"_s), qPrintable(note->text()));
        QVERIFY(!room.button("openRunButton")->isEnabled());

        all->click();
        QVERIFY(room.button("openRunButton")->isEnabled());
        all->click(); // all that fit are picked already: none
        QVERIFY(!note->isVisible());
        QCOMPARE(all->checkState(), Qt::Unchecked);
        all->click();
        room.press("openRunButton");
        QCOMPARE(room.desk.runs.opens.lastAsked<3>().size(), PrintQueueTable::mostInARun);
        QVERIFY(!room.desk.runs.opens.lastAsked<3>().contains(RequestId{9001}));
    }

    void theCutOffIsSaidWithWhatIsPromisedForToday()
    {
        PrintRoomDesk room;
        QVERIFY(room.queueIsThere());
        const auto *said = part<PlainLabel>(*room.page, "cutOff");
        room.desk.runs.cutOffs.answerLast(CutOff()); // a profile that names none
        QTest::qWait(20);
        QVERIFY(!said->isVisible());

        const auto say = [&](const Result<CutOff> &answer) {
            room.desk.runs.cutOffs.always(answer);
            room.page->changed(somethingMoved(u"request"_s));
        };
        say(CutOff{QTime(15, 0), false, 12});
        QTRY_COMPARE(said->text(), u"Cut-off 15:00: 12 card(s) promised for today or earlier"_s);
        QVERIFY(said->isVisible());
        say(CutOff{QTime(15, 0), true, 12}); // the server says so, whatever this machine's clock says
        QTRY_COMPARE(said->text(), u"Cut-off 15:00 is past: 12 card(s) promised for today or earlier still wait"_s);
        say(CutOff{QTime(15, 0), true, 0});
        QTRY_COMPARE(said->text(), u"Cut-off 15:00 is past: nothing promised for today or earlier waits"_s);
        say(CutOff{QTime(15, 0), false, 0});
        QTRY_COMPARE(said->text(), u"Cut-off 15:00: nothing promised for today or earlier waits"_s);
        say(DbError::of(DbError::Kind::Offline));
        QTRY_VERIFY(!said->isVisible());
    }

    void aRunOfOneDestinationIsPickedWithinWhatIsShown()
    {
        PrintRoomDesk room;
        QVERIFY(room.queueIsThere());
        auto *place = part<QComboBox>(*room.page, "placeChoice");
        QVERIFY(!place->isEnabled()); // there is but one
        const auto atHome = [](qint64 id) {
            return aPrintJob(id).with(&PrintJob::route, u"home"_s).with(&PrintJob::destination, u"髙橋 花子"_s);
        };
        room.desk.runs.queues.always(PrintJobs{aPrintJob(1), atHome(2), aPrintJob(3), atHome(4)});
        room.page->changed(somethingMoved(u"request"_s));
        QTRY_COMPARE(place->count(), 3);
        QCOMPARE(place->itemText(0), u"All destinations"_s);
        QCOMPARE(place->itemText(1), u"Letters to homes (2)"_s);

        place->setFocus();
        QTest::keyClick(place, Qt::Key_Down);
        QCOMPARE(room.queue()->model()->rowCount(), 2);
        QCOMPARE(part<QCheckBox>(*room.page, "pickAll")->text(), u"All 2"_s);
        QTest::keyClick(place, Qt::Key_A, Qt::ControlModifier);
        room.press("openRunButton");
        QCOMPARE(room.desk.runs.opens.lastAsked<3>(), (QList<RequestId>{{2}, {4}}));
        room.desk.runs.opens.answerLast(DbError::fromSqlState("MD060"));
        QTRY_VERIFY(room.bar()->isSaying());
        QCOMPARE(place->currentIndex(), 1); // what one looks at outlives every refresh

        QTest::keyClick(place, Qt::Key_Down); // another destination: what is picked and hidden is not printed
        QVERIFY(!room.button("openRunButton")->isEnabled());
        QTest::keyClick(place, Qt::Key_Home);
        QCOMPARE(room.queue()->model()->rowCount(), 4);
        QCOMPARE(room.button("openRunButton")->text(), u"Open a run of 2 card(s)"_s);
    }

    void theSpaceBarPicksTheRowFromAnyColumn()
    {
        const PrintRoomDesk room;
        QVERIFY(room.queueIsThere());
        room.queue()->setFocus();
        room.queue()->setCurrentIndex(room.queue()->model()->index(0, 3));
        QTest::keyClick(room.queue(), Qt::Key_Space);
        QCOMPARE(room.button("openRunButton")->text(), u"Open a run of 1 card(s)"_s);
    }

    void opensARunForThisWorkstationOnce()
    {
        const PrintRoomDesk room;
        QVERIFY(room.queueIsThere());
        room.openRun();
        room.press("openRunButton");
        QTest::keyClick(room.queue(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(room.desk.runs.opens.count(), 1);
        QCOMPARE(room.desk.runs.opens.lastAsked<1>(), u"vfold-a5"_s);
        QCOMPARE(room.desk.runs.opens.lastAsked<2>(), QSysInfo::machineHostName());
        QCOMPARE(room.desk.runs.opens.lastAsked<3>(), (QList<RequestId>{{1}, {3}, {4}}));
    }

    void aCodeIsAskedForInPlaceAndTheSameRunIsOpened()
    {
        PrintRoomDesk room;
        QVERIFY(room.queueIsThere());
        room.openRun();
        room.desk.runs.opens.answerLast(DbError::fromSqlState("MD163"));
        auto *code = part<QLineEdit>(*room.page->findChild<QWidget *>(u"stepUpStrip"_s), "stepUpCode");
        QTRY_VERIFY(code->isVisible());
        code->setText(u"123456"_s);
        QTest::keyClick(code, Qt::Key_Return);
        QCOMPARE(room.desk.staff.stepsUp.lastAsked<1>(), room.desk.runs.opens.asked<0>(0));
        room.desk.staff.stepsUp.answerLast(CodeAnswer{CodeAnswer::Outcome::Passed, 0});
        QTRY_COMPARE(room.desk.runs.opens.count(), 2);
        QCOMPARE(room.desk.runs.opens.asked<0>(1), room.desk.runs.opens.asked<0>(0));
        room.desk.runs.opens.answerLast(DbError::fromSqlState("MD165")); // and nothing is opened without one
        QTRY_VERIFY(room.bar()->isSaying());
    }

    void anOpeningWithoutAnAnswerIsRepeatedWithTheSameOperation()
    {
        PrintRoomDesk room;
        QVERIFY(room.queueIsThere());
        room.openRun();
        room.desk.runs.opens.answerLast(DbError::of(DbError::Kind::Unknown));
        QTRY_VERIFY(room.bar()->isSaying());
        room.page->changed(somethingMoved(u"request"_s)); // a poll in between changes nothing
        QTest::qWait(20);
        room.press("messageRetry");
        QCOMPARE(room.desk.runs.opens.count(), 2);
        QCOMPARE(room.desk.runs.opens.asked<0>(0), room.desk.runs.opens.asked<0>(1));
        QCOMPARE(room.desk.runs.opens.asked<3>(0), room.desk.runs.opens.asked<3>(1));
    }

    void otherPicksAreAnotherOperation()
    {
        PrintRoomDesk room;
        QVERIFY(room.queueIsThere());
        room.openRun();
        room.desk.runs.opens.answerLast(DbError::of(DbError::Kind::TimedOut));
        QTRY_VERIFY(room.bar()->isSaying());
        QVERIFY(room.button("openRunButton")->hasFocus()); // ready to be pressed again
        QTest::keyClick(room.button("openRunButton"), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!room.bar()->isSaying());
        room.queue()->selectId(4);
        QTest::keyClick(room.queue(), Qt::Key_Space);
        room.press("openRunButton");
        QCOMPARE(room.desk.runs.opens.count(), 2);
        QVERIFY(!(room.desk.runs.opens.asked<0>(0) == room.desk.runs.opens.asked<0>(1)));
        QCOMPARE(room.desk.runs.opens.lastAsked<3>(), QList<RequestId>{{4}});
    }

    void aRefusalReadsTheQueueAgain()
    {
        PrintRoomDesk room;
        QVERIFY(room.queueIsThere());
        room.openRun();
        const int before = room.desk.runs.queues.count();
        room.desk.runs.opens.answerLast(DbError::fromSqlState("MD060"));
        QTRY_VERIFY(room.bar()->isSaying());
        QVERIFY(room.desk.runs.queues.count() > before);
    }

    // Killed in the middle, and back again: the run is still open, and its passwords are gone.
    void aRunThatWasLostIsSaidAndCanOnlyBeAborted()
    {
        PrintRoomDesk room(
            {aRun(5).with(&Run::state, RunState::Open).with(&Run::openedByMe, true).with(&Run::fence, 3)});
        QTRY_VERIFY(room.shown("abortOrphanButton"));
        QVERIFY(part<PlainLabel>(*room.page, "orphanWhat")->text().contains(u"passwords are gone for good"_s));
        room.press("abortOrphanButton");
        QCOMPARE(room.desk.runs.aborts.count(), 0);
        QTRY_VERIFY(room.shown("confirmAbortButton")->isEnabled());
        QTest::mouseClick(room.shown("confirmAbortButton"), Qt::LeftButton);
        QCOMPARE(room.desk.runs.aborts.lastAsked<1>(), RunId{5});
        QCOMPARE(room.desk.runs.aborts.lastAsked<2>(), 3);
        room.desk.runs.lists.always(Runs());
        room.desk.runs.aborts.answerLast(Done());
        QTRY_VERIFY(!part<QWidget>(*room.page, "orphanStrip")->isVisible());
        QVERIFY(room.bar()->text().contains(u"none of its passwords works"_s));
    }

    void whoPrintedARunSeesWhyTheyMayNotReconcileIt()
    {
        const PrintRoomDesk room({aRun(5).with(&Run::openedByMe, true).with(&Run::mayReconcile, false)});
        room.press("placeRuns");
        QTRY_VERIFY(room.runs()->selectId(5));
        QVERIFY(part<PlainLabel>(*room.page, "runNoteWhy")->text().contains(u"You printed this run"_s));
        QVERIFY(!room.page->findChild<ScanField *>());
    }

    void reconcilingOutlivesPollsAndALookAtAnotherRun()
    {
        PrintRoomDesk room({aRun(5).with(&Run::cards, 2), aRun(6).with(&Run::cards, 2)});
        room.press("placeRuns");
        QTRY_VERIFY(room.runs()->selectId(5));
        auto *field = part<ScanField>(*room.page, "scanField");
        QTRY_VERIFY(field->isEnabled());
        QTest::keyClicks(field, aSerial(1));
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClicks(field, u"MK-00"_s); // half-typed when the poll comes
        room.page->changed(somethingMoved(u"run"_s));
        QTest::qWait(20);
        QCOMPARE(field->text(), u"MK-00"_s);
        QVERIFY(room.runs()->selectId(6));
        QVERIFY(!field->isVisible());
        QVERIFY(room.runs()->selectId(5));
        QVERIFY(field->isVisible());
        QCOMPARE(part<PlainLabel>(*field->parentWidget(), "sealedCount")->text(), u"1"_s);
        QVERIFY(room.page->unsaved().contains(u"Run 5 is not balanced"_s));
    }

    void aReconciledRunLeavesAndSaysWhatIsNext()
    {
        PrintRoomDesk room({aRun(5).with(&Run::cards, 2)});
        room.press("placeRuns");
        QTRY_VERIFY(room.runs()->selectId(5));
        auto *field = part<ScanField>(*room.page, "scanField");
        QTRY_VERIFY(field->isEnabled());
        for (const int number : {2, 1}) {
            QTest::keyClicks(field, aSerial(number));
            QTest::keyClick(field, Qt::Key_Return);
        }
        room.press("reconcileButton");
        room.desk.runs.lists.always(Runs());
        room.desk.runs.reconciles.answerLast(ReconcileAnswer{2, 0});
        QTRY_COMPARE(room.runs()->model()->rowCount(), 0);
        QVERIFY(room.bar()->text().contains(u"2 sealed, 0 spoiled"_s));
        QVERIFY(room.page->unsaved().isEmpty());
        QTRY_VERIFY(!room.page->findChild<ReconcilePanel *>());
    }

    void aRunAbortedElsewhereStopsTheCount()
    {
        PrintRoomDesk room({aRun(5).with(&Run::cards, 2)});
        room.press("placeRuns");
        QTRY_VERIFY(room.runs()->selectId(5));
        auto *field = part<ScanField>(*room.page, "scanField");
        QTRY_VERIFY(field->isEnabled());
        room.desk.runs.lists.always(Runs());
        room.page->changed(somethingMoved(u"run"_s));
        QTRY_VERIFY(!field->isEnabled());
        QVERIFY(field->isVisible()); // it says so where one is looking
    }

    void dropsTheAnswerToAnOlderQuestion()
    {
        FakeDesk desk;
        const Session session = aPrinter();
        PrintRunsPage page(desk.gateways(), session, PrintRoom{std::make_shared<GeneratedSecrets>()});
        page.activate();
        page.activate();
        desk.runs.queues.answer(1, PrintJobs{aPrintJob(1)});
        desk.runs.queues.answer(0, PrintJobs{aPrintJob(1), aPrintJob(2)});
        QTest::qWait(20);
        QCOMPARE(part<TablePane>(page, "printQueueTable")->model()->rowCount(), 1);
    }

    void aKeyGoesToEachPlace()
    {
        const PrintRoomDesk room;
        QVERIFY(room.queueIsThere());
        QTest::keyClick(room.page.get(), Qt::Key_2, Qt::AltModifier);
        QVERIFY(room.runs()->isVisible());
        QTest::keyClick(room.page.get(), Qt::Key_3, Qt::AltModifier);
        QVERIFY(room.button("placeRecovery")->isChecked());
        QVERIFY(!room.runs()->isVisible());
        QTest::keyClick(room.page.get(), Qt::Key_1, Qt::AltModifier);
        QVERIFY(room.queue()->isVisible());
    }

    void aSupervisorReadsTheRunsButNeitherPrintsNorAborts()
    {
        PrintRoomDesk room({aRun(5).with(&Run::state, RunState::Open).with(&Run::mayReconcile, false)});
        room.session.duties = Duty::Supervisor;
        const int queues = room.desk.runs.queues.count();
        room.page = std::make_unique<PrintRunsPage>(room.desk.gateways(), room.session,
                                                    PrintRoom{std::make_shared<GeneratedSecrets>()});
        room.page->show();
        room.page->activate();
        QTRY_VERIFY(room.runs()->selectId(5));
        QCOMPARE(room.desk.runs.queues.count(), queues); // it would be refused
        QVERIFY(!room.button("placeToPrint")->isVisible());
        QVERIFY(room.runs()->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(room.page.get()));
        QTest::keyClick(room.page.get(), Qt::Key_1, Qt::AltModifier); // nor does the place have a key
        QVERIFY(room.runs()->isVisible());
        QVERIFY(part<QWidget>(*room.page, "runNote")->isVisible());
        QVERIFY(!room.shown("abortButton"));
    }

    void aPrintedRunWhoseTimeIsOverCanOnlyBeAborted()
    {
        const PrintRoomDesk room({aRun(5).with(&Run::expired, true).with(&Run::mayReconcile, false)});
        room.press("placeRuns");
        QTRY_VERIFY(room.runs()->selectId(5));
        QVERIFY(part<PlainLabel>(*room.page, "runNoteWhy")->text().contains(u"can only be aborted"_s));
        QVERIFY(room.shown("abortButton"));
    }

    void opensOnARunThatAnotherPageNamed()
    {
        const PrintRoomDesk room({aRun(5), aRun(6)});
        room.page->open(6);
        QTRY_COMPARE(room.runs()->currentId().toLongLong(), 6);
        QVERIFY(room.runs()->isVisible());
    }

    void everyControlHasANameAndNoLabelReadsMarkup()
    {
        PrintRoomDesk room({aRun(5), aRun(6).with(&Run::state, RunState::Open).with(&Run::openedByMe, true)});
        QVERIFY(room.queueIsThere());
        QVERIFY(room.beginRun());
        QTRY_VERIFY(room.runs()->selectId(5));
        QCOMPARE(controlsWithoutName(*room.page), QStringList());
        QCOMPARE(labelsThatReadMarkup(*room.page), QStringList());
    }
};

QTEST_MAIN(PrintRunsPageTest)
#include "PrintRunsPageTest.moc"
