#include "ui/pages/StaffPage.h"
#include "models/domain/Changes.h"
#include "tests/builders/Staff.h"
#include "tests/fakes/FakeDesk.h"
#include "tests/fakes/HostProgram.h"
#include "tests/ui/OtherLanguage.h"
#include "tests/ui/Walk.h"
#include "ui/print/QrPicture.h"
#include "ui/widgets/DayField.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TablePane.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QString seed = u"JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"_s;

Deputy aDeputy(qint64 id)
{
    return {.id = {id},
            .supervisor = u"承認 一"_s,
            .deputy = u"係員 <b>%1</b>"_s,
            .from = QDate(2026, 11, 24),
            .until = QDate(2026, 11, 30),
            .reason = u"出張"_s,
            .state = u"proposed"_s,
            .decidedBy = {},
            .mayDecide = true,
            .mayEnd = false};
}

/// The page of somebody with these duties. Lists are answered at once; commands wait for the test.
struct StaffDesk
{
    FakeDesk desk;
    Session session = aSession();
    std::unique_ptr<StaffPage> page;

    explicit StaffDesk(Duties duties, const Deputies &deputies = {aDeputy(1)}, const OwnCode &own = {})
    {
        session.duties = duties;
        desk.staff.lists.always(deputies);
        desk.staff.possible.always(StaffMembers{{7, u"係員 次郎"_s}, {8, u"係員 三郎"_s}});
        desk.staff.ownCodes.always(own);
        desk.staff.codes.always(
            StaffCodes{{1, u"管理 一"_s, u"set_up"_s, false}, {7, u"係員 次郎"_s, u"locked"_s, true}});
        page = std::make_unique<StaffPage>(desk.gateways(), session);
        page->resize(1180, 760);
        page->show();
        page->activate();
        static_cast<void>(QTest::qWaitForWindowActive(page.get()));
    }

    QPushButton *button(const char *name) const { return part<QPushButton>(*page, name); }
    MessageBar *bar() const { return part<MessageBar>(*page, "messageBar"); }
    QLineEdit *field(const char *name) const { return part<QLineEdit>(*page, name); }
    FakeStaffGateway &staff() { return desk.staff; }
    bool choose(const char *table, qint64 id) const
    {
        auto *pane = part<TablePane>(*page, table);
        return QTest::qWaitFor([&] { return pane->selectId(id); });
    }
    bool click(const char *name) const
    {
        if (!QTest::qWaitFor([&] { return button(name)->isVisible() && button(name)->isEnabled(); }))
            return false;
        QTest::mouseClick(button(name), Qt::LeftButton);
        return true;
    }
    bool has(const char *name) const { return page->findChild<QWidget *>(QLatin1StringView(name)); }
    QString all() const { return textsOf(*page).join(u'\n'); }
};

/// What a telephone's camera reads from the widget.
QString readByCamera(QWidget &widget)
{
    const QTemporaryDir folder(HostProgram::scratch() + u"/staff-XXXXXX"_s);
    const QString file = folder.filePath(u"seed.png"_s);
    if (!widget.grab().save(file))
        return {};
    return QString::fromUtf8(HostProgram::run(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, file}).output).trimmed();
}

} // namespace

