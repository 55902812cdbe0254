#include "tests/builders/Diagnoses.h"
#include "tests/builders/PersonFiles.h"
#include "tests/ui/CounterDesk.h"
#include "tests/ui/OtherLanguage.h"
#include "ui/widgets/NoticeList.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

/// A counter with a person on it, whose record can be turned to any of its parts.
struct Filed : Counter
{
    explicit Filed(const PersonView &person = aPerson()) { openPerson(person); }

    void turnTo(const char *tab) const { QTest::mouseClick(button(tab), Qt::LeftButton); }
    int rows(const char *table) const { return part<TablePane>(*page, table)->model()->rowCount(); }
    QString detail(const char *field) const { return part<QLabel>(*page, field)->text(); }
    FakeMemberGateway &asked() { return desk.members; }

    void reveal(const char *eye, const QString &reason) const
    {
        QTest::mouseClick(button(eye), Qt::LeftButton);
        auto *why = part<QLineEdit>(*page, "revealButton.reason");
        why->insert(reason);
        QTest::keyClick(why, Qt::Key_Return);
    }
};

PersonReaders aPage(int from, int lines, const QString &next)
{
    PersonReaders page;
    for (int line = 0; line < lines; ++line)
        page.append(aPersonReader(from - line));
    page.last().next = next;
    return page;
}

const RevealedDetail anAddress{.shown = true,
                               .values = {{.name = u"postal_code"_s, .text = u"1050000"_s},
                                          {.name = u"address"_s, .text = u"東京都港区見本町1-2-3"_s}}};

} // namespace

