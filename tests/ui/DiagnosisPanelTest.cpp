#include "tests/builders/Diagnoses.h"
#include "tests/ui/CounterDesk.h"
#include "tests/ui/OtherLanguage.h"
#include "ui/widgets/NoticeList.h"
#include "ui/widgets/StateChip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

/// A counter with a person on it whose diagnosis has come.
struct Diagnosed : Counter
{
    explicit Diagnosed(const Diagnosis &diagnosis = aDiagnosis())
    {
        openPerson();
        desk.members.diagnoses.answerLast(diagnosis);
        QTRY_VERIFY(!text("causeSentence").isEmpty());
    }

    QString text(const char *name) const { return part<QLabel>(*page, name)->text(); }
    TablePane *causes() const { return part<TablePane>(*page, "causesTable"); }
    QLineEdit *cardField() const { return part<QLineEdit>(*page, "cardInHandField"); }
    NoticeList *worth() const { return part<NoticeList>(*page, "cardInHandAnswer"); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) const { QTest::keyClick(page->focusWidget(), key, with); }
};

Diagnosis only(const Cause &cause) { return {.person = {1}, .checked = false, .causes = {cause}}; }

} // namespace

class DiagnosisPanelTest final : public QObject
{
    Q_OBJECT

private slots:
    void isAskedForWithThePersonThatIsOpened()
    {
        Counter counter;
        counter.openPerson();
        QCOMPARE(counter.desk.members.diagnoses.count(), 1);
        QCOMPARE(counter.desk.members.diagnoses.asked<0>(0), PersonId{1});
        QVERIFY(counter.desk.members.diagnoses.asked<1>(0).isEmpty());
    }

    void theLikeliestCauseStandsFirstWithWhatShowsIt() // MYK-13
    {
        Diagnosed counter;
        QVERIFY(counter.text("causeSentence").startsWith(u"Another password has worked since"_s));
        QVERIFY(counter.text("causeEvidence").contains(u"MK-0001234-5"_s));
        QVERIFY(counter.text("causeToSay").contains(u"date at the upper right"_s));
        QCOMPARE(counter.causes()->model()->rowCount(), 3);
    }

    void theOtherCausesAreBroughtUpByKey()
    {
        Diagnosed counter;
        counter.causes()->setFocus();
        counter.press(Qt::Key_Down);
        QVERIFY(counter.text("causeSentence").startsWith(u"30 days or more"_s));
        QVERIFY(part<QPushButton>(*counter.page, "nextStepButton")->isHidden());
        QCOMPARE(counter.text("nextStepHint"), u"The member does this on the portal."_s);
    }

    void theSentenceForTheCallerIsCopiedAndNothingElse()
    {
        Diagnosed counter;
        counter.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(counter.text("causeToSay").contains(copied));
        QVERIFY(!copied.contains(u"MK-"_s));
    }

    void theNextStepTakesARequestOfItsKind() // MYK-8
    {
        Diagnosed counter(only(aCause(u"viewing_password_forgotten"_s)
                                   .with(&Cause::next, NextStep::TakeRequest)
                                   .with(&Cause::kind, u"viewing_password_reissue"_s)));
        counter.press(Qt::Key_F7);
        QVERIFY(counter.dialog());
        QCOMPARE(part<QComboBox>(*counter.dialog(), "takeKind")->currentData().toString(),
                 u"viewing_password_reissue"_s);
    }

    void theNextStepGoesToTheRequestThatIsOpen() // AIS-5
    {
        Diagnosed counter(only(aCause(u"request_overdue"_s)
                                   .with(&Cause::next, NextStep::OpenRequest)
                                   .with(&Cause::request, RequestId{118})));
        QSignalSpy gone(counter.page.get(), &Page::goTo);
        QTest::mouseClick(counter.button("nextStepButton"), Qt::LeftButton);
        QCOMPARE(gone.count(), 1);
        QCOMPARE(gone.first().at(1).toLongLong(), 118);
    }

    void theNextStepOpensTheGuide() // MYK-18
    {
        Diagnosed counter(only(aCause(u"coverage_lost"_s).with(&Cause::next, NextStep::Directory)));
        counter.press(Qt::Key_F7);
        QTRY_VERIFY(part<QWidget>(*counter.page, "answersPanel")->isVisible());
        QCOMPARE(counter.desk.members.directories.count(), 1);
    }

    void theCardInTheHandIsLookedUpByItsDate() // MYK-13
    {
        Diagnosed counter;
        counter.press(Qt::Key_F4);
        QCOMPARE(counter.page->focusWidget(), counter.cardField());
        counter.cardField()->insert(u"9月3日"_s);
        counter.press(Qt::Key_Return);
        QCOMPARE(counter.desk.members.hands.lastAsked<0>(), PersonId{1});
        QCOMPARE(counter.desk.members.hands.lastAsked<1>(), u"9月3日"_s);
        counter.desk.members.hands.answerLast(CardsInHand{});
        QTRY_COMPARE(counter.worth()->sentences(), QStringList(u"This card is not this person's."_s));
    }

