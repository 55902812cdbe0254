#include "tests/ui/shell/WindowUnderTest.h"

#include "tests/fakes/BracketTranslator.h"
#include "tests/ui/Walk.h"
#include "ui/dialogs/LeaveDialog.h"
#include "ui/shell/DemoStrip.h"
#include "ui/shell/KeyOverlay.h"
#include "ui/shell/LockPage.h"
#include "ui/shell/NavButton.h"
#include "ui/shell/StatusStrip.h"

#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const Duties everything = Duty::Clerk | Duty::Supervisor | Duty::Printer;

Changes waiting(int requests, int approvals)
{
    Changes changes = somethingMoved(u"request"_s);
    changes.requests = requests;
    changes.approvals = approvals;
    return changes;
}

QStringList navigationOf(const MainWindow &window)
{
    QStringList names;
    for (const NavButton *button : window.findChildren<NavButton *>())
        names += button->objectName();
    return names;
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp, Theme::Choice::Light); }

    void theNavigationShowsOnlyWhatThePersonHasADutyFor_data()
    {
        QTest::addColumn<Duties>("duties");
        QTest::addColumn<QStringList>("shown");
        QTest::addRow("clerk") << Duties(Duty::Clerk) << QStringList{u"nav.counter"_s, u"nav.requests"_s};
        QTest::addRow("supervisor") << Duties(
            Duty::Supervisor) << QStringList{u"nav.counter"_s, u"nav.requests"_s, u"nav.approvals"_s, u"nav.print"_s};
        QTest::addRow("printer") << Duties(Duty::Printer) << QStringList{u"nav.print"_s, u"nav.dispatch"_s};
        QTest::addRow("auditor") << Duties(Duty::Auditor) << QStringList{};
    }

    void theNavigationShowsOnlyWhatThePersonHasADutyFor()
    {
        QFETCH(Duties, duties);
        QFETCH(QStringList, shown);
        WindowUnderTest desk(duties);
        desk.window.start();
        QCOMPARE(navigationOf(desk.window), shown);
        QCOMPARE(part<QLineEdit>(desk.window, "omniSearch")->isHidden(), !shown.contains(u"nav.counter"_s));
    }

    void startingShowsTheFirstPage()
    {
        WindowUnderTest desk(Duty::Printer);
        desk.window.start();
        QCOMPARE(desk.window.currentKey(), u"print"_s);
        QCOMPARE(desk.page("print").activations, 1);
        QVERIFY(part<NavButton>(desk.window, "nav.print")->isChecked());
    }

    void workThatWasLeftIsOfferedAndTakenUp()
    {
        WindowUnderTest desk(everything);
        desk.window.start();
        auto *strip = part<QWidget>(desk.window, "draftStrip");
        QVERIFY(!strip->isVisible());
        QVERIFY(desk.window.drafts().isEmpty());
        const Drafts left{{u"requests"_s, {{u"118"_s, u"note"_s}}}, {u"gone"_s, {{u"a"_s, 1}}}};
        desk.window.offer(left);
        QVERIFY(strip->isVisible());
        QTest::mouseClick(part<QPushButton>(desk.window, "draftTakeUp"), Qt::LeftButton);
        QVERIFY(!strip->isVisible());
        QCOMPARE(desk.window.currentKey(), u"requests"_s);
        QCOMPARE(desk.window.drafts(), (Drafts{{u"requests"_s, {{u"118"_s, u"note"_s}}}}));
    }

    void workThatWasLeftCanBeThrownAway()
    {
        WindowUnderTest desk(everything);
        desk.window.start();
        desk.window.offer({});
        QVERIFY(!part<QWidget>(desk.window, "draftStrip")->isVisible());
        desk.window.offer({{u"requests"_s, {{u"118"_s, u"note"_s}}}});
        const QSignalSpy thrown(&desk.window, &MainWindow::draftsThrownAway);
        QTest::mouseClick(part<QPushButton>(desk.window, "draftThrowAway"), Qt::LeftButton);
        QCOMPARE(thrown.count(), 1);
        QVERIFY(desk.window.drafts().isEmpty());
    }

    void controlAndADigitGoesToThatPage()
    {
        WindowUnderTest desk(everything);
        desk.window.start();
        QApplication::setActiveWindow(&desk.window);
        QTest::keyClick(&desk.window, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(desk.window.currentKey(), u"approvals"_s);
        QCOMPARE(desk.page("approvals").activations, 1);
        QTest::keyClick(&desk.window, Qt::Key_9, Qt::ControlModifier); // there is no ninth
        QCOMPARE(desk.window.currentKey(), u"approvals"_s);
    }

    void theSearchFieldHandsItsTextToTheCounter()
    {
        WindowUnderTest desk(everything);
        desk.window.start();
        desk.window.showPage(u"dispatch"_s);
        QApplication::setActiveWindow(&desk.window);
        QTest::keyClick(&desk.window, Qt::Key_K, Qt::ControlModifier);
        auto *search = part<QLineEdit>(desk.window, "omniSearch");
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(desk.page("counter").searches.isEmpty()); // nothing typed, nothing searched
        QTest::keyClicks(search, u" 1255-3456 "_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(desk.window.currentKey(), u"counter"_s);
        QCOMPARE(desk.page("counter").searches, QStringList{u"1255-3456"_s});
    }

    void aPageCanSendThePersonToARecordOnAnother()
    {
        WindowUnderTest desk(everything);
        desk.window.start();
        emit desk.page("counter").goTo(u"requests"_s, 42);
        QCOMPARE(desk.window.currentKey(), u"requests"_s);
        QCOMPARE(desk.page("requests").opened, QList<qint64>{42});
    }

    void aPageCanOpenAMemberAtTheCounterAndSaysWhy()
    {
        WindowUnderTest desk(everything);
        desk.window.start();
        desk.window.showPage(u"requests"_s);
        const OpenedFor why{u"request"_s, u"requests"_s};
        emit desk.page("requests").memberWanted({42}, why);
        QCOMPARE(desk.window.currentKey(), u"counter"_s);
        QCOMPARE(desk.page("counter").members, (QList<std::pair<PersonId, OpenedFor>>{{{42}, why}}));
        desk.window.showPage(u"requests"_s);
        desk.window.lock();
        emit desk.page("requests").memberWanted({43}, why); // nothing is read behind the lock
        QCOMPARE(desk.page("counter").members.size(), 1);
    }

    void thePollFillsTheCountsAndTellsTheVisiblePageOnly()
    {
        WindowUnderTest desk(everything);
        desk.window.start();
        desk.gateway.lists.answerLast(waiting(12, 3));
        QTRY_COMPARE(part<NavButton>(desk.window, "nav.requests")->count(), 12);
        QCOMPARE(part<NavButton>(desk.window, "nav.approvals")->count(), 3);
        QVERIFY(part<NavButton>(desk.window, "nav.requests")->accessibleName().contains(u"12"_s));
        QCOMPARE(desk.page("counter").seen.size(), 1);
        QVERIFY(desk.page("requests").seen.isEmpty());
    }

    void aLostConnectionIsSaidInTheStatusLineAndThePageStaysUsable()
    {
        WindowUnderTest desk(everything);
        desk.window.start();
        desk.gateway.lists.answerLast(waiting(1, 0));
        const auto *state = part<QLabel>(desk.window, "connectionState");
        QTRY_COMPARE(state->text(), u"Connected to db1"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.gateway.lists.count(), 2, 4000);
        desk.gateway.lists.answerLast(DbError::of(DbError::Kind::Offline));
        QTRY_VERIFY(state->text().startsWith(u"Not connected to db1 since "_s));
        QVERIFY(desk.page("counter").isEnabled());
        QVERIFY(!QApplication::activeModalWidget());
    }

    void aChangeOfLanguageReachesEverythingOnScreen()
    {
        WindowUnderTest desk(everything);
        desk.window.setIdleMinutes(5);
        desk.window.start();
        desk.gateway.lists.answerLast(waiting(1, 1));
        QTRY_COMPARE(part<NavButton>(desk.window, "nav.requests")->count(), 1);
        BracketTranslator brackets;
        QCoreApplication::installTranslator(&brackets);
        QTRY_VERIFY(BracketTranslator::isTranslated(desk.window.windowTitle()));
        const QStringList data{desk.session.name, desk.session.societyName, u"日本語"_s, u"English"_s};
        static const QRegularExpression clock(u"^[0-9:]+$"_s);
        for (const QString &text : textsOf(desk.window)) {
            if (!data.contains(text) && !clock.match(text).hasMatch())
                QVERIFY2(BracketTranslator::isTranslated(text), qPrintable(text));
        }
        QCoreApplication::removeTranslator(&brackets);
    }

    void theKeyOverlayListsWhatTheActionsSay()
    {
        WindowUnderTest desk(everything);
        desk.window.start();
        QApplication::setActiveWindow(&desk.window);
        QTest::keyClick(&desk.window, Qt::Key_F1);
        const auto *keys = part<KeyOverlay>(desk.window, "keyOverlay");
        QTRY_VERIFY(keys->isVisible());
        const QString spoken = keys->accessibleName();
        QVERIFY(spoken.contains(u"F6 Do the thing"_s));
        QVERIFY(spoken.contains(u"Ctrl+K"_s));
        QVERIFY(spoken.contains(u"Ctrl+3"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(desk.window.currentKey(), u"counter"_s); // what is listed is not set off
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!keys->isVisible());
    }

    void noTwoActionsOfTheWindowShareAKey()
    {
        WindowUnderTest desk(everything);
        QStringList keys;
        for (const QAction *action : desk.window.actions())
            keys += action->shortcut().toString();
        QCOMPARE(keys.removeDuplicates(), 0);
    }

    void everyPageHasAKeyThatItsButtonAndTheOverlayTell()
    {
        QList<PageEntry> pages;
        for (int number = 1; number <= 11; ++number) {
            PageEntry entry = notingPages().first();
            entry.key = u"page%1"_s.arg(number);
            pages.append(entry);
        }
        WindowUnderTest desk(everything, true, pages);
        desk.window.start();
        QApplication::setActiveWindow(&desk.window);
        const QList<Qt::Key> keys{Qt::Key_9, Qt::Key_0, Qt::Key_Minus, Qt::Key_1};
        const QStringList reached{u"page9"_s, u"page10"_s, u"page11"_s, u"page1"_s};
        for (qsizetype at = 0; at < keys.size(); ++at) {
            QTest::keyClick(&desk.window, keys.at(at), Qt::ControlModifier);
            QCOMPARE(desk.window.currentKey(), reached.at(at));
        }
        QVERIFY(part<NavButton>(desk.window, "nav.page10")->toolTip().contains(u"(Ctrl+0)"_s));
        QVERIFY(part<NavButton>(desk.window, "nav.page11")->toolTip().contains(u"(Ctrl+-)"_s));
        QTest::keyClick(&desk.window, Qt::Key_F1);
        const QString told = textsOf(*part<KeyOverlay>(desk.window, "keyOverlay")).join(u' ');
        QVERIFY2(told.contains(u"Ctrl+0"_s) && told.contains(u"Ctrl+-"_s), qPrintable(told));
    }

    void aDemoSaysSoOnEveryPageAndARealSocietyDoesNot()
    {
        WindowUnderTest demo(everything, true);
        QVERIFY(demo.window.findChild<DemoStrip *>()->isVisible());
        WindowUnderTest real(everything, false);
        QVERIFY(!real.window.findChild<DemoStrip *>());
    }

    void everyControlHasAName()
    {
        WindowUnderTest desk(everything);
        desk.window.start();
        QCOMPARE(controlsWithoutName(desk.window).join(u", "_s), QString());
        QCOMPARE(labelsThatReadMarkup(desk.window), QStringList());
    }

    void aLockedWindowShowsNothingOfThePagesAndKeepsTheWork()
    {
        WindowUnderTest desk(everything);
        desk.window.start();
        desk.page("counter").field()->setText(u"half a sentence"_s);
        QDialog dialog(&desk.window);
        dialog.show();
        desk.window.lock();
        QVERIFY(!desk.page("counter").isVisible());
        QVERIFY(!dialog.isVisible());
        QVERIFY(!part<QLineEdit>(desk.window, "omniSearch")->isVisible());
        QTest::keyClick(&desk.window, Qt::Key_2, Qt::ControlModifier);
        desk.window.showPage(u"requests"_s);
        QCOMPARE(desk.window.currentKey(), u"counter"_s);
        desk.window.unlock();
        QVERIFY(desk.page("counter").isVisible());
        QVERIFY(dialog.isVisible());
        QCOMPARE(desk.page("counter").field()->text(), u"half a sentence"_s);
    }

    void aLockedWindowAsksForThePasswordAndDoesNotAskTheDatabase()
    {
        WindowUnderTest desk(everything);
        desk.window.start();
        desk.gateway.lists.answerLast(waiting(0, 0));
        desk.window.lock();
        QSignalSpy wanted(&desk.window, &MainWindow::unlockWanted);
        auto *password = part<QLineEdit>(desk.window, "unlockPassword");
        QTest::keyClick(password, Qt::Key_Return);
        QCOMPARE(wanted.count(), 0);
        QTest::keyClicks(password, u"secret"_s);
        QTest::keyClick(password, Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toString(), u"secret"_s);
        QVERIFY(password->text().isEmpty());
        QVERIFY(desk.window.isLocked());
        desk.window.sayAtLock(DbError::of(DbError::Kind::SignInFailed));
        QVERIFY(password->isEnabled());
        QTest::qWait(int(2500));
        QCOMPARE(desk.gateway.lists.count(), 1);
    }

    void signingOutAsksWhenSomethingIsUnfinished()
    {
        WindowUnderTest desk(everything);
        desk.window.start();
        QSignalSpy wanted(&desk.window, &MainWindow::signOutWanted);
        auto *signOut = desk.window.findChild<QAction *>(u"signOutAction"_s);
        desk.page("requests").unfinished = u"Request 12 is still claimed."_s;
        signOut->trigger();
        QCOMPARE(wanted.count(), 0);
        auto *dialog = part<QDialog>(desk.window, "leaveDialog");
        QCOMPARE(part<QLabel>(*dialog, "leaveWhat")->text(), u"Request 12 is still claimed."_s);
        part<QAbstractButton>(*dialog, "stayButton")->click();
        QCOMPARE(wanted.count(), 0);
        desk.page("requests").unfinished.clear();
        signOut->trigger();
        QCOMPARE(wanted.count(), 1);
    }

    void theComputerMayShutDownWhenNothingIsUnfinished()
    {
        WindowUnderTest test(Duty::Clerk);
        test.window.start();
        QVERIFY(test.window.mayEnd());
        QVERIFY(!test.window.findChild<LeaveDialog *>());
    }

    void theComputerWaitsWhileSomethingIsUnfinished()
    {
        WindowUnderTest test(Duty::Clerk);
        test.window.start();
        const QSignalSpy closes(&test.window, &MainWindow::closeWanted);
        test.page("counter").unfinished = u"A run is open."_s;
        QVERIFY(!test.window.mayEnd());
        QVERIFY(!test.window.mayEnd()); // asks once, however often the system does
        const auto dialogs = test.window.findChildren<LeaveDialog *>();
        QCOMPARE(dialogs.size(), 1);
        dialogs.first()->accept();
        QCOMPARE(closes.count(), 1);
    }

    void theComputerWaitsForTheOwnerOfLockedWork()
    {
        WindowUnderTest test(Duty::Clerk);
        test.window.start();
        test.page("counter").unfinished = u"A run is open."_s;
        test.window.lock();
        QVERIFY(!test.window.mayEnd());
        QVERIFY(!test.window.findChild<LeaveDialog *>());
    }

    void controlWCloses()
    {
        WindowUnderTest test(Duty::Clerk);
        test.window.start();
        const QSignalSpy closes(&test.window, &MainWindow::closeWanted);
        QApplication::setActiveWindow(&test.window);
        QTest::keyClick(&test.window, Qt::Key_W, Qt::ControlModifier);
        QTRY_COMPARE(closes.count(), 1);
    }

    void closingTheWindowAsksTheSame()
    {
        WindowUnderTest desk(everything);
        desk.window.start();
        QSignalSpy wanted(&desk.window, &MainWindow::closeWanted);
        desk.page("requests").unfinished = u"Request 12 is still claimed."_s;
        QVERIFY(!desk.window.close());
        QCOMPARE(wanted.count(), 0);
        part<QAbstractButton>(*part<QDialog>(desk.window, "leaveDialog"), "leaveButton")->click();
        QCOMPARE(wanted.count(), 1);
    }
};

QTEST_MAIN(MainWindowTest)
#include "MainWindowTest.moc"
