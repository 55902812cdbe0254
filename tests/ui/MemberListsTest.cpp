#include "tests/builders/Members.h"
#include "tests/builders/Registrations.h"
#include "tests/builders/Staff.h"
#include "tests/fakes/FakeDesk.h"
#include "tests/ui/OtherLanguage.h"
#include "tests/ui/Walk.h"
#include "ui/dialogs/TakeRequestDialog.h"
#include "ui/pages/RegistrationPage.h"
#include "ui/pages/ViewingPage.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/NoticeList.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TablePane.h"

#include <QAction>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// A page on screen; what it asks is answered at once where the test does not say otherwise.
template <typename APage>
struct OnScreen
{
    FakeDesk desk;
    Session session = aSession();
    std::unique_ptr<APage> page;

    void open()
    {
        page = std::make_unique<APage>(desk.gateways(), session);
        page->resize(1180, 760);
        page->show();
        static_cast<void>(QTest::qWaitForWindowActive(page.get()));
        page->activate();
    }
    QPushButton *button(const char *name) const { return part<QPushButton>(*page, name); }
    void click(const char *name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    MessageBar *bar() const { return part<MessageBar>(*page, "messageBar"); }
    TablePane *table(const char *name) const { return part<TablePane>(*page, name); }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(page->focusWidget() ? page->focusWidget() : page.get(), Qt::Key(key), modifiers);
    }
};

struct Registry : OnScreen<RegistrationPage>
{
    explicit Registry(Duties duties = Duty::Clerk | Duty::Supervisor)
    {
        session.duties = duties;
        session.requestKinds += {u"registration_reset"_s, u"account_freeze"_s};
        desk.registrations.pages.always(
            RegistrationList{{aRegistration(1), aRegistration(2).with(&Registration::state, u"link_expired"_s),
                              aRegistration(3).with(&Registration::state, u"not_registered"_s),
                              aRegistration(4).with(&Registration::state, u"registered"_s)},
                             {},
                             false});
        desk.registrations.counts.always(someCounts());
        desk.registrations.rates.always(
            RegistrationRates{aRegistrationRate(0, 4, 3, 3), aRegistrationRate(5, 40, 10, 8)});
        open();
    }
    TablePane *list() const { return table("registrationTable"); }
    bool isShowing(int rows) const
    {
        return QTest::qWaitFor([&] { return list()->model()->rowCount() == rows; });
    }
};

struct Viewing : OnScreen<ViewingPage>
{
    explicit Viewing(const ViewingPassword &member = aViewing())
    {
        session.duties = Duty::Clerk;
        desk.registrations.viewings.always(ViewingList{{member}, {}, false});
        open();
        static_cast<void>(QTest::qWaitFor([&] { return list()->model()->rowCount() == 1; }));
        list()->selectId(member.coverage.value);
    }
    TablePane *list() const { return table("viewingTable"); }
    QStringList said() const { return part<NoticeList>(*page, "viewingSay")->sentences(); }
};

} // namespace

class MemberListsTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyStateIsNamedAndCounted()
    {
        const Registry desk;
        QVERIFY(desk.isShowing(4));
        QTRY_COMPARE(desk.button("registrationState.not_registered")->text(), u"Not registered 10,000+"_s);
        QCOMPARE(desk.button("registrationState.link_expired")->text(), u"Link expired 12"_s);
        QCOMPARE(desk.button("registrationState.")->text(), u"All"_s);
        QCOMPARE(desk.list()->model()->index(1, 1).data().toString(), u"Link expired"_s);
    }

    void aStateATextAndAnEmployerNarrowTheList()
    {
        const Registry desk;
        auto &pages = desk.desk.registrations.pages;
        QVERIFY(desk.isShowing(4));
        QCOMPARE(pages.lastAsked<0>(), (RegistrationQuestion{u"not_registered"_s, 0, {}}));
        desk.click("registrationState.frozen");
        QCOMPARE(pages.lastAsked<0>(), (RegistrationQuestion{u"frozen"_s, 0, {}}));
        part<QLineEdit>(*desk.page, "registrationSearch")->insert(u" 1255-3456 "_s);
        const int before = pages.count();
        QTRY_COMPARE(pages.count(), before + 1); // after a pause of typing
        QCOMPARE(pages.lastAsked<0>(), (RegistrationQuestion{u"frozen"_s, 0, u"1255-3456"_s}));

        desk.key(Qt::Key_2, Qt::AltModifier);
        TablePane *rates = desk.table("registrationRatesTable");
        QTRY_COMPARE(rates->model()->rowCount(), 2);
        QCOMPARE(rates->model()->index(0, 1).data().toString(), u"25.0"_s); // the lowest first
        QCOMPARE(rates->model()->index(0, 2).data().toString(), u"+2"_s);
        rates->selectId(5);
        QTest::keyClick(rates, Qt::Key_Return);
        QCOMPARE(pages.lastAsked<0>(), (RegistrationQuestion{u"not_registered"_s, 5, u"1255-3456"_s}));
        QVERIFY(desk.list()->isVisible());
        desk.key(Qt::Key_Backspace, Qt::ControlModifier);
        if (desk.button("anyEmployerButton")->isVisible()) // the field deletes a word by this key
            desk.click("anyEmployerButton");
        QTRY_COMPARE(pages.lastAsked<0>().employer, 0);
    }

    void thoseWithoutAnEmployerAreNoEmployer()
    {
        const Registry desk;
        desk.key(Qt::Key_2, Qt::AltModifier);
        TablePane *rates = desk.table("registrationRatesTable");
        QTRY_COMPARE(rates->model()->rowCount(), 2);
        const int before = desk.desk.registrations.pages.count();
        rates->selectId(-1);
        QTest::keyClick(rates, Qt::Key_Return);
        QCOMPARE(desk.desk.registrations.pages.count(), before);
    }

    void pagesComeAsTheListIsScrolled()
    {
        Registry desk;
        QVERIFY(desk.isShowing(4));
        RegistrationList full{{}, u"next"_s, false};
        for (int n = 1; n <= 100; ++n)
            full.lines.append(aRegistration(n));
        desk.desk.registrations.pages.always(full);
        desk.click("registrationState.registered");
        QTRY_VERIFY(desk.list()->model()->rowCount() >= 100);
        RegistrationList last{{}, {}, false};
        for (int n = 101; n <= 130; ++n)
            last.lines.append(aRegistration(n));
        desk.desk.registrations.pages.always(last);
        QTRY_VERIFY(desk.list()->verticalScrollBar()->maximum() > 0);
        desk.list()->verticalScrollBar()->setValue(desk.list()->verticalScrollBar()->maximum());
        QTRY_VERIFY(desk.desk.registrations.pages.lastAsked<1>() == u"next"_s);
        QTRY_VERIFY(desk.list()->model()->rowCount() % 100 == 30);
    }

    void aListThatIsCutOrEmptyOrLostSaysSo()
    {
        Registry desk;
        QVERIFY(desk.isShowing(4));
        desk.desk.registrations.pages.always(RegistrationList{{aRegistration(1)}, {}, true});
        desk.key(Qt::Key_F5);
        QTRY_VERIFY(part<QWidget>(*desk.page, "registrationCut")->isVisible());
        desk.desk.registrations.pages.always(DbError::of(DbError::Kind::Offline));
        desk.click("registrationState.frozen");
        QTRY_VERIFY(desk.bar()->isSaying());
        QCOMPARE(desk.list()->model()->rowCount(), 0);
        desk.desk.registrations.pages.always(RegistrationList{{aRegistration(1)}, {}, false});
        desk.click("messageRetry");
        QVERIFY(desk.isShowing(1));
    }

    void aMemberIsOpenedByEnter()
    {
        const Registry desk;
        QVERIFY(desk.isShowing(4));
        desk.list()->selectId(1002);
        const QSignalSpy asked(desk.page.get(), &Page::memberWanted);
        QTest::keyClick(desk.list(), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().at(0).value<PersonId>(), PersonId{2});
        QCOMPARE(asked.first().at(1).value<OpenedFor>(), (OpenedFor{u"registration"_s, u"registration"_s}));
    }

    void thoseUnderWayAreInvitedAgainAfterOneQuestion()
    {
        Registry desk;
        QVERIFY(desk.isShowing(4));
        QVERIFY(!desk.button("inviteButton")->isEnabled()); // nobody is chosen
        desk.list()->setFocus();
        desk.list()->selectAll();
        desk.key(Qt::Key_I, Qt::ControlModifier);
        auto &calls = desk.desk.registrations.invitations;
        QCOMPARE(calls.count(), 0);
        const QString question = part<PlainLabel>(*desk.page, "inviteConfirm.what")->text();
        QVERIFY2(question.contains(u"2 member(s)"_s) && question.contains(u"other 2"_s), qPrintable(question));
        QTRY_VERIFY(desk.button("inviteConfirm")->isEnabled());
        desk.click("inviteConfirm");
        QCOMPARE(calls.count(), 1);
        QCOMPARE(calls.asked<1>(0), (QList<CoverageId>{{1001}, {1002}}));
        calls.answer(0, DbError::of(DbError::Kind::TimedOut));
        QTRY_VERIFY(desk.bar()->isSaying());
        desk.click("messageRetry");
        QCOMPARE(calls.asked<0>(1), calls.asked<0>(0)); // the same operation
        const int before = desk.desk.registrations.pages.count();
        calls.answer(1, InvitedAgain{1, {{u"just_mailed"_s, 1}}});
        QTRY_VERIFY(desk.bar()->text().contains(u"1 link(s)"_s));
        QTRY_COMPARE(desk.desk.registrations.pages.count(), before + 1);
        QVERIFY(!part<QWidget>(*desk.page, "inviteConfirm")->isVisible());
    }

    void whoIsNotRegisteringIsNotInvited()
    {
        const Registry desk;
        QVERIFY(desk.isShowing(4));
        desk.list()->selectId(1004);
        QVERIFY(!desk.button("inviteButton")->isEnabled());
        QVERIFY(desk.button("takeButton")->isEnabled());
    }

    void aRequestIsTakenFromTheList()
    {
        Registry desk;
        QVERIFY(desk.isShowing(4));
        desk.list()->selectId(1004);
        auto *freeze = part<QAction>(*desk.list(), "take.account_freeze");
        QVERIFY(freeze->isEnabled());
        QVERIFY(!desk.list()->findChild<QAction *>(u"take.account_deletion"_s)); // the society does not offer it
        freeze->trigger();
        QCOMPARE(desk.desk.members.opens.lastAsked<0>(), PersonId{4});
        QCOMPARE(desk.desk.members.opens.lastAsked<1>(), (OpenedFor{u"take_request"_s, u"registration"_s}));
        desk.desk.members.opens.answerLast(aPerson());
        QTRY_VERIFY(desk.page->findChild<TakeRequestDialog *>());
        auto *dialog = desk.page->findChild<TakeRequestDialog *>();
        QCOMPARE(dialog->kind(), u"account_freeze"_s);
        desk.desk.requests.guards.answerLast(RequestGuard{});
        QTRY_VERIFY(part<QPushButton>(*dialog, "takeRequestConfirm")->isEnabled());
        QTest::mouseClick(part<QPushButton>(*dialog, "takeRequestConfirm"), Qt::LeftButton);
        QSignalSpy asked(desk.page.get(), &Page::goTo);
        desk.desk.requests.takes.answerLast(RequestId{77});
        QTRY_VERIFY(desk.bar()->text().contains(u"77"_s));
        desk.click("messageRetry");
        QCOMPARE(asked.value(0), (QVariantList{u"requests"_s, qint64(77)}));
    }

    void aSupervisorReadsAndTakesNothing()
    {
        const Registry desk{Duty::Supervisor};
        QVERIFY(desk.isShowing(4));
        desk.list()->selectId(1001);
        QVERIFY(!desk.button("inviteButton")->isVisible());
        QVERIFY(!desk.button("takeButton")->isVisible());
        QVERIFY(!desk.list()->findChild<QAction *>(u"take.account_freeze"_s));
        QVERIFY(desk.button("openMemberButton")->isEnabled());
    }

    void theStateIsKeptOnTheServer()
    {
        Registry first;
        first.click("registrationState.recheck");
        QTRY_VERIFY(first.desk.session.savesView.count() > 0);
        QCOMPARE(first.desk.session.savesView.lastAsked<0>(), u"registration"_s);
        QCOMPARE(first.desk.session.savesView.lastAsked<1>().value(u"state"_s).toString(), u"recheck"_s);
    }

    void theCardThatWorksIsToldByItsDate()
    {
        const Viewing desk;
        QVERIFY(desk.said().first().contains(u"2026-09-03"_s));
        QVERIFY(desk.said().first().contains(u"MK-0001234-5"_s));
        QVERIFY(!desk.button("viewingRequestButton")->isEnabled());
    }

    void aCardUnderWayIsToldBeforeAnotherOneIsTaken()
    {
        Viewing desk{aViewingUnderWay()};
        QVERIFY(desk.said().first().contains(u"2026-11-30"_s));
        QSignalSpy asked(desk.page.get(), &Page::goTo);
        desk.click("viewingRequestButton");
        QCOMPARE(asked.value(0), (QVariantList{u"requests"_s, qint64(118)}));

        const QSignalSpy member(desk.page.get(), &Page::memberWanted);
        desk.click("openMemberButton");
        QCOMPARE(member.count(), 1);
        QCOMPARE(member.first().at(1).value<OpenedFor>(), (OpenedFor{u"viewing_password"_s, u"viewing_passwords"_s}));
        desk.key(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(desk.desk.members.opens.lastAsked<1>(), (OpenedFor{u"take_request"_s, u"viewing_passwords"_s}));
        desk.desk.members.opens.answerLast(aPerson());
        QTRY_VERIFY(desk.page->findChild<TakeRequestDialog *>());
        auto *dialog = desk.page->findChild<TakeRequestDialog *>();
        QCOMPARE(dialog->kind(), u"viewing_password_reissue"_s);
        RequestGuard guard;
        guard.underWay = u"118"_s;
        desk.desk.requests.guards.answerLast(guard);
        QTRY_VERIFY(part<QLineEdit>(*dialog, "takeDespite")->isVisible()); // MYK-8: a reason to go on
        QVERIFY(!part<QPushButton>(*dialog, "takeRequestConfirm")->isEnabled());
    }

    void whoHasNoWishGetsNoCard()
    {
        const Viewing desk{aViewing()
                               .with(&ViewingPassword::state, u"no_wish"_s)
                               .with(&ViewingPassword::serial, QString())
                               .with(&ViewingPassword::printedOn, QDate())};
        QVERIFY(!desk.button("takeButton")->isEnabled());
        QVERIFY(desk.said().first().contains(u"does not wish"_s));
    }

    void theFirstCardIsAskedForWhereThereIsNone()
    {
        Viewing desk{aViewing()
                         .with(&ViewingPassword::state, u"missing"_s)
                         .with(&ViewingPassword::serial, QString())
                         .with(&ViewingPassword::printedOn, QDate())};
        desk.click("takeButton");
        desk.desk.members.opens.answerLast(aPerson());
        QTRY_VERIFY(desk.page->findChild<TakeRequestDialog *>());
        QCOMPARE(desk.page->findChild<TakeRequestDialog *>()->kind(), u"viewing_password_issue"_s);
        desk.click("viewingState.no_wish");
        QCOMPARE(desk.desk.registrations.viewings.lastAsked<0>(), u"no_wish"_s);
    }

    void aHostileNameStaysAName()
    {
        Registry desk;
        QVERIFY(desk.isShowing(4));
        desk.desk.registrations.pages.always(
            RegistrationList{{aRegistration(1).with(&Registration::name, u"<img src=x>%1"_s)}, {}, false});
        desk.key(Qt::Key_F5);
        QTRY_COMPARE(desk.list()->model()->rowCount(), 1);
        QCOMPARE(labelsThatReadMarkup(*desk.page), QStringList());
    }

    void everyControlHasANameAndEveryTextFollowsTheLanguage()
    {
        Registry registry;
        QVERIFY(registry.isShowing(4));
        registry.list()->selectId(1001);
        registry.click("inviteButton");
        QCOMPARE(controlsWithoutName(*registry.page), QStringList());
        registry.key(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(controlsWithoutName(*registry.page), QStringList());
        const Viewing viewing;
        QCOMPARE(controlsWithoutName(*viewing.page), QStringList());
        const OtherLanguage other;
        QCOMPARE(textsThatStayed(*registry.page), QStringList());
        QCOMPARE(textsThatStayed(*viewing.page), QStringList());
    }

    void mayBeClosedWhileWaiting()
    {
        Registry desk;
        desk.list()->selectId(1001);
        desk.click("takeButton");
        desk.page.reset();
        if (desk.desk.members.opens.count() > 0)
            desk.desk.members.opens.answerLast(aPerson());
        QTest::qWait(20);
    }
};

QTEST_MAIN(MemberListsTest)
#include "MemberListsTest.moc"