    void whatIsNoCardIsSaidInPlaceAndNothingWasLost()
    {
        Diagnosed counter;
        counter.press(Qt::Key_F4);
        counter.cardField()->insert(u"my card"_s);
        counter.press(Qt::Key_Return);
        counter.desk.members.hands.answerLast(DbError::fromSqlState("MD005"));
        QTRY_VERIFY(counter.worth()->sentences().join(u' ').startsWith(u"Neither a card's number"_s));
        QVERIFY(!counter.bar()->isSaying());
        QCOMPARE(counter.cardField()->text(), u"my card"_s);
    }

    void theAddressThatTheCallerNamesIsAskedAbout() // AIS-4, JAL-3
    {
        Diagnosed counter;
        auto *address = part<QLineEdit>(*counter.page, "typedAddress");
        address->setFocus();
        address->insert(u" typed@example.jp "_s);
        counter.press(Qt::Key_Return);
        QCOMPARE(counter.desk.members.diagnoses.lastAsked<1>(), u"typed@example.jp"_s);
    }

    void saysWhetherTheCallerIsChecked()
    {
        Diagnosis diagnosis = aDiagnosis();
        Diagnosed unchecked(diagnosis);
        QVERIFY(textsOf(*unchecked.page).join(u'\n').contains(u"identity is not checked"_s));
        diagnosis.checked = true;
        Diagnosed checked(diagnosis);
        QVERIFY(!textsOf(*checked.page).join(u'\n').contains(u"identity is not checked"_s));
    }

    void anAnswerThatComesLateIsDropped()
    {
        Counter counter;
        counter.openPerson();
        counter.page->search(u"ヨシダ"_s);
        counter.desk.members.diagnoses.answerLast(aDiagnosis());
        QTest::qWait(20);
        QVERIFY(part<QLabel>(*counter.page, "causeSentence")->text().isEmpty());
    }

    void aFailureIsToldAndTriedAgain()
    {
        Counter counter;
        counter.openPerson();
        counter.desk.members.diagnoses.answerLast(DbError::of(DbError::Kind::Offline));
        QTRY_VERIFY(counter.bar()->isSaying());
        QTest::mouseClick(part<QPushButton>(*counter.bar(), "messageRetry"), Qt::LeftButton);
        QCOMPARE(counter.desk.members.diagnoses.count(), 2);
    }

    void whoIsNoClerkAsksNothing()
    {
        Counter counter(aSession().with(&Session::duties, Duties(Duty::Supervisor)));
        counter.openPerson();
        QCOMPARE(counter.desk.members.diagnoses.count(), 0);
        QVERIFY(!counter.page->findChild<QWidget *>(u"diagnosisPanel"_s));
    }

    void theGuideIsSearchedAndSaysUntilWhenItHolds() // AIS-18, MYK-18, MYK-20
    {
        Counter counter;
        QTest::keyClick(counter.field(), Qt::Key_F9);
        counter.desk.members.lookedUp.answerLast(someAnswers());
        counter.desk.members.directories.answerLast(aDirectory());
        auto *table = part<TablePane>(*counter.page, "guideTable");
        QTRY_COMPARE(table->model()->rowCount(), 4);
        QVERIFY(table->model()->index(0, 0).data().toString().contains(u"03-3843-1451"_s));
        QCOMPARE(table->model()->index(3, 1).data().toString(), u"Held until 2025-03-31 Mon"_s);
        table->selectRow(3);
        QCOMPARE(part<QLabel>(*counter.page, "guideText")->text(), u"2025年3月まで。"_s);
        part<QLineEdit>(*counter.page, "guideSearch")->insert(u"医療費"_s);
        QTRY_COMPARE(counter.desk.members.lookedUp.count(), 2);
        QCOMPARE(counter.desk.members.lookedUp.lastAsked<0>(), u"医療費"_s);
        counter.desk.members.lookedUp.answerLast(GeneralAnswers{});
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTest::keyClick(counter.page->focusWidget(), Qt::Key_F9);
        QVERIFY(!part<QWidget>(*counter.page, "answersPanel")->isVisible());
    }

    void hostileFactsStayText()
    {
        const QString hostile = u"<img src=x> %1 {days}"_s;
        Diagnosed counter(only(aCause(u"content_not_open"_s)
                                   .with(&Cause::facts, {{u"name"_s, hostile}, {u"opens_on"_s, u"2026-12-20"_s}})));
        QVERIFY(counter.text("causeSentence").contains(hostile));
        QCOMPARE(labelsThatReadMarkup(*counter.page), QStringList());
    }

    void everyControlHasANameAndFollowsTheLanguage()
    {
        Diagnosed counter;
        QTest::keyClick(counter.page->focusWidget(), Qt::Key_F9);
        QCOMPARE(controlsWithoutName(*counter.page), QStringList());
        const OtherLanguage other;
        QCOMPARE(textsThatStayed(*counter.page), QStringList());
    }
};

QTEST_MAIN(DiagnosisPanelTest)
#include "DiagnosisPanelTest.moc"