/// The parts of a record that are asked for only when somebody looks at them.
class PersonFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsAskedForBeforeSomebodyLooks()
    {
        Filed counter;
        QCOMPARE(counter.asked().households.count(), 0);
        QCOMPARE(counter.asked().openings.count(), 0);
        QCOMPARE(counter.asked().mailLogs.count(), 0);
        QCOMPARE(counter.asked().readers.count(), 0);
        QCOMPARE(counter.asked().reveals.count(), 0);
    }

    void aLookIsAskedForOnceAndAgainWhenTheRecordIsLoadedAgain()
    {
        Filed counter;
        counter.turnTo("personTab.household");
        counter.asked().households.answerLast(aHousehold());
        QTRY_COMPARE(counter.rows("householdTable"), 2);
        counter.turnTo("personTab.cards");
        counter.turnTo("personTab.household");
        QCOMPARE(counter.asked().households.count(), 1);
        QTest::keyClick(counter.page->focusWidget(), Qt::Key_F5);
        counter.asked().opens.answerLast(aPerson());
        QTRY_COMPARE(counter.asked().households.count(), 2);
        QCOMPARE(counter.rows("householdTable"), 2); // what is on screen stays until the answer
    }

    void theHouseholdOpensItsMembersForTheSameReason() // JAL-7
    {
        Filed counter;
        counter.turnTo("personTab.household");
        counter.asked().households.answerLast(aHousehold());
        QTRY_COMPARE(counter.rows("householdTable"), 2);
        auto *table = part<TablePane>(*counter.page, "householdTable");
        table->selectId(1);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(counter.asked().opens.count(), 1); // the member that is open already
        table->selectId(2);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(counter.asked().opens.count(), 2);
        QCOMPARE(counter.asked().opens.lastAsked<0>(), PersonId{2});
        QCOMPARE(counter.asked().opens.lastAsked<1>(), (OpenedFor{u"telephone_call"_s, u"household"_s}));
    }

    void anAnswerAboutSomebodyElseIsDropped()
    {
        Filed counter;
        counter.turnTo("personTab.household");
        counter.page->showMember({7}, {u"request"_s, u"requests"_s});
        counter.asked().opens.answerLast(aPerson(7).with(&PersonView::name, u"見本 一郎"_s));
        QTRY_COMPARE(counter.detail("personName"), u"見本 一郎"_s);
        counter.asked().households.answer(0, aHousehold());
        QTest::qWait(20);
        QCOMPARE(counter.rows("householdTable"), 0);
    }

    void contentsAndNoticesComeTogetherOrNotAtAll() // AIS-13, HIN-7
    {
        Filed counter;
        counter.turnTo("personTab.openings");
        counter.asked().openings.answerLast(someContents());
        QTest::qWait(20);
        QCOMPARE(counter.rows("openingsTable"), 0);
        counter.asked().noticeLists.answerLast(someNotices());
        QTRY_COMPARE(counter.rows("openingsTable"), 5);
    }

    void theMailsSayWhatBecameOfThemAndWhichSenderToAllow() // AIS-4, JAL-4
    {
        Filed counter;
        counter.turnTo("personTab.mails");
        counter.asked().mailLogs.answerLast(
            MailLog{false, u"info@example.jp"_s, u"example.jp"_s, {aPersonMail(2), aPersonMail(1)}});
        QTRY_COMPARE(counter.rows("mailLogTable"), 2);
        const QStringList head = part<NoticeList>(*counter.page, "mailLogHead")->sentences();
        QVERIFY(head.join(u' ').contains(u"info@example.jp"_s));
        QVERIFY(!part<TablePane>(*counter.page, "mailLogTable")->isColumnHidden(3));
    }

    void addressesOfMailsStayClosedBeforeTheIdentityCheck() // AIS-6
    {
        Filed counter;
        counter.turnTo("personTab.mails");
        counter.asked().mailLogs.answerLast(
            MailLog{true, {}, {}, {aPersonMail().with(&PersonMail::address, {}).with(&PersonMail::detail, {})}});
        QTRY_COMPARE(counter.rows("mailLogTable"), 1);
        QVERIFY(part<TablePane>(*counter.page, "mailLogTable")->isColumnHidden(3));
        QVERIFY(part<NoticeList>(*counter.page, "mailLogHead")->sentences().first().contains(u"identity check"_s));
    }

    void theDiagnosisTurnsToTheMails()
    {
        Filed counter;
        counter.asked().diagnoses.answerLast(
            Diagnosis{.person = {1},
                      .checked = false,
                      .causes = {aCause(u"mail_filtered"_s).with(&Cause::next, NextStep::MailLog)}});
        QTRY_VERIFY(!counter.detail("causeSentence").isEmpty());
        QTest::mouseClick(counter.button("nextStepButton"), Qt::LeftButton);
        QCOMPARE(counter.asked().mailLogs.count(), 1);
        QCOMPARE(counter.page->focusWidget(), part<TablePane>(*counter.page, "mailLogTable"));
    }

    void readersComePageByPage()
    {
        Filed counter;
        counter.turnTo("personTab.readers");
        QCOMPARE(counter.asked().readers.asked<1>(0), QString());
        counter.asked().readers.answer(0, aPage(1000, 50, u"951"_s));
        QTRY_COMPARE(counter.rows("readersTable"), 50);
        auto *table = part<TablePane>(*counter.page, "readersTable");
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
        QTRY_COMPARE(counter.asked().readers.count(), 2);
        QCOMPARE(counter.asked().readers.asked<1>(1), u"951"_s);
        counter.asked().readers.answer(1, aPage(950, 3, {}));
        QTRY_COMPARE(counter.rows("readersTable"), 53);
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
        QTest::qWait(20);
        QCOMPARE(counter.asked().readers.count(), 2);
    }

    void aFailureIsToldAndTheNextLookAsksAgain()
    {
        Filed counter;
        counter.turnTo("personTab.readers");
        counter.asked().readers.answer(0, DbError::of(DbError::Kind::Offline));
        QTRY_VERIFY(counter.bar()->isSaying());
        QTest::mouseClick(part<QPushButton>(*counter.bar(), "messageRetry"), Qt::LeftButton);
        QCOMPARE(counter.asked().readers.count(), 2);
    }

    void aDetailIsCoveredUntilItIsAskedForWithAReason() // AIS-6
    {
        Filed counter;
        counter.turnTo("personTab.contact");
        QVERIFY(!counter.detail("detail.address").contains(u"港区"_s));
        QTest::mouseClick(counter.button("reveal.address"), Qt::LeftButton);
        QVERIFY(!counter.button("revealButton")->isEnabled()); // no reason yet
        QTest::keyClick(part<QLineEdit>(*counter.page, "revealButton.reason"), Qt::Key_Escape);
        counter.reveal("reveal.address", u"返戻の住所確認"_s);
        QCOMPARE(counter.asked().reveals.count(), 1);
        QCOMPARE(counter.asked().reveals.asked<1>(0), PersonId{1});
        QCOMPARE(counter.asked().reveals.asked<2>(0), u"address"_s);
        QCOMPARE(counter.asked().reveals.asked<3>(0), u"返戻の住所確認"_s);
        counter.asked().reveals.answerLast(anAddress);
        QTRY_VERIFY(counter.detail("detail.address").contains(u"東京都港区見本町1-2-3"_s));
        QVERIFY(!counter.detail("detail.phone").contains(u"港区"_s));
        QTest::mouseClick(counter.button("reveal.address"), Qt::LeftButton);
        QVERIFY(!counter.detail("detail.address").contains(u"港区"_s)); // and covered again
        QCOMPARE(counter.asked().reveals.count(), 1);
    }

    void whatTheProfileProtectsStaysShutAndSaysWhatOpensIt()
    {
        Filed counter(aPerson().with(&PersonView::closed, {u"address"_s}));
        counter.turnTo("personTab.contact");
        QVERIFY(!counter.button("reveal.address")->isEnabled());
        QVERIFY(counter.detail("detail.address").contains(u"identity check"_s));
        counter.reveal("reveal.phone", u"折り返し"_s);
        counter.asked().reveals.answerLast(RevealedDetail{}); // closed in the meantime
        QTRY_VERIFY(!counter.button("reveal.phone")->isEnabled());
        QVERIFY(counter.detail("detail.phone").contains(u"identity check"_s));
    }

    void whatWasShownGoesWithThePerson()
    {
        Filed counter;
        counter.turnTo("personTab.contact");
        counter.reveal("reveal.address", u"確認"_s);
        counter.asked().reveals.answerLast(anAddress);
        QTRY_VERIFY(counter.detail("detail.address").contains(u"港区"_s));
        QTest::keyClick(counter.page->focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(counter.found()->isVisible());
        QVERIFY(!textsOf(*counter.page).join(u' ').contains(u"港区"_s));
    }

    void anAnswerThatComesLateShowsNothingOfSomebodyElse()
    {
        Filed counter;
        counter.turnTo("personTab.contact");
        counter.reveal("reveal.address", u"確認"_s);
        counter.page->showMember({7}, {u"request"_s, u"requests"_s});
        counter.asked().opens.answerLast(aPerson(7).with(&PersonView::name, u"見本 一郎"_s));
        QTRY_COMPARE(counter.detail("personName"), u"見本 一郎"_s);
        counter.asked().reveals.answer(0, anAddress);
        QTest::qWait(20);
        QVERIFY(!textsOf(*counter.page).join(u' ').contains(u"港区"_s));
    }

    void theOnesOpenedLastAreOfferedBeforeAnythingIsTyped()
    {
        Counter counter;
        QCOMPARE(counter.desk.members.recents.count(), 1);
        counter.desk.members.recents.answer(0, Members{aMember(2), aMember(1)});
        auto *recent = part<TablePane>(*counter.page, "recentTable");
        QTRY_COMPARE(recent->model()->rowCount(), 2);
        QVERIFY(recent->isVisible());
        recent->selectRow(0);
        QTest::keyClick(recent, Qt::Key_Return);
        QTest::keyClick(part<QComboBox>(*counter.page, "openReason")->lineEdit(), Qt::Key_Return);
        QCOMPARE(counter.desk.members.opens.count(), 1);
        QCOMPARE(counter.desk.members.opens.asked<0>(0), PersonId{2});
    }

    void theOnesOpenedLastAreAskedForAgainOnlyAfterARecordWasOpened()
    {
        Counter counter;
        counter.desk.members.recents.answer(0, Members{});
        QTest::qWait(20);
        QVERIFY(!part<TablePane>(*counter.page, "recentTable")->isVisible());
        counter.page->search(u"タカハシ"_s);
        counter.page->search({});
        QCOMPARE(counter.desk.members.recents.count(), 1); // each look is on record
        counter.openPerson();
        counter.page->search({});
        QCOMPARE(counter.desk.members.recents.count(), 2);
    }

    void everyControlHasANameAndEveryTextFollowsTheLanguage()
    {
        Filed counter;
        counter.asked().households.always(aHousehold());
        counter.asked().openings.always(someContents());
        counter.asked().noticeLists.always(someNotices());
        counter.asked().mailLogs.always(
            MailLog{true, u"x@jp"_s, u"jp"_s, {aPersonMail().with(&PersonMail::detail, {})}});
        counter.asked().readers.always(aPage(9, 3, {}));
        for (const char *tab : {"household", "contact", "mails", "openings", "readers"}) {
            counter.turnTo(QByteArray("personTab.").append(tab).constData());
            QTest::qWait(10);
            QCOMPARE(controlsWithoutName(*counter.page), QStringList());
            QCOMPARE(labelsThatReadMarkup(*counter.page), QStringList());
        }
        const OtherLanguage other;
        QStringList stayed = textsThatStayed(*counter.page);
        stayed.removeAll(aPersonMail().build().address); // data
        QCOMPARE(stayed, QStringList());
    }
};

QTEST_MAIN(PersonFileTest)
#include "PersonFileTest.moc"
