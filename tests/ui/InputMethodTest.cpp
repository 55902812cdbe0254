#include "tests/ui/Composing.h"
#include "tests/ui/CounterDesk.h"
#include "tests/ui/PrintRoomDesk.h"
#include "tests/ui/RequestQueue.h"
#include "ui/dialogs/SignInDialog.h"
#include "ui/pages/ApprovalsPage.h"
#include "ui/pages/DispatchPage.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Composing;

namespace {

constexpr int longerThanTheTypingPause = 300; // ms

} // namespace

/// The pages as somebody uses them who writes Japanese.
class InputMethodTest final : public QObject
{
    Q_OBJECT

private slots:
    void theCounterSearchesForWhatWasChosenNotForWhatIsComposed()
    {
        Counter counter;
        for (const QString &shown : {u"や"_s, u"やまて"_s, u"山手"_s})
            compose(*counter.field(), shown);
        QTest::qWait(longerThanTheTypingPause);
        QTest::keyClick(counter.field(), Qt::Key_Return); // confirms the conversion
        QCOMPARE(counter.desk.members.searches.count(), 0);
        commit(*counter.field(), u"山手"_s);
        QTRY_COMPARE(counter.desk.members.searches.count(), 1);
        QCOMPARE(counter.desk.members.searches.asked<0>(0), u"山手"_s);
    }

    void composingOverTheLastSearchLeavesItsResultsAlone()
    {
        Counter counter;
        counter.page->search(u"タカハシ"_s);
        counter.desk.members.searches.answerLast(Members{aMember()});
        QTRY_COMPARE(counter.found()->model()->rowCount(), 1);
        counter.field()->setFocus();
        counter.field()->selectAll();
        compose(*counter.field(), u"や"_s);
        QTest::qWait(longerThanTheTypingPause);
        QCOMPARE(counter.found()->model()->rowCount(), 1);
        QTest::keyClick(counter.field(), Qt::Key_Escape); // gives the conversion up, and is not the page's way back
        compose(*counter.field(), {});
        QTRY_COMPARE(counter.found()->model()->rowCount(), 0); // what was selected is gone, as the field shows
    }

    void whatThePollBringsDoesNotCutAWordShort()
    {
        Queue queue({aClaimedRequest(1)});
        queue.select(aClaimedRequest(1));
        auto *name = queue.answer("identityField.name");
        name->setFocus();
        compose(*name, u"やまて"_s);
        queue.poll({aClaimedRequest(1), aRequest(2)}, 2);
        QVERIFY(static_cast<TextField *>(name)->isComposing());
        QVERIFY(name->hasFocus());
        commit(*name, u"山手"_s);
        QCOMPARE(name->text(), u"山手"_s);
    }

    void enterInAConversionDoesNotLeaveTheQuestion() // AIS-6
    {
        Queue queue({aClaimedRequest(1)});
        queue.select(aClaimedRequest(1));
        auto *address = queue.answer("identityField.address"); // the last one, whose Enter checks
        address->setFocus();
        compose(*address, u"東京都"_s);
        QTest::keyClick(address, Qt::Key_Return);
        QVERIFY(address->hasFocus());
        QCOMPARE(queue.desk.requests.checks.count(), 0);
        commit(*address, u"東京都"_s);
        QTest::keyClick(address, Qt::Key_Return);
        QCOMPARE(queue.desk.requests.checks.count(), 1);
    }

    void enterInAConversionDoesNotOpenARecord()
    {
        Counter counter;
        counter.page->search(u"1255-3456"_s);
        counter.desk.members.searches.answerLast(Members{aMember()});
        QTRY_COMPARE(counter.found()->model()->rowCount(), 1);
        QTest::keyClick(counter.found(), Qt::Key_Return);
        auto *reason = part<QComboBox>(*counter.page, "openReason")->lineEdit();
        reason->selectAll();
        compose(*reason, u"窓口"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(counter.desk.members.opens.count(), 0);
        commit(*reason, u"窓口で本人"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(counter.desk.members.opens.count(), 1);
        QCOMPARE(counter.desk.members.opens.asked<1>(0).reason, u"窓口で本人"_s);
    }

    void enterInAConversionDoesNotPressTheDialogsButton()
    {
        Counter counter;
        counter.openPerson();
        QTest::keyClick(counter.page.get(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(counter.dialog());
        auto *reason = part<QLineEdit>(*counter.dialog(), "takeReason");
        reason->setFocus();
        compose(*reason, u"紛失"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTest::keyClick(reason, Qt::Key_Escape);
        QCOMPARE(counter.desk.requests.takes.count(), 0);
        QVERIFY(counter.dialog()->isVisible());
        commit(*reason, u"紛失"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(counter.desk.requests.takes.count(), 1);
    }

    void noFieldOfAPageCutsAConversionShort()
    {
        Counter counter;
        counter.openPerson();
        QTest::keyClick(counter.page.get(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(counter.dialog());
        const Queue queue({aClaimedRequest(1)});
        FakeDesk desk;
        const ApprovalsPage approvals(desk.gateways(), aSession());
        const DispatchPage dispatch(desk.gateways(), aPrinter());
        const SignInDialog signIn;
        PrintRoomDesk room;
        QVERIFY(room.queueIsThere() && room.beginRun());
        for (const QWidget *window :
             std::initializer_list<const QWidget *>{counter.page.get(), counter.dialog(), queue.page.get(),
                                                    room.page.get(), &approvals, &dispatch, &signIn}) {
            const QStringList found = fieldsThatCutItShort(*window);
            QVERIFY2(found.isEmpty(), qPrintable(window->objectName() + u": "_s + found.join(u", "_s)));
        }
    }
};

QTEST_MAIN(InputMethodTest)
#include "InputMethodTest.moc"
