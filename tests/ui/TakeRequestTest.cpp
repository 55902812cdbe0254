#include "tests/ui/CounterDesk.h"
#include "ui/widgets/NoticeList.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

/// The dialog over a person's record.
struct Taking : Counter
{
    explicit Taking(const Session &session = aSession())
        : Counter(session)
    {
        openPerson();
        QTest::mouseClick(button("takeRequestButton"), Qt::LeftButton);
    }

    FakeCall<RequestGuard, QString, CoverageId> &guards() { return desk.requests.guards; }
    QPushButton *confirm() const { return part<QPushButton>(*dialog(), "takeRequestConfirm"); }
    QString told() const { return dialog()->findChild<NoticeList *>()->sentences().join(u' '); }
    void choose(const QString &kind) const
    {
        auto *kinds = part<QComboBox>(*dialog(), "takeKind");
        kinds->setCurrentIndex(kinds->findData(kind));
    }
};

/// An open request of the same kind, and a card on its way.
RequestGuard aGuard()
{
    return {.open = {{{97}, RequestState::Waiting, QDateTime(QDate(2026, 11, 18), QTime(1, 20), Qt::UTC)}},
            .underWay = u"MK-0001301-4"_s,
            .expectedOn = QDate(2026, 11, 26),
            .say = u"お勤め先にお尋ねください。"_s,
            .canHelpThemselves = false};
}

} // namespace

class TakeRequestTest final : public QObject
{
    Q_OBJECT

private slots:
    void takingARequestSendsWhatWasChosen()
    {
        Counter counter;
        counter.openPerson();
        QTest::mouseClick(counter.button("takeRequestButton"), Qt::LeftButton);
        QVERIFY(counter.dialog());
        part<QLineEdit>(*counter.dialog(), "takeReason")->insert(u"なくした"_s);
        QTest::mouseClick(part<QPushButton>(*counter.dialog(), "takeRequestConfirm"), Qt::LeftButton);
        QTest::mouseClick(part<QPushButton>(*counter.dialog(), "takeRequestConfirm"), Qt::LeftButton);
        QCOMPARE(counter.desk.requests.takes.count(), 1);
        const NewRequest &request = counter.desk.requests.takes.asked<1>(0);
        QCOMPARE(request.coverage, CoverageId{1001});
        QCOMPARE(request.kind, u"viewing_password_reissue"_s);
        QCOMPARE(request.channel, u"telephone"_s);
        QCOMPARE(request.reason, u"なくした"_s);
        QCOMPARE(request.despite, QString());
        QVERIFY(!request.oldIsLost);

        counter.desk.requests.takes.answer(0, RequestId{118});
        QTRY_VERIFY(counter.bar()->text().contains(u"118"_s));
        QTRY_VERIFY(!counter.dialog());
        QCOMPARE(counter.desk.members.opens.count(), 2); // the record is shown with its request
    }

    void theWayToTheTakenRequestIsOffered()
    {
        Counter counter;
        counter.openPerson();
        const QSignalSpy goes(counter.page.get(), &Page::goTo);
        QTest::mouseClick(counter.button("takeRequestButton"), Qt::LeftButton);
        QTest::mouseClick(part<QPushButton>(*counter.dialog(), "takeRequestConfirm"), Qt::LeftButton);
        counter.desk.requests.takes.answer(0, RequestId{118});
        QTRY_VERIFY(counter.bar()->isSaying());
        QTest::mouseClick(part<QPushButton>(*counter.bar(), "messageRetry"), Qt::LeftButton);
        QCOMPARE(goes.count(), 1);
        QCOMPARE(goes.first().at(0).toString(), u"requests"_s);
        QCOMPARE(goes.first().at(1).toLongLong(), 118);
    }

