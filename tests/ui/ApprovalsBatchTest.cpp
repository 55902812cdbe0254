#include "tests/ui/ApprovalsDesk.h"
#include "ui/widgets/NoticeList.h"

using namespace Qt::StringLiterals;

/// Requests of the low lane together, what the lot takes out, and the code that a decision may want first.
class ApprovalsBatchTest final : public QObject
{
    Q_OBJECT

private slots:
    void theLanesAreCountedAndShownByThemselves()
    {
        const Desk desk({aLow(1), aLow(2), anApproval(3), anApproval(4).with(&Approval::lane, u"high"_s)});
        QCOMPARE(desk.button("lane.all")->text(), u"All 4"_s);
        QCOMPARE(desk.button("lane.low")->text(), u"Routine 2"_s);
        QVERIFY(!part<QWidget>(*desk.page, "batchStrip")->isVisible());
        QTest::keyClick(desk.page.get(), Qt::Key_4, Qt::AltModifier);
        QCOMPARE(desk.list()->model()->rowCount(), 2);
        QVERIFY(part<QWidget>(*desk.page, "batchStrip")->isVisible());
        QTest::keyClick(desk.page.get(), Qt::Key_2, Qt::AltModifier);
        QCOMPARE(desk.list()->model()->rowCount(), 1);
        QVERIFY(!part<QWidget>(*desk.page, "batchStrip")->isVisible());
    }

    void theLowLaneIsApprovedTogetherByAButtonKeptPressed()
    {
        Desk desk({aLow(1), aLow(2), aLow(3, false), aLow(4, true, true), anApproval(5)});
        auto *button = desk.goToBatch();
        QCOMPARE(button->text(), u"Approve 2 together"_s);
        desk.click("batchButton");
        QCOMPARE(desk.desk.approvals.batches.count(), 0);
        QVERIFY(part<QLabel>(*desk.page, "batchHint")->text().contains(u"too early"_s));
        QTest::keyPress(button, Qt::Key_Return);
        QTRY_COMPARE(desk.desk.approvals.batches.count(), 1);
        QTest::keyRelease(button, Qt::Key_Return);
        QCOMPARE(desk.desk.approvals.batches.asked<1>(0), (QList<RequestId>{{1}, {2}}));
        QVERIFY(!button->isEnabled()); // once is enough

        desk.desk.approvals.lists.always(Approvals{aLow(2, true, true)});
        desk.desk.approvals.batches.answer(0, BatchAnswer{{{1}}, {{{2}, u"MD162"_s}}});
        QTRY_COMPARE(desk.list()->model()->rowCount(), 1);
        const QStringList told = part<NoticeList>(*desk.page, "batchOutcome")->sentences();
        QCOMPARE(told.size(), 2);
        QVERIFY(told.first().startsWith(u"1 request"_s));
        QVERIFY(told.last().startsWith(u"髙橋 花子 was left out. This request was drawn for a full check."_s));
        QVERIFY(!button->isEnabled()); // what the lot has drawn is in no batch any more
    }

