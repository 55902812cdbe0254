#include "tests/ui/CounterDesk.h"
#include "tests/ui/OtherLanguage.h"
#include "ui/widgets/NoticeList.h"
#include "ui/widgets/StateChip.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

Members aPage(int from, int lines, const QString &next)
{
    Members page;
    for (int line = 0; line < lines; ++line)
        page.append(aMember(from + line));
    page.last().next = next;
    return page;
}

// A search whose first page is there, scrolled until the second one is asked for.
void scrollToTheSecondPage(Counter &counter)
{
    counter.page->search(u"タカハシ"_s);
    counter.desk.members.searches.answerLast(aPage(1, 50, u"x50"_s));
    QTRY_COMPARE(counter.found()->model()->rowCount(), 50);
    counter.found()->verticalScrollBar()->setValue(counter.found()->verticalScrollBar()->maximum());
    QTRY_COMPARE(counter.desk.members.searches.count(), 2);
}

} // namespace

class CounterPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void asksOnceForWhatWasTypedInOneGo()
    {
        Counter counter;
        for (const QChar letter : u"タカハ"_s)
            counter.type(counter.field()->text() + letter);
        QCOMPARE(counter.desk.members.searches.count(), 0);
        QTRY_COMPARE(counter.desk.members.searches.count(), 1);
        QCOMPARE(counter.desk.members.searches.asked<0>(0), u"タカハ"_s);
    }

    void enterDoesNotWaitForThePause()
    {
        Counter counter;
        counter.type(u"1255-3456"_s);
        QTest::keyClick(counter.field(), Qt::Key_Return);
        QCOMPARE(counter.desk.members.searches.count(), 1);
    }

    void dropsTheAnswerToAnOlderSearch()
    {
        Counter counter;
        counter.page->search(u"タ"_s);
        counter.page->search(u"タカハシ"_s);
        counter.desk.members.searches.answer(1, Members{aMember(1)});
        counter.desk.members.searches.answer(0, Members{aMember(1), aMember(2), aMember(3)});
        QTRY_COMPARE(counter.found()->model()->rowCount(), 1);
        QTest::qWait(20);
        QCOMPARE(counter.found()->model()->rowCount(), 1);
    }

    void anEmptyFieldAsksNothingAndDropsWhatIsUnderWay()
    {
        Counter counter;
        counter.page->search(u"タカハシ"_s);
        counter.field()->clear();
        QTest::keyClick(counter.field(), Qt::Key_Return);
        counter.desk.members.searches.answer(0, Members{aMember()});
        QTest::qWait(20);
        QCOMPARE(counter.found()->model()->rowCount(), 0);
        QCOMPARE(counter.desk.members.searches.count(), 1);
    }

    void saysAsWhatItUnderstoodTheText()
    {
        Counter counter;
        counter.page->search(u"5/5/1980"_s);
        counter.desk.members.searches.answer(0,
                                             Members{aMember(1).with(&Member::understoodAs, u"birth_date"_s),
                                                     aMember(2).with(&Member::understoodAs, u"symbol_number"_s)});
        auto *chip = part<StateChip>(*counter.page, "understoodAs");
        QTRY_VERIFY(chip->isVisible());
        QCOMPARE(chip->word(), u"Understood as date of birth or symbol and number"_s);
    }

    void nobodyFoundSaysWhatWasAsked()
    {
        Counter counter;
        counter.page->search(u"<b>タカハシ</b>"_s);
        counter.desk.members.searches.answer(0, Members{});
        QTRY_VERIFY(!part<StateChip>(*counter.page, "understoodAs")->isVisible());
        QCOMPARE(counter.found()->model()->rowCount(), 0);
    }

    void anErrorIsToldAndCanBeTriedAgain()
    {
        Counter counter;
        counter.page->search(u"タカハシ"_s);
        counter.desk.members.searches.answer(0, DbError::of(DbError::Kind::Offline));
        QTRY_VERIFY(counter.bar()->isSaying());
        QTest::mouseClick(part<QPushButton>(*counter.bar(), "messageRetry"), Qt::LeftButton);
        QCOMPARE(counter.desk.members.searches.count(), 2);
        QCOMPARE(counter.desk.members.searches.asked<0>(1), u"タカハシ"_s);
        counter.desk.members.searches.answer(1, Members{aMember()});
        QTRY_COMPARE(counter.found()->model()->rowCount(), 1);
        QVERIFY(!counter.bar()->isSaying());
    }

    void aPersonIsNeverOpenedWithoutAReason()
    {
        Counter counter;
        counter.openPerson();
        QCOMPARE(counter.desk.members.opens.asked<0>(0), PersonId{1});
        QCOMPARE(counter.desk.members.opens.asked<1>(0), (OpenedFor{u"telephone_call"_s, u"search"_s}));
    }

    void aTypedReasonIsKeptForTheCallAndForgottenAfterIt()
    {
        Counter counter;
        counter.page->search(u"タカハシ"_s);
        counter.desk.members.searches.answerLast(Members{aMember()});
        QTRY_COMPARE(counter.found()->model()->rowCount(), 1);
        auto *reason = part<QComboBox>(*counter.page, "openReason");
        reason->setEditText(u"  問い合わせの\u3000折り返し "_s);
        QTest::mouseClick(counter.button("openPersonButton"), Qt::LeftButton);
        QCOMPARE(counter.desk.members.opens.lastAsked<1>().reason, u"問い合わせの 折り返し"_s);

        counter.type(u"ヨシダ"_s);
        QVERIFY(reason->currentText().contains(u"折り返し"_s));
        counter.field()->clear();
        QCOMPARE(reason->currentText(), u"Telephone call"_s);
    }

    void aReasonThatWasWipedIsTheUsualOne()
    {
        Counter counter;
        counter.page->search(u"タカハシ"_s);
        counter.desk.members.searches.answerLast(Members{aMember()});
        QTRY_COMPARE(counter.found()->model()->rowCount(), 1);
        part<QComboBox>(*counter.page, "openReason")->setEditText(u"   "_s);
        QTest::mouseClick(counter.button("openPersonButton"), Qt::LeftButton);
        QCOMPARE(counter.desk.members.opens.lastAsked<1>().reason, u"telephone_call"_s);
    }

    void aDoubleClickOnOpenSendsOneCall()
    {
        Counter counter;
        counter.page->search(u"タカハシ"_s);
        counter.desk.members.searches.answerLast(Members{aMember()});
        QTRY_COMPARE(counter.found()->model()->rowCount(), 1);
        QTest::mouseClick(counter.button("openPersonButton"), Qt::LeftButton);
        QTest::mouseClick(counter.button("openPersonButton"), Qt::LeftButton);
        QCOMPARE(counter.desk.members.opens.count(), 1);
    }

    void anOpenedPersonThatNobodyWaitsForAnyMoreIsDropped()
    {
        Counter counter;
        counter.page->search(u"タカハシ"_s);
        counter.desk.members.searches.answerLast(Members{aMember()});
        QTRY_COMPARE(counter.found()->model()->rowCount(), 1);
        QTest::mouseClick(counter.button("openPersonButton"), Qt::LeftButton);
        counter.page->search(u"ヨシダ"_s);
        counter.desk.members.opens.answer(0, aPerson());
        QTest::qWait(20);
        QVERIFY(counter.found()->isVisible());
    }

    void theAnswerStandsAboveTheRecord() // MYK-8, MYK-13
    {
        Counter counter;
        counter.openPerson(aPerson().with(&PersonView::cardUnderWay, u"MK-0001301-4"_s));
        const QStringList sentences = part<NoticeList>(*counter.page, "worksNow")->sentences();
        QVERIFY(sentences.first().startsWith(u"A viewing password has worked since"_s));
        QVERIFY(sentences.join(u' ').contains(u"MK-0001301-4"_s));
        QCOMPARE(part<TablePane>(*counter.page, "memberCardsTable")->model()->rowCount(), 2);
        QCOMPARE(part<TablePane>(*counter.page, "coveragesTable")->model()->rowCount(), 1);
        QCOMPARE(part<TablePane>(*counter.page, "timelineTable")->model()->rowCount(), 2);
    }

    void escapeGoesBackToTheResultsWithoutLoss()
    {
        Counter counter;
        counter.openPerson();
        QTest::keyClick(counter.page->focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(counter.found()->isVisible());
        QCOMPARE(counter.found()->model()->rowCount(), 1);
        QCOMPARE(counter.field()->text(), u"1255-3456"_s);
    }

    void escapeStepsBackFromTheReasonToTheListAndFromTheListToTheSearch()
    {
        Counter counter;
        counter.page->search(u"タカハシ"_s);
        counter.desk.members.searches.answerLast(Members{aMember()});
        QTRY_COMPARE(counter.found()->model()->rowCount(), 1);
        QTest::keyClick(counter.found(), Qt::Key_Return);
        QVERIFY(part<QWidget>(*counter.page, "openReason")->isAncestorOf(counter.page->focusWidget()));
        QTest::keyClick(counter.page->focusWidget(), Qt::Key_Escape);
        QCOMPARE(counter.page->focusWidget(), counter.found());
        QTest::keyClick(counter.page->focusWidget(), Qt::Key_Escape);
        QCOMPARE(counter.page->focusWidget(), counter.field());
    }

    void anotherPagesListOpensTheMemberWithItsReason()
    {
        Counter counter;
        const OpenedFor why{u"registration"_s, u"registration"_s};
        counter.page->showMember({7}, why);
        QCOMPARE(counter.desk.members.opens.asked<0>(0), PersonId{7});
        QCOMPARE(counter.desk.members.opens.asked<1>(0), why);
        counter.desk.members.opens.answerLast(aPerson(7));
        QTRY_VERIFY(part<QLabel>(*counter.page, "personName")->isVisible());
        QTest::keyClick(counter.page.get(), Qt::Key_F5);
        QCOMPARE(counter.desk.members.opens.count(), 2);
        QCOMPARE(counter.desk.members.opens.asked<1>(1), why);
    }

    void furtherPagesComeAsTheListIsScrolled()
    {
        Counter counter;
        counter.page->search(u"タカハシ"_s);
        counter.desk.members.searches.answerLast(aPage(1, 50, u"x50"_s));
        QTRY_COMPARE(counter.found()->model()->rowCount(), 50);
        QTest::qWait(20);
        QCOMPARE(counter.desk.members.searches.count(), 1); // what is not looked at is not asked for
        QVERIFY(!counter.found()->isSortingEnabled());
        counter.found()->selectId(1003);
        counter.found()->verticalScrollBar()->setValue(counter.found()->verticalScrollBar()->maximum());
        QTRY_COMPARE(counter.desk.members.searches.count(), 2);
        QCOMPARE(counter.desk.members.searches.lastAsked<1>(), u"x50"_s);
        counter.desk.members.searches.answerLast(aPage(51, 7, {}));
        QTRY_COMPARE(counter.found()->model()->rowCount(), 57);
        QCOMPARE(counter.found()->currentId().toLongLong(), 1003);
        QVERIFY(counter.found()->isSortingEnabled()); // a whole may be sorted
        QVERIFY(!part<NoticeList>(*counter.page, "membersCut")->isVisible());
    }

    void aPageOfAnOlderSearchIsDropped()
    {
        Counter counter;
        scrollToTheSecondPage(counter);
        counter.page->search(u"ヨシダ"_s);
        counter.desk.members.searches.answer(1, aPage(51, 50, {}));
        QTest::qWait(20);
        QCOMPARE(counter.found()->model()->rowCount(), 50); // as before, until the answer comes
        QVERIFY(!counter.found()->model()->canFetchMore({}));
        counter.desk.members.searches.answer(2, Members{aMember(1), aMember(2)});
        QTRY_COMPARE(counter.found()->model()->rowCount(), 2);
        QCOMPARE(counter.desk.members.searches.count(), 3);
    }

    void theEndByTheCapIsToldWithTheNumber()
    {
        Counter counter;
        counter.page->search(u"タカハシ"_s);
        Members last = aPage(1, 40, {});
        last.last().cut = true;
        counter.desk.members.searches.answerLast(last);
        auto *notice = part<NoticeList>(*counter.page, "membersCut");
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(notice->sentences().first().startsWith(u"More than 40 members fit"_s));
        counter.page->search(u"ヨシダ"_s);
        Members first = aPage(1, 50, u"x50"_s);
        for (Member &member : first)
            member.cut = true;
        counter.desk.members.searches.answerLast(first);
        QTRY_VERIFY(notice->sentences().first().startsWith(u"More members fit than the list can show"_s));
        counter.page->search(u"1255-3456"_s);
        counter.desk.members.searches.answerLast(Members{aMember()});
        QTRY_VERIFY(!notice->isVisible());
    }

    void aFurtherPageThatFailsIsAskedForAgain()
    {
        Counter counter;
        scrollToTheSecondPage(counter);
        counter.desk.members.searches.answerLast(DbError::of(DbError::Kind::Offline));
        QTRY_VERIFY(counter.bar()->isSaying());
        QTest::mouseClick(part<QPushButton>(*counter.bar(), "messageRetry"), Qt::LeftButton);
        QTRY_COMPARE(counter.desk.members.searches.lastAsked<1>(), u"x50"_s);
        counter.desk.members.searches.answerLast(aPage(51, 7, {}));
        QTRY_COMPARE(counter.found()->model()->rowCount(), 57);
        QVERIFY(!counter.bar()->isSaying());
    }

    void mayBeClosedWhileWaiting()
    {
        Counter counter;
        counter.openPerson();
        QTest::mouseClick(counter.button("takeRequestButton"), Qt::LeftButton);
        QTest::mouseClick(part<QPushButton>(*counter.dialog(), "takeRequestConfirm"), Qt::LeftButton);
        counter.page->search(u"ヨシダ"_s);
        counter.page.reset();
        counter.desk.requests.takes.answer(0, RequestId{118});
        counter.desk.members.searches.answerLast(Members{aMember()});
        QTest::qWait(20);
    }

    void aHostileNameStaysANameAndFillsNoPlaceOfASentence()
    {
        const QString hostile = u"<img src=x> %1 & %2"_s;
        Counter counter;
        counter.page->search(u"x"_s);
        counter.desk.members.searches.answerLast(Members{aMember().with(&Member::name, hostile)});
        QTRY_COMPARE(counter.found()->model()->rowCount(), 1);
        QVERIFY(textsOf(*counter.page).join(u'\n').contains(u"the record of <img src=x> %1 & %2?"_s));
        QTest::mouseClick(counter.button("openPersonButton"), Qt::LeftButton);
        counter.desk.members.opens.answerLast(aPerson().with(&PersonView::name, hostile));
        QTRY_COMPARE(part<QLabel>(*counter.page, "personName")->text(), hostile);
        QCOMPARE(labelsThatReadMarkup(*counter.page), QStringList());
    }

    void everyControlHasANameForTheScreenReader()
    {
        Counter counter;
        counter.openPerson();
        QTest::mouseClick(counter.button("takeRequestButton"), Qt::LeftButton);
        QCOMPARE(controlsWithoutName(*counter.page), QStringList());
        QCOMPARE(controlsWithoutName(*counter.dialog()), QStringList());
    }

    void everyTextFollowsTheLanguage()
    {
        Counter counter;
        counter.openPerson();
        QTest::mouseClick(counter.button("takeRequestButton"), Qt::LeftButton);
        const OtherLanguage other;
        QCOMPARE(textsThatStayed(*counter.page), QStringList());
        QCOMPARE(textsThatStayed(*counter.dialog()), QStringList());
    }
};

QTEST_MAIN(CounterPageTest)
#include "CounterPageTest.moc"
