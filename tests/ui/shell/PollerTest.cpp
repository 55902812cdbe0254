#include "ui/shell/Poller.h"

#include "tests/builders/Staff.h"
#include "tests/fakes/FakeSessionGateway.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const DbError offline = DbError::of(DbError::Kind::Offline);

} // namespace

class PollerTest : public QObject
{
    Q_OBJECT

private slots:
    void asksAtOnceAndThenWithWhatItWasTold()
    {
        FakeSessionGateway gateway;
        Poller poller(gateway);
        QSignalSpy answered(&poller, &Poller::answered);
        poller.start();
        QCOMPARE(gateway.lists.count(), 1);
        QCOMPARE(gateway.lists.lastAsked<0>(), QString());
        gateway.lists.answerLast(somethingMoved(u"request"_s));
        QTRY_COMPARE(answered.count(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(gateway.lists.count(), 2, 4000);
        QCOMPARE(gateway.lists.lastAsked<0>(), u"100"_s);
    }

    void neverAsksWhileAnAnswerIsStillToCome()
    {
        FakeSessionGateway gateway;
        Poller poller(gateway);
        poller.start();
        poller.askNow();
        poller.askNow();
        QCOMPARE(gateway.lists.count(), 1);
    }

    void askingNowDoesNotWaitForTheNextTurn()
    {
        FakeSessionGateway gateway;
        Poller poller(gateway);
        QSignalSpy answered(&poller, &Poller::answered);
        poller.start();
        gateway.lists.answerLast(somethingMoved(u"request"_s));
        QTRY_COMPARE(answered.count(), 1);
        poller.askNow();
        QCOMPARE(gateway.lists.count(), 2);
    }

    void theLossOfContactIsToldOnceWithTheTimeOfTheLastAnswer()
    {
        FakeSessionGateway gateway;
        Poller poller(gateway);
        QSignalSpy answered(&poller, &Poller::answered);
        QSignalSpy lost(&poller, &Poller::lost);
        QSignalSpy found(&poller, &Poller::found);
        poller.start();
        const Changes first = somethingMoved(u"request"_s);
        gateway.lists.answerLast(first);
        QTRY_COMPARE(answered.count(), 1);
        gateway.lists.always(offline);
        for (int turn = 0; turn < 3; ++turn) {
            poller.askNow();
            QTRY_VERIFY(!poller.isInContact());
            QTest::qWait(5);
        }
        QCOMPARE(lost.count(), 1);
        QCOMPARE(lost.first().first().toDateTime(), first.now);
        gateway.lists.always(first);
        poller.askNow();
        QTRY_COMPARE(found.count(), 1);
        QVERIFY(poller.isInContact());
    }

    void askingBecomesRarerUpToHalfAMinuteAndUsualAgainAfterAnAnswer()
    {
        FakeSessionGateway gateway;
        Poller poller(gateway);
        gateway.lists.always(offline);
        poller.start();
        QTRY_COMPARE(poller.pause(), 4000ms);
        poller.askNow();
        QTRY_COMPARE(poller.pause(), 8000ms);
        for (int turn = 0; turn < 4; ++turn) {
            poller.askNow();
            QTest::qWait(5);
        }
        QCOMPARE(poller.pause(), Poller::longestInterval);
        gateway.lists.always(somethingMoved(u"request"_s));
        poller.askNow();
        QTRY_COMPARE(poller.pause(), Poller::interval);
    }

    void stopsWhenToldTo()
    {
        FakeSessionGateway gateway;
        Poller poller(gateway);
        poller.start();
        poller.stop();
        gateway.lists.answerLast(somethingMoved(u"request"_s));
        QTest::qWait(2300);
        poller.askNow();
        QCOMPARE(gateway.lists.count(), 1);
    }
};

QTEST_MAIN(PollerTest)
#include "PollerTest.moc"