    void aListIsApprovedTogetherWhateverItsLane()
    {
        Approvals waiting{aListed(7, 2), aListed(1, 1, false), aListed(2, 1), aListed(3, 1), aListed(4, 1)};
        waiting[3].lane = u"high"_s;
        waiting[4].fullCheck = true;
        waiting << anApproval(5) << aListed(6, 1).with(&Approval::mayDecide, false);
        Desk desk(waiting);
        QCOMPARE(desk.button("lane.list")->text(), u"From lists 6"_s);
        auto *button = desk.goToBatch(); // nothing of little risk waits, so the key goes to the lists
        QCOMPARE(desk.list()->model()->rowCount(), 6);
        QCOMPARE(button->text(), u"Approve 2 together"_s);
        const QString sentence = part<QLabel>(*desk.page, "batchSentence")->text();
        QVERIFY2(sentence.contains(u"list “list 1”"_s), qPrintable(sentence)); // the oldest, and none but it
        QVERIFY(part<QLabel>(*desk.page, "batchRest")->text().startsWith(u"2 of the list"_s));
        desk.click("batchButton");
        QCOMPARE(desk.desk.approvals.batches.count(), 0); // a click is not enough
        QTest::keyPress(button, Qt::Key_Space);
        QTRY_COMPARE(desk.desk.approvals.batches.count(), 1);
        QTest::keyRelease(button, Qt::Key_Space);
        QCOMPARE(desk.desk.approvals.batches.asked<1>(0), (QList<RequestId>{{2}, {3}}));

        // A returned address stays behind and says why; the next list takes its turn.
        desk.desk.approvals.lists.always(Approvals{aListed(7, 2), aListed(1, 1, false), aListed(3, 1, false)});
        desk.desk.approvals.batches.answer(0, BatchAnswer{{{2}}, {{{3}, u"MD183"_s}}});
        QTRY_COMPARE(desk.list()->model()->rowCount(), 3);
        const QStringList told = part<NoticeList>(*desk.page, "batchOutcome")->sentences();
        QCOMPARE(told.size(), 2);
        QVERIFY2(told.last().contains(u"came back"_s), qPrintable(told.last()));
        QVERIFY(part<QLabel>(*desk.page, "batchSentence")->text().contains(u"list “list 2”"_s));
        QCOMPARE(button->text(), u"Approve 1 together"_s);
    }

    void aListIsApprovedAHundredAtATime()
    {
        Approvals waiting;
        for (qint64 id = 1; id <= 230; ++id)
            waiting.append(aListed(id, 1));
        Desk desk(waiting);
        QTest::keyClick(desk.page.get(), Qt::Key_5, Qt::AltModifier);
        auto *button = desk.goToBatch();
        QCOMPARE(button->text(), u"Approve 100 together"_s);
        QVERIFY(part<QLabel>(*desk.page, "batchSentence")->text().contains(u"96 more"_s));
        QVERIFY(part<QLabel>(*desk.page, "batchRest")->text().startsWith(u"130 more can follow"_s));
    }

    void whoMadeAListIsToldThatSomebodyElseApprovesIt()
    {
        Desk desk({aListed(1, 1).with(&Approval::mayDecide, false)});
        QTest::keyClick(desk.page.get(), Qt::Key_5, Qt::AltModifier);
        QVERIFY(part<QLabel>(*desk.page, "batchSentence")->text().contains(u"somebody else"_s));
        QVERIFY(!desk.goToBatch()->isEnabled());
        Desk none({anApproval(1)});
        QTest::keyClick(none.page.get(), Qt::Key_5, Qt::AltModifier);
        QVERIFY(part<QLabel>(*none.page, "batchSentence")->text().startsWith(u"No request of a list"_s));
        Desk raised({aListed(1, 1, false)});
        QTest::keyClick(raised.page.get(), Qt::Key_5, Qt::AltModifier);
        QVERIFY(part<QLabel>(*raised.page, "batchSentence")->text().startsWith(u"No more of the list"_s));
    }

    void whatIsOfAListIsInNoBatchOfTheLowLane()
    {
        Desk desk({aLow(1), aListed(2, 1).with(&Approval::lane, u"low"_s)});
        QCOMPARE(desk.goToBatch()->text(), u"Approve 1 together"_s);
        QVERIFY(!part<QWidget>(*desk.page, "batchRest")->isVisible());
    }

    void theLotsFigureIsShownToItsOwner()
    {
        FakeDesk fake;
        fake.approvals.fullChecks.always(FullChecks{12, 9, 1});
        fake.approvals.lists.always(Approvals{aLow(1)});
        ApprovalsPage page(fake.gateways(), aSession());
        page.show();
        page.activate();
        QTRY_VERIFY(part<QLabel>(page, "batchFigures")->text().contains(u"took 12 out"_s));
        QVERIFY(part<QLabel>(page, "batchFigures")->text().contains(u"rejected 1"_s));
    }

