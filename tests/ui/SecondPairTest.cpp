#include "tests/ui/OtherLanguage.h"
#include "tests/ui/RequestQueue.h"
#include "ui/pages/SecondPairDialog.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto password = "正しい馬 battery";

Session aSecond(Duties duties = Duty::Supervisor)
{
    return aSession().with(&Session::staffId, 2).with(&Session::name, u"承認 一"_s).with(&Session::duties, duties);
}

Request inState(RequestState state)
{
    Request request = confirmed(1);
    request.state = state;
    return request;
}

/// A clerk's desk with a request that waits, and the dialog in which somebody else decides on it.
struct TwoPeople : Queue
{
    explicit TwoPeople(RequestState state = RequestState::Waiting)
        : Queue({inState(state)}, aSession().with(&Session::duties, Duties(Duty::Clerk)))
    {
        select(inState(state));
    }

    SecondPairDialog *dialog() const { return page->findChild<SecondPairDialog *>(); }
    bool opened() const
    {
        click("secondPairButton");
        return QTest::qWaitFor([this] { return dialog() && dialog()->isVisible(); });
    }
    void type(const QString &login) const
    {
        part<QLineEdit>(*dialog(), "secondLogin")->setText(login);
        auto *field = part<QLineEdit>(*dialog(), "secondPassword");
        field->setText(QString::fromUtf8(password));
        QTest::keyClick(field, Qt::Key_Return);
    }
    MessageBar *dialogBar() const { return part<MessageBar>(*dialog(), "messageBar"); }
    FakeSeconds &seconds() { return desk.seconds; }
    bool signedIn(const Session &second = aSecond())
    {
        if (!opened())
            return false;
        type(u"st_000002"_s);
        if (seconds().signIns.count() == 0)
            return false;
        seconds().signIns.answerLast(second);
        return QTest::qWaitFor([this] { return seconds().approvals.sheets.count() == 1; });
    }
    bool sheetIsThere()
    {
        seconds().approvals.sheets.answerLast(anApprovalSheet(anApproval(1)).build());
        return QTest::qWaitFor([this] { return part<QPushButton>(*dialog(), "approveButton")->isEnabled(); });
    }
    bool closed() const
    {
        return QTest::qWaitFor([this] { return !dialog(); });
    }
};

} // namespace

/// Somebody else decides at the clerk's desk: over a connection of their own, for one decision, and nothing stays.
class SecondPairTest final : public QObject
{
    Q_OBJECT

private slots:
    void aSupervisorSignsInReadsTheSheetAndApproves()
    {
        TwoPeople desk;
        QVERIFY(desk.signedIn());
        QCOMPARE(desk.seconds().signIns.asked<0>(0), u"st_000002"_s);
        QCOMPARE(desk.seconds().signIns.asked<1>(0), QString::fromUtf8(password));
        QCOMPARE(desk.seconds().approvals.sheets.asked<0>(0), RequestId{1});
        QVERIFY(desk.sheetIsThere());
        QVERIFY(part<QLabel>(*desk.dialog(), "secondTitle")->text().contains(u"承認 一"_s));
        QTest::mouseClick(part<QPushButton>(*desk.dialog(), "approveButton"), Qt::LeftButton);
        QCOMPARE(desk.seconds().approvals.approves.count(), 1);
        QCOMPARE(desk.desk.approvals.approves.count(), 0); // not over the clerk's own connection
        desk.seconds().approvals.approves.answer(0, Done{});
        QVERIFY(desk.closed());
        QVERIFY(desk.bar()->text().contains(u"承認 一 approved"_s));
        QCOMPARE(desk.seconds().present, 0);
    }

    void nothingOfThePasswordStays()
    {
        TwoPeople desk;
        QVERIFY(desk.opened());
        desk.type(u"st_000002"_s);
        QVERIFY(part<QLineEdit>(*desk.dialog(), "secondPassword")->text().isEmpty());
        desk.seconds().signIns.answerLast(DbError::of(DbError::Kind::SignInFailed));
        QTRY_VERIFY(desk.dialogBar()->isSaying());
        QVERIFY(part<QLineEdit>(*desk.dialog(), "secondPassword")->text().isEmpty());
        QCOMPARE(desk.seconds().approvals.sheets.count(), 0); // a wrong password shows no sheet
        for (const QLineEdit *field : desk.page->findChildren<QLineEdit *>())
            QVERIFY(!field->text().contains(QString::fromUtf8(password)));
        QTest::keyClick(desk.dialog(), Qt::Key_Escape);
        QVERIFY(desk.closed());
        QCOMPARE(desk.seconds().present, 0);
        QVERIFY(desk.opened());
        QVERIFY(part<QLineEdit>(*desk.dialog(), "secondLogin")->text().isEmpty()); // nor of the login
    }

    void thePersonOfThisDeskIsNoSecondOne()
    {
        TwoPeople desk;
        QVERIFY(desk.opened());
        desk.type(u"st_000001"_s);
        desk.seconds().signIns.answerLast(aSession().build());
        QTRY_VERIFY(desk.dialogBar()->text().contains(u"somebody else has to decide"_s));
        QCOMPARE(desk.seconds().signOuts, 1);
        QCOMPARE(desk.seconds().approvals.sheets.count(), 0);
    }