/// Deputies with dates, and setting up one-time codes, each by whom the duties allow it.
class StaffPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void aSupervisorNamesADeputyFromDayToDay()
    {
        StaffDesk desk(Duty::Supervisor);
        auto *who = part<QComboBox>(*desk.page, "deputyWho");
        QTRY_COMPARE(who->count(), 3);
        who->setCurrentIndex(1);
        auto *from = part<DayField>(*desk.page, "deputyFrom");
        auto *until = part<DayField>(*desk.page, "deputyUntil");
        from->setDate(QDate(2026, 12, 1));
        until->setDate(QDate(2026, 12, 7));
        QVERIFY(!desk.button("nameDeputyButton")->isEnabled()); // no reason yet
        desk.field("deputyReason")->insert(u"休暇"_s);
        QVERIFY(!desk.page->unsaved().isEmpty());
        until->setDate(QDate(2026, 11, 30));
        QTRY_VERIFY(!desk.button("nameDeputyButton")->isEnabled()); // it ends before it begins
        until->setDate(QDate(2027, 3, 4));
        QVERIFY(!desk.button("nameDeputyButton")->isEnabled()); // 94 days
        until->setDate(QDate(2026, 12, 7));
        QVERIFY(desk.click("nameDeputyButton"));
        QCOMPARE(desk.staff().names.count(), 1);
        QCOMPARE(desk.staff().names.asked<1>(0), 7);
        QCOMPARE(desk.staff().names.asked<2>(0), QDate(2026, 12, 1));
        QCOMPARE(desk.staff().names.asked<3>(0), QDate(2026, 12, 7));
        QCOMPARE(desk.staff().names.asked<4>(0), u"休暇"_s);
        desk.staff().names.answer(0, Done{});
        QTRY_VERIFY(desk.bar()->text().contains(u"third person"_s));
        QVERIFY(desk.page->unsaved().isEmpty());
    }

    void aThirdPersonConfirmsAfterTheCodeThatTheProfileWants()
    {
        StaffDesk desk(Duty::Administrator);
        QVERIFY(!desk.has("deputyEntry")); // supervisors alone name somebody
        QVERIFY(desk.choose("deputiesTable", 1));
        QVERIFY(desk.click("approveDeputyButton"));
        const OpId op = desk.staff().approves.asked<0>(0);
        desk.staff().approves.answer(0, DbError::fromSqlState("MD163"));
        auto *code = part<QLineEdit>(*part<QWidget>(*desk.page, "deputiesPanel"), "stepUpCode");
        QTRY_VERIFY(code->isVisible());
        code->setText(u"123456"_s);
        QTest::keyClick(code, Qt::Key_Return);
        QTRY_COMPARE(desk.staff().stepsUp.count(), 1);
        QCOMPARE(desk.staff().stepsUp.asked<1>(0), op);
        desk.staff().stepsUp.answer(0, CodeAnswer{CodeAnswer::Outcome::Passed, 0});
        QTRY_COMPARE(desk.staff().approves.count(), 2);
        QCOMPARE(desk.staff().approves.asked<0>(1), op); // the same intention goes on
        desk.staff().approves.answer(1, Done{});
        QTRY_VERIFY(desk.bar()->text().contains(u"may decide"_s));
    }

    void oneOfTheTwoDoesNotConfirm()
    {
        Deputy own = aDeputy(1);
        own.mayDecide = false;
        own.mayEnd = true;
        StaffDesk desk(Duty::Supervisor, {own});
        QVERIFY(desk.choose("deputiesTable", 1));
        QTRY_VERIFY(desk.button("endDeputyButton")->isVisible());
        QVERIFY(!desk.button("approveDeputyButton")->isVisible());
        QVERIFY(!desk.button("rejectDeputyButton")->isVisible());
        QTest::keyClick(part<TablePane>(*desk.page, "deputiesTable"), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.staff().approves.count(), 0);
        QVERIFY(desk.click("endDeputyButton"));
        QCOMPARE(desk.staff().ends.count(), 0); // it is asked once more
        QVERIFY(desk.click("endDeputyConfirm"));
        QCOMPARE(desk.staff().ends.asked<1>(0), DeputyId{1});
        desk.staff().ends.answer(0, Done{});
        QTRY_VERIFY(desk.bar()->text().contains(u"no deputy"_s));
    }

    void aRefusalNeedsAReasonAndWhatTheDatabaseSaysIsTold()
    {
        StaffDesk desk(Duty::Supervisor);
        QVERIFY(desk.choose("deputiesTable", 1));
        QVERIFY(desk.click("rejectDeputyButton"));
        QVERIFY(!desk.button("rejectDeputyConfirm")->isEnabled());
        desk.field("rejectDeputyConfirm.reason")->insert(u"本人も休み"_s);
        QTest::keyClick(desk.field("rejectDeputyConfirm.reason"), Qt::Key_Return);
        QTRY_COMPARE(desk.staff().rejects.count(), 1);
        QCOMPARE(desk.staff().rejects.asked<2>(0), u"本人も休み"_s);
        desk.staff().rejects.answer(0, DbError::fromSqlState("MD050"));
        QTRY_VERIFY(desk.bar()->isSaying());
        QCOMPARE(labelsThatReadMarkup(*desk.page), QStringList());
    }

    void everyDutySeesItsOwnParts()
    {
        for (const Duty duty : {Duty::Printer, Duty::Auditor}) {
            StaffDesk desk(duty);
            QVERIFY(!desk.has("deputiesPanel") && !desk.has("staffCodesPanel"));
            QVERIFY(!desk.button("deputiesPlace")->isVisible() && !desk.button("staffCodesPlace")->isVisible());
            QVERIFY(part<QWidget>(*desk.page, "ownCodePanel")->isVisible());
            QTest::keyClick(desk.page.get(), Qt::Key_1, Qt::AltModifier);
            QVERIFY(part<QWidget>(*desk.page, "ownCodePanel")->isVisible());
            QCOMPARE(desk.staff().lists.count() + desk.staff().codes.count(), 0); // nor is anything asked
        }
        StaffDesk clerk(Duty::Clerk);
        QVERIFY(clerk.has("deputiesPanel") && !clerk.has("deputyEntry") && !clerk.has("staffCodesPanel"));
        StaffDesk supervisor(Duty::Supervisor);
        QVERIFY(supervisor.has("deputyEntry") && !supervisor.has("staffCodesPanel"));
        QVERIFY(!supervisor.button("staffCodesPlace")->isVisible());
    }

    void anAdministratorLetsAnotherSetUpCodesAndNeverOneself()
    {
        StaffDesk desk(Duty::Administrator);
        QTest::keyClick(desk.page.get(), Qt::Key_2, Qt::AltModifier);
        QVERIFY(desk.choose("staffCodesTable", 1));
        QVERIFY(!desk.button("startCodeButton")->isEnabled());
        QVERIFY(desk.choose("staffCodesTable", 7));
        QVERIFY(desk.click("startCodeButton"));
        desk.field("startCodeConfirm.reason")->insert(u"機種変更"_s);
        QVERIFY(desk.click("startCodeConfirm"));
        QCOMPARE(desk.staff().starts.asked<1>(0), 7);
        QCOMPARE(desk.staff().starts.asked<2>(0), u"機種変更"_s);
        desk.staff().starts.answer(0, Done{});
        QTRY_VERIFY(desk.bar()->text().contains(u"within a day"_s));
    }

    void whoIsNotInvitedMakesNoSecret()
    {
        StaffDesk desk(Duty::Printer, {}, {.setUp = true, .locked = false, .invited = false});
        QTRY_VERIFY(desk.all().contains(u"An administrator lets you"_s));
        QVERIFY(!desk.button("makeSecretButton")->isVisible());
        QVERIFY(part<QWidget>(*desk.page, "seedPicture")->isHidden() || !desk.button("firstCodeButton")->isVisible());
    }

    void aSecretIsShownOnceAndLeavesWithTheFirstCode()
    {
        StaffDesk desk(Duty::Printer, {}, {.setUp = false, .locked = false, .invited = true});
        QVERIFY(desk.click("makeSecretButton"));
        QVERIFY(!desk.all().contains(u"JBSW"_s));
        desk.staff().enrols.answer(0, seed);
        QTRY_VERIFY(desk.all().contains(u"JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP"_s));
        QTest::qWait(10);
        QCOMPARE(readByCamera(*part<QrPicture>(*desk.page, "seedPicture")),
                 u"otpauth://totp/Madoguchi:st_000001?secret=%1&issuer=Madoguchi"_s.arg(seed));
        QVERIFY(!desk.page->unsaved().isEmpty());
        desk.page->changed(somethingMoved(u"staff"_s, 1));
        QVERIFY(desk.all().contains(u"JBSW"_s)); // a poll does not take it away

        desk.field("firstCode")->setText(u"12345"_s);
        QVERIFY(!desk.button("firstCodeButton")->isEnabled());
        desk.field("firstCode")->setText(u"123456"_s);
        QTest::keyClick(desk.field("firstCode"), Qt::Key_Return);
        QCOMPARE(desk.staff().confirms.asked<1>(0), u"123456"_s);
        desk.staff().confirms.answer(0, CodeAnswer{CodeAnswer::Outcome::Wrong, 4});
        QTRY_VERIFY(part<QLabel>(*desk.page, "firstCodeAnswer")->text().contains(u"4 more"_s));
        desk.field("firstCode")->setText(u"654321"_s);
        QVERIFY(desk.click("firstCodeButton"));
        QVERIFY(desk.staff().confirms.asked<0>(0) != desk.staff().confirms.asked<0>(1)); // another code, another try
        desk.staff().confirms.answer(1, CodeAnswer{CodeAnswer::Outcome::Passed, 0});
        QTRY_VERIFY(desk.bar()->text().contains(u"are set up"_s));
        QVERIFY(!desk.all().contains(u"JBSW"_s));
        QVERIFY(part<QrPicture>(*desk.page, "seedPicture")->isEmpty());
    }

    void leavingThePageTakesTheSecretAway()
    {
        StaffDesk desk(Duty::Clerk, {}, {.setUp = false, .locked = false, .invited = true});
        QTest::keyClick(desk.page.get(), Qt::Key_3, Qt::AltModifier);
        QVERIFY(desk.click("makeSecretButton"));
        desk.staff().enrols.answer(0, seed);
        QTRY_VERIFY(desk.all().contains(u"JBSW"_s));
        QTest::keyClick(desk.page.get(), Qt::Key_1, Qt::AltModifier);
        QVERIFY(!desk.all().contains(u"JBSW"_s));
        QTest::keyClick(desk.page.get(), Qt::Key_3, Qt::AltModifier);
        QVERIFY(!desk.all().contains(u"JBSW"_s));
        QVERIFY(part<QrPicture>(*desk.page, "seedPicture")->isEmpty());

        QVERIFY(desk.click("makeSecretButton")); // whoever leaves before the answer gets none on the screen
        QVERIFY(desk.staff().enrols.asked<0>(0) != desk.staff().enrols.asked<0>(1));
        desk.page->hide();
        desk.staff().enrols.answer(1, seed);
        QTest::qWait(10);
        QVERIFY(!desk.all().contains(u"JBSW"_s));
    }

    void aLostAnswerIsToldAndAskedForAnew()
    {
        StaffDesk desk(Duty::Printer, {}, {.setUp = false, .locked = false, .invited = true});
        QVERIFY(desk.click("makeSecretButton"));
        desk.staff().enrols.answer(0, QString());
        QTRY_VERIFY(desk.bar()->text().contains(u"Make another one"_s));
    }

    void everyControlHasANameAndEveryTextFollowsTheLanguage()
    {
        StaffDesk desk(Duty::Clerk | Duty::Supervisor | Duty::Administrator, {aDeputy(1)},
                       {.setUp = false, .locked = true, .invited = true});
        QVERIFY(desk.choose("deputiesTable", 1));
        for (const Qt::Key place : {Qt::Key_1, Qt::Key_2, Qt::Key_3}) {
            QTest::keyClick(desk.page.get(), place, Qt::AltModifier);
            QTest::qWait(5);
            QCOMPARE(controlsWithoutName(*desk.page), QStringList());
        }
        const OtherLanguage other;
        QCOMPARE(textsThatStayed(*desk.page), QStringList());
    }
};

QTEST_MAIN(StaffPageTest)
#include "StaffPageTest.moc"
