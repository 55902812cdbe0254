#include "tests/ui/CounterDesk.h"
#include "ui/widgets/NoticeList.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

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
};

QTEST_MAIN(TakeRequestTest)
#include "TakeRequestTest.moc"
