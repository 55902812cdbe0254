#include "ui/pages/DispatchPage.h"
#include "models/domain/Changes.h"
#include "tests/builders/PrintRoom.h"
#include "tests/fakes/FakeDesk.h"
#include "tests/ui/Walk.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TablePane.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

BundleCards threeCardsOneWithAProblem()
{
    return {aBundleCard(1, aSerial(1)), aBundleCard(2, aSerial(2)),
            aBundleCard(3, aSerial(3)).with(&BundleCard::problem, u"coverage_lost"_s)};
}

/// The page with bundle 1 (theirs to dispatch) and bundle 2 (they printed one of its cards).
struct Room
{
    Room()
    {
        desk.dispatch.lists.always(
            Bundles{aBundle(1).with(&Bundle::cards, 3), aBundle(2).with(&Bundle::mayDispatch, false)});
        desk.dispatch.cards.always(threeCardsOneWithAProblem());
        page = std::make_unique<DispatchPage>(desk.gateways(), session);
        page->resize(1100, 700);
        page->show();
        page->activate();
    }

    bool choose(qint64 bundle) const
    {
        return QTest::qWaitFor([this] { return list()->model()->rowCount() > 0; }) && list()->selectId(bundle)
            && QTest::qWaitFor([this] { return cards()->model()->rowCount() > 0; });
    }

    TablePane *list() const { return part<TablePane>(*page, "bundlesTable"); }
    TablePane *cards() const { return part<TablePane>(*page, "bundleCardsTable"); }
    QPushButton *button(const char *name) const { return part<QPushButton>(*page, name); }
    QString text(const char *name) const { return part<PlainLabel>(*page, name)->text(); }
    MessageBar *bar() const { return part<MessageBar>(*page, "messageBar"); }
    void ask() const { QTest::mouseClick(button("dispatchButton"), Qt::LeftButton); }
    /// False when the button does not come to answer.
    bool confirm() const
    {
        if (!QTest::qWaitFor([this] { return button("dispatchConfirm")->isEnabled(); }))
            return false;
        QTest::mouseClick(button("dispatchConfirm"), Qt::LeftButton);
        return true;
    }

    FakeDesk desk;
    Session session = aPrinter();
    std::unique_ptr<DispatchPage> page;
};

} // namespace

class DispatchPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatWouldBeTakenOutAndWhy()
    {
        const Room room;
        QVERIFY(room.choose(1));
        QVERIFY(room.text("bundleSummary").startsWith(u"1 card"_s));
        QCOMPARE(room.cards()->model()->index(2, 1).data().toString(), u"Coverage has ended"_s);
        QCOMPARE(room.button("dispatchButton")->text(), u"Mark 2 card(s) as dispatched"_s);
    }

    void nothingIsDispatchedBeforeItWasAskedOnceMore()
    {
        const Room room;
        QVERIFY(room.choose(1));
        room.ask();
        QCOMPARE(room.desk.dispatch.dispatches.count(), 0);
        const QString question = room.text("dispatchConfirm.what");
        QVERIFY(question.contains(u"みほん精機株式会社"_s));
        QVERIFY(question.contains(u"new passwords work and the old ones stop"_s));
        QVERIFY(question.contains(aSerial(3)));
        QVERIFY(question.contains(u"Coverage has ended"_s));
        QVERIFY(!room.button("dispatchConfirm")->hasFocus()); // Enter alone must not do it

        QTest::keyClick(room.button("dispatchConfirm.leave"), Qt::Key_Escape);
        QVERIFY(!room.button("dispatchConfirm")->isVisible());
        QVERIFY(room.button("dispatchButton")->isVisible());
        QCOMPARE(room.desk.dispatch.dispatches.count(), 0);
    }

    void aDoubleClickDispatchesOnce()
    {
        const Room room;
        QVERIFY(room.choose(1));
        room.ask();
        QTest::mouseClick(room.button("dispatchConfirm"), Qt::LeftButton); // the second half of the first double click
        QCOMPARE(room.desk.dispatch.dispatches.count(), 0);
        QVERIFY(room.confirm());
        QTest::mouseClick(room.button("dispatchConfirm"), Qt::LeftButton);
        QCOMPARE(room.desk.dispatch.dispatches.count(), 1);
        QCOMPARE(room.desk.dispatch.dispatches.lastAsked<1>(), BundleId{1});
    }

    void afterwardsItSaysWhatWentAndWhatWasTakenOut()
    {
        Room room;
        QVERIFY(room.choose(1));
        room.ask();
        QVERIFY(room.confirm());
        room.desk.dispatch.lists.always(Bundles{aBundle(2).with(&Bundle::mayDispatch, false)});
        room.desk.dispatch.dispatches.answerLast(
            DispatchAnswer{1, {{aSerial(2), u"withdrawn"_s}, {aSerial(3), u"coverage_lost"_s}}});
        QTRY_COMPARE(room.list()->model()->rowCount(), 1);
        QVERIFY(room.cards()->isVisible()); // although the bundle has left the list
        QVERIFY(room.text("bundleSummary").startsWith(u"1 card(s) dispatched"_s));
        QVERIFY(room.text("bundleSummary").contains(u"2 card(s) taken out"_s));
        QCOMPARE(room.cards()->model()->rowCount(), 2);
        QCOMPARE(room.cards()->model()->index(0, 0).data().toString(), aSerial(2));
        QCOMPARE(room.cards()->model()->index(0, 1).data().toString(), u"Request was withdrawn"_s);
        QVERIFY(!room.button("dispatchButton")->isVisible());

        QVERIFY(room.list()->selectId(2)); // choosing something else ends the report
        QTRY_COMPARE(room.cards()->model()->rowCount(), 3);
    }

    void whoPrintedACardSeesWhyTheyMayNot()
    {
        const Room room;
        QVERIFY(room.choose(2));
        QVERIFY(!room.button("dispatchButton")->isEnabled());
        QVERIFY(room.text("dispatchHint").contains(u"You printed one of these cards"_s));
        QTest::keyClick(room.list(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!room.button("dispatchConfirm")->isVisible());
    }

    void anAttemptWithoutAnAnswerIsRepeatedWithTheSameOperation()
    {
        Room room;
        QVERIFY(room.choose(1));
        room.ask();
        QVERIFY(room.confirm());
        room.desk.dispatch.dispatches.answerLast(DbError::of(DbError::Kind::Unknown));
        QTRY_VERIFY(room.bar()->isSaying());
        QTest::mouseClick(room.button("messageRetry"), Qt::LeftButton);
        QCOMPARE(room.desk.dispatch.dispatches.count(), 2);
        QCOMPARE(room.desk.dispatch.dispatches.asked<0>(0), room.desk.dispatch.dispatches.asked<0>(1));
        room.desk.dispatch.dispatches.answerLast(DbError::of(DbError::Kind::TimedOut));
        QTRY_VERIFY(room.button("dispatchConfirm")->isEnabled());
        QVERIFY(room.confirm()); // the button itself is the same intention as well
        QCOMPARE(room.desk.dispatch.dispatches.asked<0>(0), room.desk.dispatch.dispatches.asked<0>(2));
    }

    void aRefusalIsToldAndTheCardsAreReadAgain()
    {
        Room room;
        QVERIFY(room.choose(1));
        room.ask();
        QVERIFY(room.confirm());
        const int before = room.desk.dispatch.cards.count();
        room.desk.dispatch.dispatches.answerLast(DbError::fromSqlState("MD080"));
        QTRY_VERIFY(room.bar()->isSaying());
        QVERIFY(!room.button("messageRetry")->isVisible());
        QVERIFY(room.desk.dispatch.cards.count() > before);
    }

    void aQuestionFollowsWhatHasChangedMeanwhile()
    {
        Room room;
        QVERIFY(room.choose(1));
        room.ask();
        room.desk.dispatch.cards.always(BundleCards{
            aBundleCard(1, aSerial(1)), aBundleCard(2, aSerial(2)).with(&BundleCard::problem, u"withdrawn"_s),
            aBundleCard(3, aSerial(3)).with(&BundleCard::problem, u"coverage_lost"_s)});
        room.page->changed(somethingMoved(u"request"_s));
        QTRY_COMPARE(room.button("dispatchConfirm")->text(), u"Mark 1 card(s) as dispatched"_s);
        QVERIFY(room.text("dispatchConfirm.what").contains(aSerial(2)));
    }

    void aBundleOfNothingButProblemsIsOnlyTakenApart()
    {
        Room room;
        room.desk.dispatch.cards.always(
            BundleCards{aBundleCard(1, aSerial(1)).with(&BundleCard::problem, u"coverage_lost"_s)});
        QVERIFY(room.choose(1));
        QCOMPARE(room.button("dispatchButton")->text(), u"Take 1 card(s) out of the bundle"_s);
    }

    void choosingAnotherBundleWithdrawsTheQuestion()
    {
        const Room room;
        QVERIFY(room.choose(1));
        room.ask();
        QVERIFY(room.list()->selectId(2));
        QTRY_VERIFY(!room.button("dispatchConfirm")->isVisible());
        QCOMPARE(room.desk.dispatch.dispatches.count(), 0);
    }

    void dropsTheAnswerToAnOlderQuestion()
    {
        FakeDesk desk;
        const Session session = aPrinter();
        DispatchPage page(desk.gateways(), session);
        page.activate();
        page.activate();
        desk.dispatch.lists.answer(1, Bundles{aBundle(1)});
        desk.dispatch.lists.answer(0, Bundles{aBundle(1), aBundle(2)});
        QTest::qWait(20);
        QCOMPARE(part<TablePane>(page, "bundlesTable")->model()->rowCount(), 1);
    }

    void dropsTheCardsOfABundleThatIsNoLongerChosen()
    {
        FakeDesk desk;
        const Session session = aPrinter();
        DispatchPage page(desk.gateways(), session);
        page.activate();
        desk.dispatch.lists.answerLast(Bundles{aBundle(1), aBundle(2)});
        auto *list = part<TablePane>(page, "bundlesTable");
        QTRY_COMPARE(list->model()->rowCount(), 2);
        list->selectId(1);
        list->selectId(2);
        QCOMPARE(desk.dispatch.cards.count(), 2);
        desk.dispatch.cards.answer(1, BundleCards{aBundleCard(1)});
        desk.dispatch.cards.answer(0, threeCardsOneWithAProblem());
        QTest::qWait(20);
        QCOMPARE(part<TablePane>(page, "bundleCardsTable")->model()->rowCount(), 1);
    }

    void thePollMovesNeitherSelectionNorTheOtherPlace()
    {
        Room room;
        QVERIFY(room.choose(2));
        room.page->changed(somethingMoved(u"bundle"_s));
        QTest::qWait(20);
        QCOMPARE(room.list()->currentId().toLongLong(), 2);
        const int asked = room.desk.dispatch.lists.count();
        room.page->changed(somethingMoved(u"person"_s));
        QCOMPARE(room.desk.dispatch.lists.count(), asked);

        QTest::mouseClick(room.button("dispatchedPlace"), Qt::LeftButton);
        QCOMPARE(room.desk.dispatch.lists.lastAsked<0>(), u"dispatched"_s);
    }

    void whatLeftIsTrackedAndConfirmed()
    {
        Room room;
        const Bundle gone = aBundle(7)
                                .with(&Bundle::state, BundleState::Dispatched)
                                .with(&Bundle::mayDispatch, false)
                                .with(&Bundle::daysOut, std::optional(9));
        room.desk.dispatch.lists.always(Bundles{gone});
        QTest::mouseClick(room.button("dispatchedPlace"), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return room.list()->selectId(7); }));
        QCOMPARE(room.list()->model()->index(0, 7).data().toString(), u"Not confirmed for 9 day(s)"_s);
        QVERIFY(!room.button("noteTrackingButton")->isEnabled());
        auto *number = part<QLineEdit>(*room.page, "trackingNumber");
        QTest::keyClicks(number, u"1234-5678-9012"_s);
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(room.desk.dispatch.tracks.asked<1>(0), BundleId{7});
        QCOMPARE(room.desk.dispatch.tracks.asked<2>(0), u"1234-5678-9012"_s);
        room.desk.dispatch.tracks.answer(0, Done{});
        QTRY_COMPARE(number->text(), QString());

        QVERIFY(!room.button("noteReceiptButton")->isEnabled());
        part<QDateEdit>(*room.page, "receivedOn")->setDate(QDate(2026, 11, 24));
        part<QLineEdit>(*room.page, "receiver")->insert(u"総務 一郎"_s);
        QTest::mouseClick(room.button("noteReceiptButton"), Qt::LeftButton);
        QCOMPARE(room.desk.dispatch.receiptNotes.asked<2>(0), QDate(2026, 11, 24));
        QCOMPARE(room.desk.dispatch.receiptNotes.asked<3>(0), u"総務 一郎"_s);
        Bundle confirmed = gone;
        confirmed.daysOut.reset();
        confirmed.receivedOn = QDate(2026, 11, 24);
        confirmed.receiver = u"総務 一郎"_s;
        room.desk.dispatch.lists.always(Bundles{confirmed});
        room.desk.dispatch.receiptNotes.answer(0, Done{});
        QTRY_VERIFY(!part<QWidget>(*room.page, "receiver")->isVisible()); // noted once
        QVERIFY(part<QLineEdit>(*room.page, "trackingNumber")->isVisible());
    }

    void registeredMailAsksForItsNumber()
    {
        Room room;
        const Bundle registered = aBundle(1).with(&Bundle::cards, 3).with(&Bundle::isRegistered, true);
        room.desk.dispatch.lists.always(Bundles{registered, aBundle(2)});
        QTest::mouseClick(room.button("dispatchedPlace"), Qt::LeftButton);
        QTest::mouseClick(room.button("readyPlace"), Qt::LeftButton);
        const auto says = [&room](const QString &words) { return textsOf(*room.page).join(u'\n').contains(words); };
        QVERIFY(room.choose(1));
        QTRY_VERIFY(says(u"at the counter of the post"_s));
        QVERIFY(room.choose(2));
        QTRY_VERIFY(!says(u"at the counter of the post"_s));

        Bundle gone = registered;
        gone.state = BundleState::Dispatched;
        Bundle noted = gone;
        noted.id = {8};
        noted.tracking = u"123-45-67890-1"_s;
        room.desk.dispatch.lists.always(Bundles{gone, noted});
        QTest::mouseClick(room.button("dispatchedPlace"), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return room.list()->selectId(1); }));
        QTRY_VERIFY(says(u"is not noted yet"_s));
        QVERIFY(room.list()->selectId(8));
        QTRY_VERIFY(!says(u"is not noted yet"_s));
    }

    void lettersToHomesAreOfferedTogether()
    {
        Room room;
        const auto home = [](qint64 id) { return aBundle(id).with(&Bundle::route, u"home"_s); };
        auto *strip = part<QWidget>(*room.page, "homeLettersStrip");
        room.desk.dispatch.lists.always(Bundles{aBundle(1), home(2)});
        room.page->activate();
        QTRY_COMPARE(room.list()->model()->rowCount(), 2);
        QVERIFY(!strip->isVisible()); // one is dispatched where it is shown
        room.desk.dispatch.lists.always(Bundles{aBundle(1), home(2), home(3)});
        room.page->activate();
        QTRY_VERIFY(strip->isVisible());
        QTest::mouseClick(room.button("dispatchedPlace"), Qt::LeftButton);
        QVERIFY(!strip->isVisible());
    }

    void aBundleThatIsStillHereIsNotTracked()
    {
        const Room room;
        QVERIFY(room.choose(1));
        QVERIFY(!part<QWidget>(*room.page, "bundleTrail")->isVisible());
    }

    void aWantedCodeIsAskedForAndTheBundleGoes() // MD163
    {
        Room room;
        QVERIFY(room.choose(1));
        room.ask();
        QVERIFY(room.confirm());
        room.desk.dispatch.dispatches.answer(0, DbError::fromSqlState("MD163"));
        auto *code = part<QLineEdit>(*room.page, "stepUpCode");
        QTRY_VERIFY(code->isVisible());
        QTest::keyClicks(code, u"123456"_s);
        QTest::keyClick(code, Qt::Key_Return);
        room.desk.staff.stepsUp.answer(0, CodeAnswer{CodeAnswer::Outcome::Passed, 5});
        QTRY_COMPARE(room.desk.dispatch.dispatches.count(), 2);
        QCOMPARE(room.desk.dispatch.dispatches.asked<0>(1), room.desk.dispatch.dispatches.asked<0>(0));
    }

    void mayBeClosedWhileWaiting()
    {
        Room room;
        QVERIFY(room.choose(1));
        room.ask();
        QVERIFY(room.confirm());
        room.page.reset();
        room.desk.dispatch.dispatches.answerLast(DispatchAnswer{2, {}});
        QTest::qWait(20);
    }

    void everyControlHasANameAndNoLabelReadsMarkup()
    {
        Room room;
        room.desk.dispatch.lists.always(Bundles{aBundle(1).with(&Bundle::destination, u"<b>株式会社</b>"_s)});
        room.page->activate();
        QTRY_COMPARE(room.list()->model()->rowCount(), 1);
        QVERIFY(room.choose(1));
        room.ask();
        QVERIFY(room.text("dispatchConfirm.what").contains(u"<b>株式会社</b>"_s));
        QCOMPARE(controlsWithoutName(*room.page), QStringList());
        QCOMPARE(labelsThatReadMarkup(*room.page), QStringList());
    }
};

QTEST_MAIN(DispatchPageTest)
#include "DispatchPageTest.moc"
