#include "ui/pages/Intention.h"
#include "tests/fakes/FakeCall.h"
#include "tests/ui/Walk.h"
#include "ui/widgets/MessageBar.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

using Call = FakeCall<Done, OpId>;

} // namespace

class IntentionTest final : public QObject
{
    Q_OBJECT

private slots:
    void aSecondPressWhileTheCallIsUnderWayDoesNothing()
    {
        MessageBar bar;
        Intention intention(bar, nullptr);
        Call call;
        int done = 0;
        const auto pursue = [&] { intention.pursue(u"approve 1"_s, std::ref(call), [&](Done) { ++done; }); };
        pursue();
        pursue();
        QCOMPARE(call.count(), 1);
        QVERIFY(intention.isUnderWay());
        call.answer(0, Done{});
        QTRY_COMPARE(done, 1);
        QVERIFY(!intention.isUnderWay());
    }

    void tryingAgainUsesTheSameOperation_data()
    {
        QTest::addColumn<DbError::Kind>("kind");
        QTest::newRow("offline") << DbError::Kind::Offline;
        QTest::newRow("outcome unknown") << DbError::Kind::Unknown;
        QTest::newRow("timed out") << DbError::Kind::TimedOut;
    }

    void tryingAgainUsesTheSameOperation()
    {
        QFETCH(const DbError::Kind, kind);
        MessageBar bar;
        Intention intention(bar, nullptr);
        Call call;
        int done = 0;
        intention.pursue(u"approve 1"_s, std::ref(call), [&](Done) { ++done; });
        call.answer(0, DbError::of(kind));
        QTRY_VERIFY(bar.isSaying());
        QTest::mouseClick(part<QAbstractButton>(bar, "messageRetry"), Qt::LeftButton);
        QCOMPARE(call.count(), 2);
        QCOMPARE(call.asked<0>(1), call.asked<0>(0));
        call.answer(1, Done{});
        QTRY_COMPARE(done, 1);
    }

    void pressingTheButtonAgainAfterAnUnknownOutcomeUsesTheSameOperationToo()
    {
        MessageBar bar;
        Intention intention(bar, nullptr);
        Call call;
        const auto pursue = [&] { intention.pursue(u"approve 1"_s, std::ref(call), [](Done) {}); };
        pursue();
        call.answer(0, DbError::of(DbError::Kind::Unknown));
        QTRY_VERIFY(!intention.isUnderWay());
        pursue();
        QCOMPARE(call.asked<0>(1), call.asked<0>(0));
    }

    void somethingElseIsAnotherOperation()
    {
        MessageBar bar;
        Intention intention(bar, nullptr);
        Call call;
        intention.pursue(u"approve 1"_s, std::ref(call), [](Done) {});
        call.answer(0, DbError::of(DbError::Kind::Unknown));
        QTRY_VERIFY(!intention.isUnderWay());
        intention.pursue(u"approve 2"_s, std::ref(call), [](Done) {});
        QVERIFY(!(call.asked<0>(1) == call.asked<0>(0)));
    }

    void whatWasAnsweredIsOverAndTheSameWishIsANewOperation()
    {
        MessageBar bar;
        Intention intention(bar, nullptr);
        Call call;
        const auto pursue = [&] { intention.pursue(u"claim 1"_s, std::ref(call), [](Done) {}); };
        pursue();
        call.answer(0, Done{});
        QTRY_VERIFY(!intention.isUnderWay());
        pursue();
        call.answer(1, DbError::fromSqlState("MD040"));
        QTRY_VERIFY(!intention.isUnderWay());
        pursue();
        QVERIFY(!(call.asked<0>(1) == call.asked<0>(0)));
        QVERIFY(!(call.asked<0>(2) == call.asked<0>(1)));
    }

    void aRefusalIsToldAndNotOfferedAgain()
    {
        MessageBar bar;
        Intention intention(bar, nullptr);
        const QSignalSpy failed(&intention, &Intention::failed);
        Call call;
        intention.pursue(u"approve 1"_s, std::ref(call), [](Done) { QFAIL("it was refused"); });
        call.answer(0, DbError::fromSqlState("MD050"));
        QTRY_VERIFY(bar.isSaying());
        QVERIFY(part<QAbstractButton>(bar, "messageRetry")->isHidden());
        QCOMPARE(failed.count(), 1);
    }

    void anAnswerAfterTheEndOfThePageIsDropped()
    {
        MessageBar bar;
        Call call;
        {
            const auto intention = std::make_unique<Intention>(bar, nullptr);
            intention->pursue(u"approve 1"_s, std::ref(call), [](Done) { QFAIL("nobody is there any more"); });
        }
        call.answer(0, Done{});
        QTest::qWait(20);
        QVERIFY(!bar.isSaying());
    }
};

QTEST_MAIN(IntentionTest)
#include "IntentionTest.moc"
