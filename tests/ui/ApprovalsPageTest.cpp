#include "ui/pages/ApprovalsPage.h"
#include "models/domain/Changes.h"
#include "tests/ui/ApprovalsDesk.h"
#include "tests/ui/OtherLanguage.h"
#include "ui/widgets/FieldGrid.h"
#include "ui/widgets/NoticeList.h"

using namespace Qt::StringLiterals;

class ApprovalsPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatWillHappenWhereItGoesAndWhatIsUnusual()
    {
        Desk desk({anApproval(1)});
        desk.select(anApprovalSheet().with(&ApprovalSheet::unusual, {u"tie"_s}));
        QVERIFY(part<QLabel>(*desk.page, "whatWillHappen")->text().contains(u"MK-0000911-6"_s));
        QVERIFY(part<QLabel>(*desk.page, "destination")->text().contains(u"みほん精機株式会社"_s));
        const QStringList unusual = part<NoticeList>(*desk.page, "unusual")->sentences();
        QCOMPARE(unusual.size(), 1);
        QVERIFY(unusual.first().contains(u"same name and date of birth"_s));
    }

    void theMostRiskyLaneComesFirst()
    {
        const Desk desk(
            {anApproval(1).with(&Approval::lane, u"low"_s), anApproval(2).with(&Approval::lane, u"high"_s)});
        QCOMPARE(desk.list()->model()->index(0, 0).data(IdRole).toLongLong(), 2);
    }

    void nothingCanBeDecidedBeforeItsSheetWasRead()
    {
        Desk desk({anApproval(1), anApproval(2)});
        QVERIFY(!desk.button("approveButton")->isEnabled());
        desk.select(anApprovalSheet(anApproval(1)));
        QVERIFY(desk.button("approveButton")->isEnabled());
        QVERIFY(desk.list()->selectId(2));
        QVERIFY(!desk.button("approveButton")->isEnabled());
        QTest::keyClick(desk.page.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.desk.approvals.approves.count(), 0);
    }

    void walkingThroughTheListReadsOnlyWhereOneStays() // reading is on record
    {
        Desk desk({anApproval(1), anApproval(2), anApproval(3)});
        for (const qint64 id : {1, 2, 3})
            QVERIFY(desk.list()->selectId(id));
        QTRY_COMPARE(desk.desk.approvals.sheets.count(), 1);
        QTest::qWait(250);
        QCOMPARE(desk.desk.approvals.sheets.count(), 1);
        QCOMPARE(desk.desk.approvals.sheets.asked<0>(0), RequestId{3});
    }

    void aSheetThatComesTooLateIsDropped()
    {
        Desk desk({anApproval(1), anApproval(2).with(&Approval::memberName, u"鈴木 次郎"_s)});
        QVERIFY(desk.list()->selectId(1));
        QTRY_COMPARE(desk.desk.approvals.sheets.count(), 1);
        QVERIFY(desk.list()->selectId(2));
        desk.desk.approvals.sheets.answer(0, anApprovalSheet(anApproval(1)));
        QTest::qWait(20);
        QVERIFY(!desk.button("approveButton")->isEnabled());
    }

    void approvingSendsOneCallWithTheNote()
    {
        Desk desk({anApproval(1), anApproval(2)});
        desk.select(anApprovalSheet());
        part<QLineEdit>(*desk.page, "approvalNote")->insert(u"電話で確認"_s);
        desk.click("approveButton");
        desk.click("approveButton");
        QTest::keyClick(desk.page.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.desk.approvals.approves.count(), 1);
        QCOMPARE(desk.desk.approvals.approves.asked<1>(0), RequestId{1});
        QCOMPARE(desk.desk.approvals.approves.asked<2>(0), u"電話で確認"_s);
        desk.desk.approvals.lists.always(Approvals{anApproval(2)});
        desk.desk.approvals.approves.answer(0, Done{});
        QTRY_VERIFY(desk.bar()->text().contains(u"Approved"_s));
        QTRY_COMPARE(desk.list()->model()->rowCount(), 1);
    }

    void enterOnALineGoesToTheDecisionAndDoesNotTakeIt()
    {
        Desk desk({anApproval(1)});
        desk.select(anApprovalSheet());
        QTest::keyClick(desk.list(), Qt::Key_Return);
        QCOMPARE(desk.desk.approvals.approves.count(), 0);
        QCOMPARE(desk.page->focusWidget(), desk.button("approveButton"));
        QTest::keyClick(desk.page->focusWidget(), Qt::Key_Return);
        QCOMPARE(desk.desk.approvals.approves.count(), 1);
    }

    void afterADecisionNoKeyReachesTheNextRequest()
    {
        Desk desk({anApproval(1), anApproval(2)});
        desk.select(anApprovalSheet());
        QTest::keyClick(desk.page.get(), Qt::Key_Return, Qt::ControlModifier);
        desk.desk.approvals.lists.always(Approvals{anApproval(2)});
        desk.desk.approvals.approves.answer(0, Done{});
        QTRY_COMPARE(desk.list()->model()->rowCount(), 1);
        QVERIFY(!desk.list()->currentId().isValid());
        QTest::keyClick(desk.page.get(), Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(250);
        QCOMPARE(desk.desk.approvals.approves.count(), 1);
        QCOMPARE(desk.desk.approvals.sheets.count(), 1);
    }

    void tryingAgainApprovesWithTheSameOperation()
    {
        Desk desk({anApproval(1)});
        desk.select(anApprovalSheet());
        desk.click("approveButton");
        desk.desk.approvals.approves.answer(0, DbError::of(DbError::Kind::TimedOut));
        QTRY_VERIFY(desk.bar()->isSaying());
        desk.click("messageRetry");
        QCOMPARE(desk.desk.approvals.approves.count(), 2);
        QCOMPARE(desk.desk.approvals.approves.asked<0>(1), desk.desk.approvals.approves.asked<0>(0));
    }

    void rejectingNeedsAReason()
    {
        Desk desk({anApproval(1)});
        desk.select(anApprovalSheet());
        desk.click("rejectButton");
        QVERIFY(!desk.button("rejectConfirmButton")->isEnabled());
        auto *reason = part<QLineEdit>(*desk.page, "rejectConfirmButton.reason");
        reason->insert(u"  "_s);
        QVERIFY(!desk.button("rejectConfirmButton")->isEnabled());
        reason->insert(u"届け先が違う"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(desk.desk.approvals.rejects.count(), 1);
        QCOMPARE(desk.desk.approvals.rejects.asked<2>(0), u"届け先が違う"_s);
        QCOMPARE(desk.desk.approvals.rejects.asked<3>(0), QString());
        desk.desk.approvals.rejects.answer(0, Done{});
        QTRY_VERIFY(desk.bar()->text().contains(u"Rejected"_s));
    }

    void aRejectionCarriesWhatTheMemberIsTold()
    {
        Desk desk({anApproval(1)});
        desk.select(anApprovalSheet());
        desk.click("rejectButton");
        part<QLineEdit>(*desk.page, "rejectAnswer")->insert(u"住所の届けをお願いします。"_s);
        QVERIFY(!desk.button("rejectConfirmButton")->isEnabled()); // the clerk's reason is still missing
        part<QLineEdit>(*desk.page, "rejectConfirmButton.reason")->insert(u"住所が古い"_s);
        desk.click("rejectConfirmButton");
        QCOMPARE(desk.desk.approvals.rejects.asked<3>(0), u"住所の届けをお願いします。"_s);
    }

    void theDifferenceNamesWhoLooksAlikeAndHowItWasChecked()
    {
        Desk desk({anApproval(1)});
        desk.select(anApprovalSheet(anApproval(1).with(&Approval::decidesFor, u"主任 一郎"_s))
                        .with(&ApprovalSheet::lookAlikes, {{u"高橋 花子"_s, u"2210"_s, u"001234"_s, u"みほん商事"_s}})
                        .with(&ApprovalSheet::identityFailures, 2)
                        .with(&ApprovalSheet::calledBack, CalledBack::Reached));
        const QStringList alike = part<NoticeList>(*desk.page, "lookAlikes")->sentences();
        QCOMPARE(
            alike,
            (QStringList{u"高橋 花子: 2210-001234, みほん商事"_s, u"髙橋 花子: 1255-003456, みほん精機株式会社"_s}));
        const QString identity = part<NoticeList>(*desk.page, "identity")->sentences().join(u' ');
        QVERIFY(identity.contains(u"2 check(s) failed"_s));
        QVERIFY(identity.contains(u"called back"_s));
        QCOMPARE(part<FieldGrid>(*desk.page, "approvalFacts")->value(u"for"_s), u"主任 一郎"_s);
        QTest::keyClick(desk.page.get(), Qt::Key_F5);
        desk.desk.approvals.sheets.answerLast(anApprovalSheet(anApproval(1)));
        QTRY_VERIFY(!part<QWidget>(*desk.page, "lookAlikes")->isVisible());
        QVERIFY(!part<QWidget>(*desk.page, "tellApart")->isVisible());
        QVERIFY(desk.button("approveButton")->isEnabled());
    }

    void whoLooksAlikeIsToldApartBeforeAnythingIsApproved() // I-9
    {
        Desk desk({anApproval(1), anApproval(2)});
        desk.select(withLookAlike());
        QVERIFY(!desk.button("approveButton")->isEnabled());
        QVERIFY(desk.button("rejectButton")->isEnabled());
        QVERIFY(part<QLabel>(*desk.page, "whyNot")->text().contains(u"which of them"_s));
        QTest::keyClick(desk.page.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.desk.approvals.approves.count(), 0);

        QTest::keyClick(desk.list(), Qt::Key_Return); // to the decision, which is the question
        auto *number = part<QLineEdit>(*desk.page, "tellApartNumber");
        QCOMPARE(desk.page->focusWidget(), number);
        QVERIFY(!number->accessibleName().isEmpty());
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(desk.desk.approvals.tellings.count(), 0); // nothing is typed yet
        number->insert(u"2210-001234"_s);
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(desk.desk.approvals.tellings.asked<1>(0), RequestId{1});
        QCOMPARE(desk.desk.approvals.tellings.asked<2>(0), u"2210-001234"_s);
        desk.desk.approvals.tellings.answer(0, TellingAnswer{false});
        auto *answer = part<NoticeList>(*desk.page, "tellApartAnswer");
        QTRY_VERIFY(answer->isVisible());
        QVERIFY(answer->sentences().join(u' ').contains(u"No match"_s));
        QVERIFY(!desk.button("approveButton")->isEnabled());
        QTest::keyClick(desk.page.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.desk.approvals.approves.count(), 0);

        number->setText(u"1255-003456"_s);
        QVERIFY(!answer->isVisible()); // it was said about another number
        desk.click("tellApartButton");
        desk.desk.approvals.tellings.answer(1, TellingAnswer{true});
        QTRY_VERIFY(desk.button("approveButton")->isEnabled());
        QVERIFY(answer->sentences().join(u' ').contains(u"one who asks"_s));
        QVERIFY(!number->isVisible());
        QCOMPARE(desk.page->focusWidget(), desk.button("approveButton"));
        QTest::keyClick(desk.page.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.desk.approvals.approves.count(), 1);
    }

    void whatWasToldOfOneRequestIsNotSaidOfTheNext() // I-9
    {
        Desk desk({anApproval(1), anApproval(2)});
        desk.select(withLookAlike());
        part<QLineEdit>(*desk.page, "tellApartNumber")->insert(u"1255-003456"_s);
        desk.click("tellApartButton");
        QVERIFY(desk.list()->selectId(2));
        desk.desk.approvals.tellings.answer(0, TellingAnswer{true}); // too late: about the one before
        QTRY_COMPARE(desk.desk.approvals.sheets.count(), 2);
        desk.desk.approvals.sheets.answerLast(withLookAlike(anApproval(2)));
        QTRY_VERIFY(part<QLineEdit>(*desk.page, "tellApartNumber")->isVisible());
        QCOMPARE(part<QLineEdit>(*desk.page, "tellApartNumber")->text(), QString());
        QVERIFY(!desk.button("approveButton")->isEnabled());
        QCOMPARE(controlsWithoutName(*desk.page), QStringList());
        const OtherLanguage other;
        QCOMPARE(textsThatStayed(*desk.page), QStringList());
    }

    void whoMayNotDecideIsAskedNothing() // I-9
    {
        const Approval mine = anApproval(1).with(&Approval::mayDecide, false);
        Desk desk({mine});
        desk.select(withLookAlike(mine));
        QVERIFY(part<QWidget>(*desk.page, "lookAlikes")->isVisible());
        QVERIFY(!part<QWidget>(*desk.page, "tellApart")->isVisible());
    }

    void whileARejectionIsWrittenNothingCanBeApproved()
    {
        Desk desk({anApproval(1)});
        desk.select(anApprovalSheet());
        desk.click("rejectButton");
        auto *reason = part<QLineEdit>(*desk.page, "rejectConfirmButton.reason");
        QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.desk.approvals.approves.count(), 0);
        QTest::keyClick(reason, Qt::Key_Escape);
        QVERIFY(desk.button("approveButton")->isVisible());
        QVERIFY(desk.button("approveButton")->isEnabled());
    }

    void whoHadAHandInItReadsWhyAndCannotDecide() // four eyes
    {
        const Approval mine = anApproval(1).with(&Approval::mayDecide, false);
        Desk desk({mine});
        desk.select(anApprovalSheet(mine));
        QVERIFY(!desk.button("approveButton")->isEnabled());
        QVERIFY(!desk.button("rejectButton")->isEnabled());
        QVERIFY(part<QLabel>(*desk.page, "whyNot")->text().contains(u"somebody else has to decide"_s));
    }

    void aRefusalIsToldAndEverythingIsReadAgain() // MD050
    {
        Desk desk({anApproval(1)});
        desk.select(anApprovalSheet());
        const int lists = desk.desk.approvals.lists.count();
        desk.click("approveButton");
        desk.desk.approvals.approves.answer(0, DbError::fromSqlState("MD050"));
        QTRY_VERIFY(desk.bar()->isSaying());
        QCOMPARE(desk.desk.approvals.lists.count(), lists + 1);
        QCOMPARE(desk.desk.approvals.sheets.count(), 2);
    }

    void nothingOnTheSheetCanBeEdited()
    {
        Desk desk({anApproval(1)});
        desk.select(anApprovalSheet());
        for (const QLineEdit *field : desk.page->findChildren<QLineEdit *>())
            QVERIFY2(field->isHidden() || !field->isVisible() || field->objectName() == u"approvalNote"_s,
                     qPrintable(field->objectName()));
    }

    void thePollKeepsTheSelectionAndReadsTheSheetOnlyWhenItMoved()
    {
        Desk desk({anApproval(1), anApproval(2)});
        desk.select(anApprovalSheet());
        desk.desk.approvals.lists.always(
            Approvals{anApproval(3).with(&Approval::lane, u"high"_s), anApproval(1), anApproval(2)});
        desk.page->changed(somethingMoved(u"request"_s, 3));
        QTRY_COMPARE(desk.list()->model()->rowCount(), 3);
        QCOMPARE(desk.list()->currentId().toLongLong(), 1);
        QCOMPARE(desk.desk.approvals.sheets.count(), 1);
        QVERIFY(desk.button("approveButton")->isEnabled());
        desk.page->changed(somethingMoved(u"request"_s, 1));
        QCOMPARE(desk.desk.approvals.sheets.count(), 2);
    }

    void whatSomebodyElseDecidedLeavesTheScreen()
    {
        Desk desk({anApproval(1), anApproval(2)});
        desk.select(anApprovalSheet());
        desk.desk.approvals.lists.always(Approvals{anApproval(2)});
        desk.page->changed(somethingMoved(u"request"_s, 9));
        QTRY_COMPARE(desk.list()->model()->rowCount(), 1);
        QVERIFY(!desk.list()->currentId().isValid());
        QVERIFY(!desk.button("approveButton")->isEnabled());
    }

    void mayBeClosedWhileWaiting()
    {
        Desk desk({anApproval(1)});
        desk.select(anApprovalSheet());
        desk.click("approveButton");
        desk.page.reset();
        desk.desk.approvals.approves.answer(0, Done{});
        QTest::qWait(20);
    }

    void aHostileNameStaysAName()
    {
        const Approval hostile = anApproval(1).with(&Approval::memberName, u"<img src=x>%1"_s);
        Desk desk({hostile});
        desk.select(anApprovalSheet(hostile).with(&ApprovalSheet::destination, {u"<b>x</b>"_s}));
        QVERIFY(part<QLabel>(*desk.page, "whatWillHappen")->text().startsWith(u"<img src=x>%1 receives"_s));
        QCOMPARE(part<QLabel>(*desk.page, "destination")->text(), u"<b>x</b>"_s);
        QCOMPARE(labelsThatReadMarkup(*desk.page), QStringList());
    }

    void everyControlHasANameForTheScreenReader()
    {
        Desk desk({anApproval(1)});
        desk.select(anApprovalSheet());
        desk.click("rejectButton");
        QCOMPARE(controlsWithoutName(*desk.page), QStringList());
    }

    void everyTextFollowsTheLanguage()
    {
        const Approval mine = anApproval(1).with(&Approval::mayDecide, false);
        Desk desk({mine, anApproval(2).with(&Approval::lane, u"high"_s)});
        desk.select(anApprovalSheet(mine).with(&ApprovalSheet::unusual, {u"tie"_s, u"despite"_s}));
        const OtherLanguage other;
        QCOMPARE(textsThatStayed(*desk.page), QStringList());
    }
};

QTEST_MAIN(ApprovalsPageTest)
#include "ApprovalsPageTest.moc"
