#include "tests/builders/PrintRoom.h"
#include "tests/fakes/FakeDispatchGateway.h"
#include "tests/ui/Walk.h"
#include "ui/pages/HomeLettersStrip.h"
#include "ui/widgets/HoldButton.h"
#include "ui/widgets/MessageBar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <chrono>

using namespace Qt::StringLiterals;

namespace {

auto home(qint64 id) { return aBundle(id).with(&Bundle::route, u"home"_s); }

/// The strip as the page shows it, with the bar on which it says that an answer did not come.
struct Desk
{
    Desk(const Bundles &ready)
        : strip(dispatch, bar, &window)
    {
        bar.setParent(&window);
        window.resize(900, 200);
        strip.setReady(ready);
        window.show();
        button()->setFocus();
    }

    HoldButton *button() { return part<HoldButton>(strip, "homeLettersButton"); }
    void keepPressed()
    {
        button()->setHoldTime(std::chrono::milliseconds(1));
        QTest::keyPress(button(), Qt::Key_Space);
    }
    bool tells(const QString &words) { return textsOf(strip).join(u'\n').contains(words); }

    FakeDispatchGateway dispatch;
    QWidget window;
    MessageBar bar;
    HomeLettersStrip strip;
};

} // namespace

/// Many bundles of one letter each leave the house with one decision.
class HomeLettersTest final : public QObject
{
    Q_OBJECT

private slots:
    void goOneAfterTheOther()
    {
        Desk desk({aBundle(1), home(2), home(3).with(&Bundle::destination, u"高橋 花江"_s), home(4),
                   home(5).with(&Bundle::mayDispatch, false)});
        QVERIFY(desk.tells(u"3 letter(s) to homes"_s)); // not the employer's, not one's own
        QSignalSpy over(&desk.strip, &HomeLettersStrip::dispatched);
        desk.keepPressed();
        QTRY_COMPARE(desk.dispatch.dispatches.count(), 1);
        QVERIFY(desk.strip.isUnderWay());
        QCOMPARE(desk.dispatch.dispatches.asked<1>(0), BundleId{2});
        desk.dispatch.dispatches.answer(0, DispatchAnswer{.dispatched = 1, .pulled = {}});
        QTRY_COMPARE(desk.dispatch.dispatches.count(), 2); // and not before
        QVERIFY(desk.tells(u"1 of 3 are through"_s));
        desk.dispatch.dispatches.answer(1, DbError::fromSqlState("MD191"));
        QTRY_COMPARE(desk.dispatch.dispatches.count(), 3); // what a rule says of one says nothing of the next
        desk.dispatch.dispatches.answer(2, DispatchAnswer{.dispatched = 0, .pulled = {{aSerial(4), u"withdrawn"_s}}});
        QTRY_COMPARE(over.count(), 1);
        QVERIFY(!desk.strip.isUnderWay());
        QVERIFY(desk.tells(u"1 letter(s) to homes dispatched"_s));
        QVERIFY(desk.tells(u"1 card(s) taken out"_s));
        QVERIFY(desk.tells(u"高橋 花江 was left behind"_s));
        desk.strip.forget();
        QVERIFY(!desk.tells(u"was left behind"_s));
    }

    void waitWhereAnAnswerDidNotCome()
    {
        Desk desk({home(2), home(3)});
        desk.keepPressed();
        QTRY_COMPARE(desk.dispatch.dispatches.count(), 1);
        desk.dispatch.dispatches.answer(0, DbError::fromSqlState("57014"));
        auto *retry = part<QPushButton>(desk.bar, "messageRetry");
        QTRY_VERIFY(retry->isVisible());
        QCOMPARE(desk.dispatch.dispatches.count(), 1);
        QTest::mouseClick(retry, Qt::LeftButton);
        QTRY_COMPARE(desk.dispatch.dispatches.count(), 2);
        QCOMPARE(desk.dispatch.dispatches.asked<0>(1), desk.dispatch.dispatches.asked<0>(0)); // the same operation
        desk.dispatch.dispatches.answer(1, DispatchAnswer{.dispatched = 1, .pulled = {}});
        QTRY_COMPARE(desk.dispatch.dispatches.count(), 3);
    }

    void stopBetweenTwo()
    {
        Desk desk({home(2), home(3)});
        QTest::keyClick(desk.button(), Qt::Key_Space); // not kept pressed
        QTest::qWait(50);
        QCOMPARE(desk.dispatch.dispatches.count(), 0);
        desk.keepPressed();
        QTRY_COMPARE(desk.dispatch.dispatches.count(), 1);
        QTest::mouseClick(part<QPushButton>(desk.strip, "homeLettersHalt"), Qt::LeftButton);
        desk.dispatch.dispatches.answer(0, DispatchAnswer{.dispatched = 1, .pulled = {}});
        QTRY_VERIFY(desk.tells(u"1 letter(s) to homes dispatched"_s));
        QCOMPARE(desk.dispatch.dispatches.count(), 1);
    }
};

QTEST_MAIN(HomeLettersTest)
#include "HomeLettersTest.moc"
