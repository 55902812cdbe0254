#include "tests/ui/OtherLanguage.h"
#include "tests/ui/RequestQueue.h"
#include "ui/widgets/StateChip.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class RequestsPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void theViewsCountWhatWaits()
    {
        Queue queue({aRequest(1)});
        queue.desk.requests.counts.answerLast(RequestCounts{{u"open"_s, 4}, {u"mine"_s, 1}, {u"unclaimed"_s, 1}});
        QTRY_COMPARE(queue.button("requestsView.open")->text(), u"Open 4"_s);
        QCOMPARE(queue.button("requestsView.mine")->text(), u"Mine 1"_s);
        QCOMPARE(queue.button("requestsView.unclaimed")->text(), u"Unclaimed 1"_s);
        QCOMPARE(queue.button("requestsView.done")->text(), u"Done"_s);
    }

    void anotherViewAsksForItself()
    {
        Queue queue({aRequest(1)});
        queue.click("requestsView.done");
        bool asked = false;
        for (int call = 0; call < queue.desk.requests.lists.count(); ++call)
            asked = asked || queue.desk.requests.lists.asked<0>(call) == u"done"_s;
        QVERIFY(asked);
    }

    void dropsTheAnswerOfAnEarlierView()
    {
        FakeDesk desk;
        RequestsPage page(desk.gateways(), aSession());
        page.show();
        page.activate();
        QTest::mouseClick(part<QPushButton>(page, "requestsView.mine"), Qt::LeftButton);
        QCOMPARE(desk.requests.lists.asked<0>(0), u"open"_s);
        QCOMPARE(desk.requests.lists.asked<0>(1), u"mine"_s);
        desk.requests.lists.answer(1, Requests{aClaimedRequest(1)});
        desk.requests.lists.answer(0, Requests{aRequest(1), aRequest(2), aRequest(3)});
        auto *list = part<TablePane>(page, "requestsTable");
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTest::qWait(20);
        QCOMPARE(list->model()->rowCount(), 1);
    }

    void openingThePageReadsNobody() // reading is on record
    {
        const Queue queue({aRequest(1), aRequest(2)});
        QCOMPARE(queue.desk.requests.details.count(), 0);
    }

    void claimingSendsOneCallAndGoesToTheIdentityCheck()
    {
        Queue queue({aRequest(1)});
        queue.select(aRequest(1));
        queue.click("claimButton");
        queue.click("claimButton");
        QCOMPARE(queue.desk.requests.claims.count(), 1);
        QCOMPARE(queue.desk.requests.claims.asked<1>(0), RequestId{1});
        queue.desk.requests.claims.answer(0, Done{});
        QTRY_COMPARE(queue.desk.requests.details.count(), 2);
        queue.desk.requests.details.answerLast(aRequestDetail(aClaimedRequest(1)));
        QTRY_COMPARE(queue.page->focusWidget(), queue.answer("identityField.name"));
        QCOMPARE(part<QLabel>(*queue.page, "claimSentence")->text(), u"You have it until 03:15."_s);
    }

    void theKeyboardClaimsAndPutsBack()
    {
        Queue queue({aRequest(1)});
        queue.select(aRequest(1));
        QTest::keyClick(queue.page.get(), Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(queue.desk.requests.claims.count(), 1);
        queue.desk.requests.claims.answer(0, Done{});
        QTRY_COMPARE(queue.desk.requests.details.count(), 2);
        queue.desk.requests.details.answerLast(aRequestDetail(aClaimedRequest(1)));
        QTRY_COMPARE(queue.button("claimButton")->text(), u"Put back"_s);
        QTest::keyClick(queue.page.get(), Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(queue.desk.requests.releases.count(), 1);
    }

    void tryingAgainClaimsWithTheSameOperation()
    {
        Queue queue({aRequest(1)});
        queue.select(aRequest(1));
        queue.click("claimButton");
        queue.desk.requests.claims.answer(0, DbError::of(DbError::Kind::Unknown));
        QTRY_VERIFY(queue.bar()->isSaying());
        queue.click("messageRetry");
        QCOMPARE(queue.desk.requests.claims.count(), 2);
        QCOMPARE(queue.desk.requests.claims.asked<0>(1), queue.desk.requests.claims.asked<0>(0));
    }

    void whatSomebodyElseHasIsNotMineToTouch()
    {
        const Request taken = aRequest(1)
                                  .with(&Request::claimedBy, u"係員 次郎"_s)
                                  .with(&Request::claimedUntil, QDateTime(QDate(2026, 11, 20), QTime(3, 10), Qt::UTC));
        Queue queue({taken});
        queue.select(taken);
        QCOMPARE(part<QLabel>(*queue.page, "claimSentence")->text(), u"Claimed by 係員 次郎 until 03:10."_s);
        for (const char *name : {"claimButton", "withdrawButton", "submitButton", "checkIdentityButton"})
            QVERIFY2(!queue.button(name)->isEnabled(), name);
        QVERIFY(!queue.answer("identityField.name")->isEnabled());
    }

    void aSupervisorReadsButDoesNotWorkOnRequests()
    {
        Queue queue({aRequest(1)}, aSession().with(&Session::duties, Duty::Supervisor));
        queue.select(aRequest(1));
        QVERIFY(!queue.button("claimButton")->isEnabled());
        QVERIFY(!queue.button("withdrawButton")->isEnabled());
        QCOMPARE(part<QLabel>(*queue.page, "nextStep")->text(), u"Only clerks work on requests."_s);
    }

    void submittingNeedsAConfirmedIdentityAndTakesTheNoteAlong()
    {
        Queue queue({aClaimedRequest(1)});
        queue.select(aClaimedRequest(1));
        QVERIFY(!queue.button("submitButton")->isEnabled());
        queue.list()->clearSelection();
        queue.list()->setCurrentIndex({});
        queue.page->open(1);
        queue.desk.requests.lists.always(Requests{confirmed()});
        queue.page->changed(somethingMoved(u"request"_s, 1));
        queue.desk.requests.details.answerLast(aRequestDetail(confirmed()));
        QTRY_VERIFY(queue.button("submitButton")->isEnabled());
        part<QLineEdit>(*queue.page, "submitNote")->insert(u"折り返し済み"_s);
        QTest::keyClick(queue.page.get(), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(queue.page.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(queue.desk.requests.submits.count(), 1);
        QCOMPARE(queue.desk.requests.submits.asked<2>(0), u"折り返し済み"_s);
        queue.desk.requests.submits.answer(0, Done{});
        QTRY_VERIFY(queue.bar()->text().contains(u"waits for approval"_s));
    }

    void withdrawingNeedsAReason()
    {
        Queue queue({aRequest(1)});
        queue.select(aRequest(1));
        queue.click("withdrawButton");
        QVERIFY(!queue.button("withdrawConfirmButton")->isEnabled());
        queue.answer("withdrawConfirmButton.reason")->insert(u"本人の申し出"_s);
        QTest::keyClick(queue.answer("withdrawConfirmButton.reason"), Qt::Key_Return);
        QCOMPARE(queue.desk.requests.withdraws.count(), 1);
        QCOMPARE(queue.desk.requests.withdraws.asked<2>(0), u"本人の申し出"_s);
        queue.desk.requests.withdraws.answer(0, Done{});
        QTRY_VERIFY(queue.bar()->text().contains(u"withdrawn"_s));
    }

    void escapeLeavesAWithdrawalUndone()
    {
        Queue queue({aRequest(1)});
        queue.select(aRequest(1));
        queue.click("withdrawButton");
        QTest::keyClick(queue.answer("withdrawConfirmButton.reason"), Qt::Key_Escape);
        QVERIFY(queue.button("withdrawConfirmButton")->isHidden()
                || !queue.button("withdrawConfirmButton")->isVisible());
        QCOMPARE(queue.desk.requests.withdraws.count(), 0);
    }

    void whileAWithdrawalIsWrittenTheSubmitKeyDoesNothing()
    {
        Queue queue({confirmed()});
        queue.select(confirmed());
        QVERIFY(queue.button("submitButton")->isEnabled());
        queue.click("withdrawButton");
        QTest::keyClick(queue.answer("withdrawConfirmButton.reason"), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(queue.desk.requests.submits.count(), 0);
    }

    void whatHasLeftCannotBeWithdrawn()
    {
        const Request left = aRequest(1).with(&Request::state, RequestState::Dispatched);
        Queue queue({left});
        queue.select(left);
        QVERIFY(!queue.button("withdrawButton")->isEnabled());
    }

    void aRefusalIsToldAndTheListIsReadAgain()
    {
        Queue queue({aRequest(1)});
        queue.select(aRequest(1));
        const int lists = queue.desk.requests.lists.count();
        queue.click("claimButton");
        queue.desk.requests.claims.answer(0, DbError::fromSqlState("MD040"));
        QTRY_VERIFY(queue.bar()->isSaying());
        QVERIFY(queue.button("messageRetry")->isHidden());
        QCOMPARE(queue.desk.requests.lists.count(), lists + 1);
    }

    void thePollKeepsSelectionScrollAndHalfTypedAnswers()
    {
        Requests many;
        for (qint64 id = 1; id <= 80; ++id)
            many.append(aClaimedRequest(id));
        Queue queue(many);
        queue.select(many.at(40));
        queue.list()->verticalScrollBar()->setValue(900);
        const QModelIndex top = queue.list()->indexAt({5, 5});
        const qint64 topId = top.data(IdRole).toLongLong();
        queue.answer("identityField.name")->insert(u"髙橋"_s);

        many.prepend(aRequest(200).with(&Request::promisedOn, QDate(2026, 11, 1)));
        many[60] = aClaimedRequest(60).with(&Request::state, RequestState::Waiting);
        queue.poll(many, 200);
        QTRY_COMPARE(queue.list()->model()->rowCount(), 81);
        QTest::qWait(20);
        QCOMPARE(queue.list()->currentId().toLongLong(), 41);
        QCOMPARE(queue.list()->indexAt({5, 5}).data(IdRole).toLongLong(), topId);
        QCOMPARE(queue.answer("identityField.name")->text(), u"髙橋"_s);
        QVERIFY(queue.answer("identityField.name")->isEnabled());
    }

    void thePollReadsARequestAgainOnlyWhenItMovedItself()
    {
        Queue queue({aRequest(1), aRequest(2)});
        queue.select(aRequest(1));
        queue.poll({aRequest(1), aRequest(2)}, 2);
        QCOMPARE(queue.desk.requests.details.count(), 1);
        queue.poll({aRequest(1), aRequest(2)}, 1);
        QCOMPARE(queue.desk.requests.details.count(), 2);
    }

    void aRequestThatLeavesTheListStaysBesideItUntilAnotherIsChosen()
    {
        Queue queue({aClaimedRequest(1), aRequest(2)});
        queue.select(aClaimedRequest(1));
        queue.poll({aRequest(2)}, 1);
        QTRY_COMPARE(queue.list()->model()->rowCount(), 1);
        QVERIFY(!queue.list()->currentId().isValid());
        QCOMPARE(queue.name(), aRequest(1).build().memberName);
    }

    void dropsTheDetailOfAnEarlierSelection()
    {
        Queue queue({aRequest(1), aRequest(2).with(&Request::memberName, u"鈴木 次郎"_s)});
        QVERIFY(queue.list()->selectId(1));
        QVERIFY(queue.list()->selectId(2));
        queue.desk.requests.details.answer(0, aRequestDetail(aRequest(1)).with(&RequestDetail::oldIsLost, true));
        QTest::qWait(20);
        QCOMPARE(queue.name(), u"鈴木 次郎"_s);
    }

    void theWayToTheMemberIsOneKey()
    {
        Queue queue({aRequest(7)});
        queue.select(aRequest(7));
        const QSignalSpy goes(queue.page.get(), &Page::memberWanted);
        QTest::keyClick(queue.page.get(), Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(goes.count(), 1);
        QCOMPARE(goes.first().at(0).value<PersonId>(), PersonId{7});
        QCOMPARE(goes.first().at(1).value<OpenedFor>(), (OpenedFor{u"request"_s, u"requests"_s}));
    }

    void mayBeClosedWhileWaiting()
    {
        Queue queue({aClaimedRequest(1)});
        queue.select(aClaimedRequest(1));
        queue.answer("identityField.name")->insert(u"髙橋"_s);
        queue.click("checkIdentityButton");
        queue.page->changed(somethingMoved(u"request"_s, 1));
        queue.page.reset();
        queue.desk.requests.checks.answer(0, IdentityAnswer{IdentityState::Passed, {}, 3});
        queue.desk.requests.details.answerLast(aRequestDetail());
        QTest::qWait(20);
    }

    void aHostileNameStaysAName()
    {
        const Request hostile = aRequest(1).with(&Request::memberName, u"<b>%1</b> &amp;"_s);
        Queue queue({hostile});
        queue.select(aRequestDetail(hostile).with(&RequestDetail::reason, u"<a href='x'>%2</a>"_s));
        QCOMPARE(queue.name(), u"<b>%1</b> &amp;"_s);
        QCOMPARE(labelsThatReadMarkup(*queue.page), QStringList());
    }

    void everyControlHasANameForTheScreenReader()
    {
        Queue queue({confirmed()});
        queue.select(confirmed());
        queue.click("withdrawButton");
        QCOMPARE(controlsWithoutName(*queue.page), QStringList());
    }

    void everyTextFollowsTheLanguage()
    {
        const Request request = aClaimedRequest(1).with(&Request::lateness, Lateness::Late);
        Queue queue({request, aRequest(2).with(&Request::state, RequestState::OnHold)});
        queue.select(aRequestDetail(request).with(&RequestDetail::oldIsLost, true));
        queue.answer("identityField.name")->insert(u"髙橋"_s);
        queue.click("checkIdentityButton");
        queue.desk.requests.checks.answer(0, IdentityAnswer{IdentityState::Failed, {{u"name"_s, false}}, 2});
        QTRY_VERIFY(part<StateChip>(*queue.page, "identityVerdict.name")->isVisible());
        const OtherLanguage other;
        QCOMPARE(textsThatStayed(*queue.page), QStringList());
    }
};

QTEST_MAIN(RequestsPageTest)
#include "RequestsPageTest.moc"