    void whereSomethingIsUnderWayGoingOnNeedsAReason_data() // MYK-8
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::newRow("an open request") << QByteArray("MD030");
        QTest::newRow("a card") << QByteArray("MD031");
    }

    void whereSomethingIsUnderWayGoingOnNeedsAReason()
    {
        QFETCH(const QByteArray, rule);
        Counter counter;
        counter.openPerson();
        QTest::mouseClick(counter.button("takeRequestButton"), Qt::LeftButton);
        auto *confirm = part<QPushButton>(*counter.dialog(), "takeRequestConfirm");
        auto *despite = part<QLineEdit>(*counter.dialog(), "takeDespite");
        QVERIFY(despite->isHidden());
        QTest::mouseClick(confirm, Qt::LeftButton);
        counter.desk.requests.takes.answer(0, DbError::fromSqlState(rule.constData()));
        QTRY_VERIFY(!despite->isHidden());
        QVERIFY(!confirm->isEnabled());
        despite->insert(u"会社に届いていないと確認できた"_s);
        QVERIFY(confirm->isEnabled());
        QTest::mouseClick(confirm, Qt::LeftButton);
        QCOMPARE(counter.desk.requests.takes.asked<1>(1).despite, u"会社に届いていないと確認できた"_s);
    }

    void aCardThatIsKnownToBeUnderWayIsToldBeforeAnythingIsTaken() // MYK-8
    {
        Counter counter;
        counter.openPerson(aPerson().with(&PersonView::cardUnderWay, u"MK-0001301-4"_s));
        QTest::mouseClick(counter.button("takeRequestButton"), Qt::LeftButton);
        QVERIFY(counter.dialog()->findChild<NoticeList *>()->sentences().join(u' ').contains(u"MK-0001301-4"_s));
        QVERIFY(!part<QLineEdit>(*counter.dialog(), "takeDespite")->isHidden());
    }

    void anUnknownOutcomeIsRepeatedWithTheSameOperationAndNothingElse()
    {
        Counter counter;
        counter.openPerson();
        QTest::mouseClick(counter.button("takeRequestButton"), Qt::LeftButton);
        QTest::mouseClick(part<QPushButton>(*counter.dialog(), "takeRequestConfirm"), Qt::LeftButton);
        counter.desk.requests.takes.answer(0, DbError::of(DbError::Kind::Unknown));
        auto *retry = part<QPushButton>(*counter.dialog(), "messageRetry");
        QTRY_VERIFY(!retry->isHidden());
        QVERIFY(!part<QPushButton>(*counter.dialog(), "takeRequestConfirm")->isEnabled());
        QVERIFY(!part<QComboBox>(*counter.dialog(), "takeKind")->isEnabled());
        QTest::mouseClick(retry, Qt::LeftButton);
        QCOMPARE(counter.desk.requests.takes.count(), 2);
        QCOMPARE(counter.desk.requests.takes.asked<0>(1), counter.desk.requests.takes.asked<0>(0));
        counter.desk.requests.takes.answer(1, RequestId{118});
        QTRY_VERIFY(!counter.dialog());
    }

    void whoIsNoClerkTakesNoRequest()
    {
        Counter counter(aSession().with(&Session::duties, Duty::Supervisor));
        counter.openPerson();
        QVERIFY(!counter.button("takeRequestButton")->isEnabled());
    }

    void aLostCardIsOnlyAskedAboutWhereThereIsAnOldOne()
    {
        Counter counter;
        counter.openPerson(aPerson().with(&PersonView::cards, {}));
        QTest::mouseClick(counter.button("takeRequestButton"), Qt::LeftButton);
        QCOMPARE(part<QComboBox>(*counter.dialog(), "takeKind")->currentData().toString(), u"viewing_password_issue"_s);
        QVERIFY(part<QWidget>(*counter.dialog(), "takeOldIsLost")->isHidden());
    }

    void enterOnAnOpenedPersonDoesTheObviousNextThing()
    {
        Counter counter;
        counter.openPerson();
        QTest::keyClick(counter.page->focusWidget(), Qt::Key_Return);
        QVERIFY(counter.dialog());
    }

    void theOldPasswordIsSaidToStopWhereItIsLost()
    {
        Counter counter;
        counter.openPerson();
        QTest::mouseClick(counter.button("takeRequestButton"), Qt::LeftButton);
        part<QAbstractButton>(*counter.dialog(), "takeOldIsLost")->click();
        QVERIFY(counter.dialog()->findChild<NoticeList *>()->sentences().join(u' ').contains(u"stops working"_s));
        QTest::mouseClick(part<QPushButton>(*counter.dialog(), "takeRequestConfirm"), Qt::LeftButton);
        QVERIFY(counter.desk.requests.takes.asked<1>(0).oldIsLost);
    }

    void whatIsUnderWayIsAskedForAsSoonAsTheKindIsKnown() // MYK-8
    {
        Taking taking;
        QCOMPARE(taking.guards().count(), 1);
        QCOMPARE(taking.guards().asked<0>(0), u"viewing_password_reissue"_s);
        QCOMPARE(taking.guards().asked<1>(0), CoverageId{1001});
        taking.choose(u"login_notice"_s);
        QCOMPARE(taking.guards().count(), 2);
        QCOMPARE(taking.guards().asked<0>(1), u"login_notice"_s);
        taking.guards().answer(0, aGuard()); // about what is no longer chosen
        QTest::qWait(20);
        QVERIFY(taking.told().isEmpty());
        QVERIFY(taking.confirm()->isEnabled());
    }

    void anOpenRequestIsNamedBeforeAnythingIsTakenAndCanBeGoneTo()
    {
        Taking taking;
        const QSignalSpy goes(taking.page.get(), &Page::goTo);
        taking.guards().answer(0, aGuard());
        QTRY_VERIFY(taking.told().contains(u"Request 97"_s));
        QVERIFY(taking.told().contains(u"MK-0001301-4"_s));
        QVERIFY(taking.told().contains(u"2026-11-26"_s));
        QVERIFY(taking.told().contains(u"お勤め先にお尋ねください。"_s));
        QVERIFY(!taking.confirm()->isEnabled());
        auto *reason = part<QLineEdit>(*taking.dialog(), "takeReason");
        QTRY_VERIFY(reason->height() >= reason->minimumSizeHint().height()); // no field is squeezed by the sentences
        part<QLineEdit>(*taking.dialog(), "takeDespite")->insert(u"届いていないと確認できた"_s);
        QVERIFY(taking.confirm()->isEnabled());
        QTest::mouseClick(part<QPushButton>(*taking.dialog(), "takeRequestGoTo"), Qt::LeftButton);
        QTRY_VERIFY(!taking.dialog());
        QCOMPARE(goes.first().at(0).toString(), u"requests"_s);
        QCOMPARE(goes.first().at(1).toLongLong(), 97);
        QCOMPARE(taking.desk.requests.takes.count(), 0);
    }

    void nothingUnderWayAsksForNothing()
    {
        Taking taking;
        taking.guards().answer(0, RequestGuard());
        QTest::qWait(20);
        QVERIFY(taking.told().isEmpty());
        QVERIFY(part<QWidget>(*taking.dialog(), "takeDespite")->isHidden());
        QVERIFY(part<QWidget>(*taking.dialog(), "takeRequestGoTo")->isHidden());
    }

    void whoCanHelpThemselvesIsTold() // AIS-8
    {
        Taking taking;
        taking.choose(u"login_notice"_s);
        RequestGuard guard;
        guard.canHelpThemselves = true;
        taking.guards().answerLast(guard);
        QTRY_VERIFY(taking.told().contains(u"by mail from the portal"_s));
        QVERIFY(taking.confirm()->isEnabled());
    }

    void aGuardThatDoesNotAnswerHoldsNobodyUp()
    {
        Taking taking;
        taking.guards().answer(0, DbError::of(DbError::Kind::TimedOut));
        QTest::qWait(20);
        QVERIFY(taking.confirm()->isEnabled());
    }

    void eachKindIsOfferedTheWaysItMayComeIn()
    {
        Taking taking(aSession()
                          .with(&Session::requestKinds, {u"account_freeze"_s, u"viewing_password_reissue"_s})
                          .with(&Session::requestChannels,
                                {{u"account_freeze"_s, {u"email"_s, u"telephone"_s, u"paper"_s, u"counter"_s}},
                                 {u"viewing_password_reissue"_s, {u"telephone"_s, u"paper"_s}}}));
        auto *channel = part<QComboBox>(*taking.dialog(), "takeChannel");
        QCOMPARE(channel->count(), 2);
        QVERIFY(channel->findData(u"email"_s) < 0);
        channel->setCurrentIndex(channel->findData(u"paper"_s));
        taking.choose(u"account_freeze"_s);
        QCOMPARE(channel->count(), 4);
        QCOMPARE(channel->currentData().toString(), u"paper"_s);               // what was chosen stays
        QVERIFY(part<QWidget>(*taking.dialog(), "takeOldIsLost")->isHidden()); // no secret is replaced
        QTest::mouseClick(taking.confirm(), Qt::LeftButton);
        QCOMPARE(taking.desk.requests.takes.asked<1>(0).kind, u"account_freeze"_s);
        QCOMPARE(taking.desk.requests.takes.asked<1>(0).channel, u"paper"_s);
    }
};

QTEST_MAIN(TakeRequestTest)
#include "TakeRequestTest.moc"
