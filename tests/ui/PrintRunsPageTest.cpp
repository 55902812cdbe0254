#include "ui/pages/PrintRunsPage.h"
#include "models/domain/Changes.h"
#include "models/secrets/GeneratedSecrets.h"
#include "tests/builders/PrintRoom.h"
#include "tests/fakes/FakeDesk.h"
#include "tests/models/CardForms.h"
#include "tests/ui/Walk.h"
#include "ui/pages/ReconcilePanel.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/ScanField.h"
#include "ui/widgets/TablePane.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // sanitized hashing is slow

/// The page on screen. The database answers lists at once with what the test has set; commands wait for the test.
struct Room
{
    explicit Room(const Runs &active = {})
    {
        desk.runs.queues.always(
            PrintJobs{aPrintJob(1), aPrintJob(2).with(&PrintJob::mayPrint, false), aPrintJob(3), aPrintJob(4)});
        desk.runs.lists.always(active);
        desk.runs.sheets.always(printedSheets(2));
        desk.runs.cards.always(Cards{aCard(1, aSerial(1)), aCard(2, aSerial(2))});
        desk.runs.texts.always(cardTexts());
        page = std::make_unique<PrintRunsPage>(desk.gateways(), session, std::make_shared<GeneratedSecrets>());
        page->resize(1180, 720);
        page->show();
        page->activateWindow();
        page->activate();
    }

    bool queueIsThere() const
    {
        return QTest::qWaitForWindowActive(page.get())
            && QTest::qWaitFor([this] { return queue()->model()->rowCount() == 4; });
    }

    void press(const char *name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    /// Of the parts that share a name, the one on screen.
    QPushButton *shown(const char *name) const
    {
        for (auto *found : page->findChildren<QPushButton *>(QLatin1StringView(name)))
            if (found->isVisible())
                return found;
        return nullptr;
    }
    void openRun() const
    {
        queue()->setFocus();
        QTest::keyClick(queue(), Qt::Key_A, Qt::ControlModifier);
        press("openRunButton");
    }
    bool beginRun(int cards = 2)
    {
        openRun();
        desk.runs.opens.answerLast(anOpenedRun(7, cards).build());
        return QTest::qWaitFor([this] { return shown("printButton") && shown("printButton")->isEnabled(); });
    }

    TablePane *queue() const { return part<TablePane>(*page, "printQueueTable"); }
    TablePane *runs() const { return part<TablePane>(*page, "runsTable"); }
    QPushButton *button(const char *name) const { return part<QPushButton>(*page, name); }
    MessageBar *bar() const { return part<MessageBar>(*page, "messageBar"); }
    QString pdf() const { return folder.filePath(u"run.pdf"_s); }

    FakeDesk desk;
    Session session = aPrinter();
    QTemporaryDir folder;
    std::unique_ptr<PrintRunsPage> page;
};

} // namespace

class PrintRunsPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QCoreApplication::setApplicationName(u"PrintRunsPageTest"_s); }

    void theButtonCountsWhatIsPicked()
    {
        const Room room;
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

    void theSpaceBarPicksTheRowFromAnyColumn()
    {
        const Room room;
        QVERIFY(room.queueIsThere());
        room.queue()->setFocus();
        room.queue()->setCurrentIndex(room.queue()->model()->index(0, 3));
        QTest::keyClick(room.queue(), Qt::Key_Space);
        QCOMPARE(room.button("openRunButton")->text(), u"Open a run of 1 card(s)"_s);
    }

    void opensARunForThisWorkstationOnce()
    {
        const Room room;
        QVERIFY(room.queueIsThere());
        room.openRun();
        room.press("openRunButton");
        QTest::keyClick(room.queue(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(room.desk.runs.opens.count(), 1);
        QCOMPARE(room.desk.runs.opens.lastAsked<1>(), u"vfold-a5"_s);
        QCOMPARE(room.desk.runs.opens.lastAsked<2>(), QSysInfo::machineHostName());
        QCOMPARE(room.desk.runs.opens.lastAsked<3>(), (QList<RequestId>{{1}, {3}, {4}}));
    }

    void anOpeningWithoutAnAnswerIsRepeatedWithTheSameOperation()
    {
        Room room;
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
        Room room;
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
        Room room;
        QVERIFY(room.queueIsThere());
        room.openRun();
        const int before = room.desk.runs.queues.count();
        room.desk.runs.opens.answerLast(DbError::fromSqlState("MD060"));
        QTRY_VERIFY(room.bar()->isSaying());
        QVERIFY(room.desk.runs.queues.count() > before);
    }

    void printsARunAndSendsItToSomebodyElse()
    {
        Room room;
        QVERIFY(room.queueIsThere());
        QVERIFY(room.beginRun());
        QVERIFY(room.page->unsaved().contains(u"Run 7 is open"_s));
        part<QLineEdit>(*room.page, "pdfFile")->setText(room.pdf());
        room.desk.runs.stages.always(Done());
        room.press("printButton");
        room.press("printButton"); // impatient
        QTRY_COMPARE_WITH_TIMEOUT(room.desk.runs.finishes.count(), 1, patience);
        QCOMPARE(room.desk.runs.stages.count(), 1);
        QCOMPARE(part<PlainLabel>(*room.page, "printNumbers")->text(), u"With a password 2, printed 2, in all 2"_s);
        QVERIFY(!room.page->unsaved().isEmpty()); // not before the database knows
        room.desk.runs.finishes.answerLast(Done());
        QTRY_VERIFY(room.page->unsaved().isEmpty());
        QVERIFY(!room.shown("printButton"));
        const QString said = textsOf(*room.page).join(u'\n');
        QVERIFY(said.contains(u"Another person now reconciles the run"_s));
        QVERIFY(QFile::exists(room.pdf()));
    }

    void printingThatIsStoppedCanOnlyBeAborted()
    {
        Room room;
        QVERIFY(room.queueIsThere());
        QVERIFY(room.beginRun());
        part<QLineEdit>(*room.page, "pdfFile")->setText(room.pdf());
        room.press("printButton");
        QTRY_VERIFY_WITH_TIMEOUT(room.desk.runs.stages.count() == 1, patience);
        room.press("busyCancel");
        room.desk.runs.stages.answerLast(Done());
        QTRY_VERIFY_WITH_TIMEOUT(room.shown("confirmAbortButton"), patience);
        QTRY_VERIFY(room.shown("confirmAbortButton")->isEnabled());
        QVERIFY(!room.shown("printButton"));
        QVERIFY(room.bar()->text().contains(u"stopped"_s));
        QTest::mouseClick(room.shown("confirmAbortButton"), Qt::LeftButton);
        QTest::mouseClick(room.shown("confirmAbortButton"), Qt::LeftButton);
        QCOMPARE(room.desk.runs.aborts.count(), 1);
        QCOMPARE(room.desk.runs.aborts.lastAsked<1>(), RunId{7});
        QVERIFY(!room.desk.runs.aborts.lastAsked<3>().isEmpty());
        room.desk.runs.aborts.answerLast(Done());
        QTRY_VERIFY(room.page->unsaved().isEmpty());
    }

    void whatTheDatabaseDidNotAnswerIsTriedAgainFromTheRun()
    {
        Room room;
        QVERIFY(room.queueIsThere());
        QVERIFY(room.beginRun());
        part<QLineEdit>(*room.page, "pdfFile")->setText(room.pdf());
        room.press("printButton");
        QTRY_VERIFY_WITH_TIMEOUT(room.desk.runs.stages.count() == 1, patience);
        room.desk.runs.stages.answerLast(DbError::of(DbError::Kind::Unknown));
        QTRY_COMPARE(room.shown("printButton")->text(), u"Go on printing"_s);
        QTest::mouseClick(room.shown("printButton"), Qt::LeftButton);
        QTRY_COMPARE(room.desk.runs.stages.count(), 2);
        QCOMPARE(room.desk.runs.stages.asked<0>(0), room.desk.runs.stages.asked<0>(1));
    }

    void noFileIsOfferedOutsideADemo()
    {
        Room room;
        room.session.demo = false;
        room.page
            = std::make_unique<PrintRunsPage>(room.desk.gateways(), room.session, std::make_shared<GeneratedSecrets>());
        room.page->show();
        room.page->activate();
        QVERIFY(room.queueIsThere());
        room.openRun();
        room.desk.runs.opens.answerLast(anOpenedRun(7, 2).build());
        QTRY_VERIFY(room.shown("printButton"));
        QTest::qWait(100);
        QVERIFY(!part<QLineEdit>(*room.page, "pdfFile")->isVisible());
        for (int row = 0; row < part<QComboBox>(*room.page, "printerChoice")->count(); ++row)
            QVERIFY(!part<QComboBox>(*room.page, "printerChoice")->itemText(row).contains(u"PDF file"_s));
    }

    // Killed in the middle, and back again: the run is still open, and its passwords are gone.
    void aRunThatWasLostIsSaidAndCanOnlyBeAborted()
    {
        Room room({aRun(5).with(&Run::state, RunState::Open).with(&Run::openedByMe, true).with(&Run::fence, 3)});
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

    void theRunThatIsPrintedHereIsNotTakenForALostOne()
    {
        Room room;
        QVERIFY(room.queueIsThere());
        room.desk.runs.lists.always(Runs{aRun(7).with(&Run::state, RunState::Open).with(&Run::openedByMe, true)});
        QVERIFY(room.beginRun());
        room.page->changed(somethingMoved(u"run"_s));
        QTRY_COMPARE(room.runs()->model()->rowCount(), 1);
        QVERIFY(!part<QWidget>(*room.page, "orphanStrip")->isVisible());
    }

    void whoPrintedARunSeesWhyTheyMayNotReconcileIt()
    {
        const Room room({aRun(5).with(&Run::openedByMe, true).with(&Run::mayReconcile, false)});
        room.press("placeRuns");
        QTRY_VERIFY(room.runs()->selectId(5));
        QVERIFY(part<PlainLabel>(*room.page, "runNoteWhy")->text().contains(u"You printed this run"_s));
        QVERIFY(!room.page->findChild<ScanField *>());
    }

    void reconcilingOutlivesPollsAndALookAtAnotherRun()
    {
        Room room({aRun(5).with(&Run::cards, 2), aRun(6).with(&Run::cards, 2)});
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
        Room room({aRun(5).with(&Run::cards, 2)});
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
        Room room({aRun(5).with(&Run::cards, 2)});
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
        PrintRunsPage page(desk.gateways(), session, std::make_shared<GeneratedSecrets>());
        page.activate();
        page.activate();
        desk.runs.queues.answer(1, PrintJobs{aPrintJob(1)});
        desk.runs.queues.answer(0, PrintJobs{aPrintJob(1), aPrintJob(2)});
        QTest::qWait(20);
        QCOMPARE(part<TablePane>(page, "printQueueTable")->model()->rowCount(), 1);
    }

    void mayBeClosedWhileWaiting()
    {
        Room room;
        QVERIFY(room.queueIsThere());
        QVERIFY(room.beginRun());
        part<QLineEdit>(*room.page, "pdfFile")->setText(room.pdf());
        room.press("printButton");
        QTRY_VERIFY_WITH_TIMEOUT(room.desk.runs.stages.count() == 1, patience);
        room.page.reset();
        room.desk.runs.stages.answerLast(Done());
        QTest::qWait(50);
        QCOMPARE(room.desk.runs.finishes.count(), 0);
    }

    void opensOnARunThatAnotherPageNamed()
    {
        const Room room({aRun(5), aRun(6)});
        room.page->open(6);
        QTRY_COMPARE(room.runs()->currentId().toLongLong(), 6);
        QVERIFY(room.runs()->isVisible());
    }

    void everyControlHasANameAndNoLabelReadsMarkup()
    {
        Room room({aRun(5), aRun(6).with(&Run::state, RunState::Open).with(&Run::openedByMe, true)});
        QVERIFY(room.queueIsThere());
        QVERIFY(room.beginRun());
        QTRY_VERIFY(room.runs()->selectId(5));
        QCOMPARE(controlsWithoutName(*room.page), QStringList());
        QCOMPARE(labelsThatReadMarkup(*room.page), QStringList());
    }
};

QTEST_MAIN(PrintRunsPageTest)
#include "PrintRunsPageTest.moc"