    void aDrawnRequestSaysSoInTheListAndOnItsSheet()
    {
        const Approval drawn = anApproval(1).with(&Approval::fullCheck, true);
        Desk desk({drawn});
        QCOMPARE(desk.list()->model()->index(0, 2).data().toString(), u"Drawn: read it first"_s);
        desk.select(anApprovalSheet(drawn));
        QVERIFY(part<NoticeList>(*desk.page, "unusual")->sentences().first().contains(u"lot"_s));
        QVERIFY(desk.button("approveButton")->isEnabled());
    }

    void aWantedCodeIsAskedForAndTheSameOperationGoesOn() // MD163
    {
        Desk desk({anApproval(1)});
        desk.select(anApprovalSheet());
        desk.click("approveButton");
        desk.desk.approvals.approves.answer(0, DbError::fromSqlState("MD163"));
        auto *code = part<QLineEdit>(*desk.page, "stepUpCode");
        QTRY_VERIFY(code->isVisible());
        QVERIFY(!desk.bar()->isSaying());
        QTest::keyClicks(code, u"12a345"_s);
        QCOMPARE(code->text(), u"12345"_s);
        QVERIFY(!desk.button("stepUpButton")->isEnabled());
        QTest::keyClicks(code, u"6"_s);
        QTest::keyClick(code, Qt::Key_Return);
        QCOMPARE(desk.desk.staff.stepsUp.count(), 1);
        QCOMPARE(desk.desk.staff.stepsUp.asked<1>(0), desk.desk.approvals.approves.asked<0>(0));
        QCOMPARE(desk.desk.staff.stepsUp.asked<2>(0), u"123456"_s);
        desk.desk.staff.stepsUp.answer(0, CodeAnswer{CodeAnswer::Outcome::Wrong, 4});
        QTRY_VERIFY(part<QLabel>(*desk.page, "stepUpAnswer")->text().contains(u"4 more"_s));
        QCOMPARE(desk.desk.approvals.approves.count(), 1);
        QTest::keyClicks(code, u"654321"_s);
        QTest::keyClick(code, Qt::Key_Return);
        desk.desk.staff.stepsUp.answer(1, CodeAnswer{CodeAnswer::Outcome::Passed, 5});
        QTRY_COMPARE(desk.desk.approvals.approves.count(), 2);
        QCOMPARE(desk.desk.approvals.approves.asked<0>(1), desk.desk.approvals.approves.asked<0>(0));
        QVERIFY(!code->isVisible());
    }

    void aLockedCodeIsToldAndNothingGoesOn() // MD164
    {
        Desk desk({anApproval(1)});
        desk.select(anApprovalSheet());
        desk.click("approveButton");
        desk.desk.approvals.approves.answer(0, DbError::fromSqlState("MD163"));
        auto *code = part<QLineEdit>(*desk.page, "stepUpCode");
        QTRY_VERIFY(code->isVisible());
        QTest::keyClicks(code, u"123456"_s);
        QTest::keyClick(code, Qt::Key_Return);
        desk.desk.staff.stepsUp.answer(0, CodeAnswer{CodeAnswer::Outcome::Locked, 0});
        QTRY_VERIFY(desk.bar()->text().contains(u"locked"_s));
        QVERIFY(!code->isVisible());
        QCOMPARE(desk.desk.approvals.approves.count(), 1);
    }

    void escapeLeavesTheCodeAndTheRequestAsTheyAre()
    {
        Desk desk({anApproval(1)});
        desk.select(anApprovalSheet());
        desk.click("approveButton");
        desk.desk.approvals.approves.answer(0, DbError::fromSqlState("MD163"));
        auto *code = part<QLineEdit>(*desk.page, "stepUpCode");
        QTRY_VERIFY(code->isVisible());
        QTest::keyClicks(code, u"1234"_s);
        QTest::keyClick(code, Qt::Key_Escape);
        QVERIFY(!code->isVisible());
        QCOMPARE(code->text(), QString());
        QCOMPARE(desk.desk.staff.stepsUp.count(), 0);
    }
};

QTEST_MAIN(ApprovalsBatchTest)
#include "ApprovalsBatchTest.moc"