    void whoMayNotDecideSeesNoSheet()
    {
        TwoPeople desk;
        QVERIFY(desk.opened());
        desk.type(u"st_000003"_s);
        desk.seconds().signIns.answerLast(aSecond(Duty::Clerk | Duty::Printer));
        QTRY_VERIFY(desk.dialogBar()->text().contains(u"duties"_s));
        QCOMPARE(desk.seconds().signOuts, 1);
        QCOMPARE(desk.seconds().approvals.sheets.count(), 0);
        desk.type(u"st_000004"_s); // a deputy may
        desk.seconds().signIns.answerLast(aSession()
                                              .with(&Session::staffId, 4)
                                              .with(&Session::duties, Duties(Duty::Clerk))
                                              .with(&Session::deputy, true));
        QTRY_COMPARE(desk.seconds().approvals.sheets.count(), 1);
    }

    void theCodeIsTheSecondPersons()
    {
        TwoPeople desk;
        QVERIFY(desk.signedIn());
        QVERIFY(desk.sheetIsThere());
        QTest::mouseClick(part<QPushButton>(*desk.dialog(), "approveButton"), Qt::LeftButton);
        desk.seconds().approvals.approves.answer(0, DbError::fromSqlState("MD163"));
        auto *code = part<QLineEdit>(*desk.dialog(), "stepUpCode");
        QTRY_VERIFY(code->isVisible());
        code->setText(u"123456"_s);
        QTest::keyClick(code, Qt::Key_Return);
        QCOMPARE(desk.seconds().staff.stepsUp.count(), 1);
        QCOMPARE(desk.desk.staff.stepsUp.count(), 0);
        desk.seconds().staff.stepsUp.answer(0, CodeAnswer{CodeAnswer::Outcome::Passed, 0});
        QTRY_COMPARE(desk.seconds().approvals.approves.count(), 2);
        QCOMPARE(desk.seconds().approvals.approves.asked<0>(1), desk.seconds().approvals.approves.asked<0>(0));
    }

    void theSecondPersonTellsLookAlikesApart() // I-9
    {
        TwoPeople desk;
        QVERIFY(desk.signedIn());
        desk.seconds().approvals.sheets.answerLast(withLookAlike().build());
        auto *number = part<QLineEdit>(*desk.dialog(), "tellApartNumber");
        QTRY_COMPARE(desk.dialog()->focusWidget(), number);
        QVERIFY(!part<QPushButton>(*desk.dialog(), "approveButton")->isEnabled());
        number->insert(u"1255-003456"_s);
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(desk.seconds().approvals.tellings.asked<2>(0), u"1255-003456"_s);
        QCOMPARE(desk.desk.approvals.tellings.count(), 0); // not over the clerk's own connection
        desk.seconds().approvals.tellings.answer(0, TellingAnswer{true});
        QTRY_COMPARE(desk.dialog()->focusWidget(), part<QPushButton>(*desk.dialog(), "approveButton"));
        QTest::keyClick(desk.dialog()->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.seconds().approvals.approves.count(), 1);
    }

    void aRejectionGoesTheSameWay()
    {
        TwoPeople desk;
        QVERIFY(desk.signedIn());
        QVERIFY(desk.sheetIsThere());
        QTest::mouseClick(part<QPushButton>(*desk.dialog(), "rejectButton"), Qt::LeftButton);
        part<QLineEdit>(*desk.dialog(), "rejectConfirmButton.reason")->insert(u"別人"_s);
        QTest::keyClick(part<QLineEdit>(*desk.dialog(), "rejectConfirmButton.reason"), Qt::Key_Return);
        QCOMPARE(desk.seconds().approvals.rejects.asked<2>(0), u"別人"_s);
        desk.seconds().approvals.rejects.answer(0, Done{});
        QVERIFY(desk.closed());
        QVERIFY(desk.bar()->text().contains(u"承認 一 rejected"_s));
    }

    void itEndsAfterAWhileAndWhenItIsHidden()
    {
        TwoPeople desk;
        QVERIFY(desk.opened());
        desk.dialog()->setPatience(std::chrono::milliseconds(20));
        desk.type(u"st_000002"_s);
        desk.seconds().signIns.answerLast(aSecond());
        QVERIFY(desk.closed());
        QCOMPARE(desk.seconds().present, 0);
        QVERIFY(desk.opened());
        desk.dialog()->hide(); // as the lock does
        QVERIFY(desk.closed());
        QCOMPARE(desk.seconds().present, 0);
    }

    void onlyARequestThatWaitsIsDecidedHere()
    {
        const TwoPeople received(RequestState::Received);
        QVERIFY(!received.button("secondPairButton")->isVisible());
        const TwoPeople approved(RequestState::Approved);
        QVERIFY(!approved.button("secondPairButton")->isVisible());
        const TwoPeople waiting;
        QVERIFY(waiting.button("secondPairButton")->isVisible());
    }

    void everyControlHasANameAndEveryTextFollowsTheLanguage()
    {
        TwoPeople desk;
        QVERIFY(desk.signedIn());
        QVERIFY(desk.sheetIsThere());
        QCOMPARE(controlsWithoutName(*desk.dialog()), QStringList());
        QCOMPARE(labelsThatReadMarkup(*desk.dialog()), QStringList());
        const OtherLanguage other;
        QCOMPARE(textsThatStayed(*desk.dialog()), QStringList());
    }
};

QTEST_MAIN(SecondPairTest)
#include "SecondPairTest.moc"
