#include "tests/builders/Diagnoses.h"
#include "tests/builders/Mails.h"
#include "tests/builders/Members.h"
#include "tests/builders/PersonFiles.h"
#include "tests/builders/PrintRoom.h"
#include "tests/builders/Requests.h"
#include "tests/builders/Returns.h"
#include "tests/builders/Staff.h"
#include "tests/fakes/FakeDesk.h"
#include "tests/ui/Walk.h"
#include "ui/Theme.h"
#include "ui/dialogs/TakeRequestDialog.h"
#include "ui/pages/ApprovalsPage.h"
#include "ui/pages/CounterPage.h"
#include "ui/pages/MailPage.h"
#include "ui/pages/RequestsPage.h"
#include "ui/pages/ReturnsPage.h"
#include "ui/widgets/HoldButton.h"
#include "ui/widgets/TablePane.h"

#include <QApplication>
#include <QDir>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

static void loadTranslations() { Q_INIT_RESOURCE(translations); }

namespace {

Members foundMembers()
{
    return {aMember(1), aMember(2).with(&Member::tie, true).with(&Member::symbol, u"2210"_s),
            aMember(3)
                .with(&Member::name, u"\U00020BB7田 和子"_s)
                .with(&Member::kana, u"ヨシダ カズコ"_s)
                .with(&Member::status, CoverageStatus::VoluntaryContinuation)
                .with(&Member::account, AccountState::None),
            aMember(4)
                .with(&Member::name, u"見本 一郎"_s)
                .with(&Member::kana, u"ミホン イチロウ"_s)
                .with(&Member::insured, false)
                .with(&Member::branch, u"01"_s)
                .with(&Member::lostOn, QDate(2026, 4, 1))
                .with(&Member::account, AccountState::Deleted)};
}

Requests openRequests()
{
    return {aRequest(118).with(&Request::promisedOn, QDate(2026, 11, 18)).with(&Request::lateness, Lateness::Late),
            aClaimedRequest(119).with(&Request::memberName, u"見本 一郎"_s).with(&Request::lateness, Lateness::Soon),
            aRequest(120)
                .with(&Request::memberName, u"\U00020BB7田 和子"_s)
                .with(&Request::state, RequestState::Waiting)
                .with(&Request::identity, IdentityState::Passed),
            aRequest(121)
                .with(&Request::memberName, u"試験 次郎"_s)
                .with(&Request::kind, u"login_notice"_s)
                .with(&Request::channel, u"portal"_s)
                .with(&Request::claimedBy, u"係員 次郎"_s)
                .with(&Request::claimedUntil, QDateTime(QDate(2026, 11, 20), QTime(3, 10), Qt::UTC)),
            aRequest(122)
                .with(&Request::memberName, u"試験 三郎"_s)
                .with(&Request::state, RequestState::InRun)
                .with(&Request::identity, IdentityState::Passed)};
}

Approvals waitingApprovals()
{
    return {anApproval(118).with(&Approval::lane, u"high"_s),
            anApproval(120).with(&Approval::memberName, u"\U00020BB7田 和子"_s),
            anApproval(125).with(&Approval::memberName, u"見本 一郎"_s).with(&Approval::mayDecide, false),
            anApproval(127)
                .with(&Approval::memberName, u"見本 新子"_s)
                .with(&Approval::kind, u"id_notice"_s)
                .with(&Approval::list, BulkId{4})
                .with(&Approval::listReason, u"4月の新規加入者"_s)
                .with(&Approval::together, true),
            anApproval(128)
                .with(&Approval::memberName, u"見本 次子"_s)
                .with(&Approval::kind, u"id_notice"_s)
                .with(&Approval::list, BulkId{4})
                .with(&Approval::listReason, u"4月の新規加入者"_s),
            anApproval(126)
                .with(&Approval::memberName, u"試験 次郎"_s)
                .with(&Approval::lane, u"low"_s)
                .with(&Approval::together, true)};
}

} // namespace

/// Draws every page of the clerk and the supervisor in both schemes and both languages, and leaves the pictures in
/// $MADOGUCHI_PICTURES, to be looked at when something changes.
class DeskPicturesTest final : public QObject
{
    Q_OBJECT

    void save(QWidget &window, const char *name)
    {
        for (int round = 0; round < 8; ++round) // what grew makes others grow
            QCoreApplication::sendPostedEvents();
        const QPixmap picture = window.grab();
        QVERIFY(!picture.isNull());
        const QString folder = qEnvironmentVariable("MADOGUCHI_PICTURES");
        if (folder.isEmpty())
            return;
        QFETCH_GLOBAL(const Theme::Choice, scheme);
        QFETCH_GLOBAL(const QString, language);
        const QString dress = scheme == Theme::Choice::Dark ? u"dark"_s : u"light"_s;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(picture.save(u"%1/%2-%3-%4.png"_s.arg(folder, QLatin1StringView(name), dress, language)));
    }

    std::unique_ptr<QTranslator> m_translator;

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<Theme::Choice>("scheme");
        QTest::addColumn<QString>("language");
        QTest::newRow("light, English") << Theme::Choice::Light << u"en"_s;
        QTest::newRow("dark, English") << Theme::Choice::Dark << u"en"_s;
        QTest::newRow("light, Japanese") << Theme::Choice::Light << u"ja"_s;
        QTest::newRow("dark, Japanese") << Theme::Choice::Dark << u"ja"_s;
    }

    void init()
    {
        QFETCH_GLOBAL(const Theme::Choice, scheme);
        QFETCH_GLOBAL(const QString, language);
        Theme::apply(*qApp, scheme);
        loadTranslations();
        m_translator = std::make_unique<QTranslator>();
        QVERIFY(m_translator->load(u":/madoguchi/translations/madoguchi_%1.qm"_s.arg(language)));
        QVERIFY(QCoreApplication::installTranslator(m_translator.get()));
    }

    void cleanup() { m_translator.reset(); }

    void drawsTheCounter()
    {
        FakeDesk desk;
        desk.members.searches.always(foundMembers());
        desk.members.opens.always(aPerson().with(&PersonView::cardUnderWay, u"MK-0001301-4"_s));
        desk.members.diagnoses.always(aDiagnosis());
        desk.members.directories.always(aDirectory());
        desk.members.lookedUp.always(someAnswers());
        desk.members.recents.always(Members{aMember(3), aMember(1)});
        desk.members.households.always(aHousehold());
        desk.members.openings.always(someContents());
        desk.members.noticeLists.always(someNotices());
        desk.members.mailLogs.always(
            MailLog{false, u"info@mykempo.example"_s, u"mykempo.example"_s, {aPersonMail(2), aPersonMail(1)}});
        desk.members.readers.always(PersonReaders{aPersonReader(2), aPersonReader(1)});
        desk.requests.guards.always(
            RequestGuard{{{{97}, RequestState::Waiting, QDateTime(QDate(2026, 11, 18), QTime(1, 20), Qt::UTC)}},
                         u"MK-0001301-4"_s,
                         QDate(2026, 11, 26),
                         u"お勤め先にお尋ねください。"_s,
                         false});
        CounterPage page(desk.gateways(), aSession());
        page.resize(1180, 760);
        page.show();
        QTRY_COMPARE(part<TablePane>(page, "recentTable")->model()->rowCount(), 2);
        save(page, "counter-empty");
        page.search(u"タカハシ"_s);
        auto *found = part<TablePane>(page, "membersTable");
        QTRY_COMPARE(found->model()->rowCount(), 4);
        found->selectRow(1);
        save(page, "counter-found");
        QTest::mouseClick(part<QPushButton>(page, "openPersonButton"), Qt::LeftButton);
        QTRY_VERIFY(part<QPushButton>(page, "takeRequestButton")->isEnabled());
        QTRY_VERIFY(!part<QLabel>(page, "causeSentence")->text().isEmpty());
        save(page, "counter-person");
        page.resize(1440, 900);
        save(page, "counter-person-wide");
        page.resize(760, 540); // what the least window leaves
        save(page, "counter-person-least");
        page.resize(1180, 760);
        QTest::mouseClick(part<QPushButton>(page, "guideButton"), Qt::LeftButton);
        QTRY_COMPARE(part<TablePane>(page, "guideTable")->model()->rowCount(), 4);
        save(page, "counter-guide");
        QTest::mouseClick(part<QPushButton>(page, "takeRequestButton"), Qt::LeftButton);
        auto *dialog = page.findChild<TakeRequestDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(!part<QPushButton>(*dialog, "takeRequestGoTo")->isHidden());
        save(*dialog, "counter-take");
        dialog->reject();
        QTest::mouseClick(part<QPushButton>(page, "guideButton"), Qt::LeftButton);
        for (const char *tab : {"household", "contact", "mails", "openings", "readers"}) {
            QTest::mouseClick(part<QPushButton>(page, QByteArray("personTab.").append(tab).constData()),
                              Qt::LeftButton);
            if (QByteArrayView(tab) == "contact")
                QTest::mouseClick(part<QPushButton>(page, "reveal.phone"), Qt::LeftButton);
            QTest::qWait(20);
            save(page, QByteArray("counter-").append(tab).constData());
        }
    }

    void drawsTheMails()
    {
        FakeDesk desk;
        desk.requests.recognises.always(aRecognisedMail());
        desk.requests.proposes.always(ProposedMembers{aProposedMember(1),
                                                      aProposedMember(2)
                                                          .with(&ProposedMember::numberIs, Compared::Differs)
                                                          .with(&ProposedMember::addressIs, Compared::NotGiven)
                                                          .with(&ProposedMember::tie, true)});
        desk.requests.guards.always(RequestGuard());
        desk.requests.asides.always(MailsAside{aMailAside()});
        MailPage page(desk.gateways(), aSession());
        page.resize(1180, 760);
        page.show();
        save(page, "mails-empty");
        QMimeData mail;
        mail.setText(u"差出人: 見本 花子 <h@mail.example>\n件名: ID確認\n送信日時: 2026年11月19日 10:00\n\n"
                     "IDを忘れました。よろしくお願いします。\n氏名：見本 花子\n記号・番号：1255-3456\n"
                     "住所：東京都港区見本町1-2-3\n"_s);
        QVERIFY(page.receive(mail));
        QTRY_COMPARE(part<TablePane>(page, "proposedTable")->model()->rowCount(), 2);
        save(page, "mails-open");
        part<TablePane>(page, "proposedTable")->selectRow(1);
        QTest::mouseClick(part<QPushButton>(page, "asideButton"), Qt::LeftButton);
        save(page, "mails-chosen");
        QTest::mouseClick(part<QPushButton>(page, "mailView.aside"), Qt::LeftButton);
        QTRY_COMPARE(part<TablePane>(page, "asidesTable")->model()->rowCount(), 1);
        save(page, "mails-aside");
    }

    void drawsTheRequests()
    {
        FakeDesk desk;
        desk.requests.lists.always(openRequests());
        desk.requests.details.always(
            aRequestDetail(openRequests().at(1)).with(&RequestDetail::oldIsLost, true).build());
        RequestsPage page(desk.gateways(), aSession());
        page.resize(1180, 760);
        page.show();
        page.activate();
        auto *list = part<TablePane>(page, "requestsTable");
        QTRY_COMPARE(list->model()->rowCount(), 5);
        save(page, "requests-list");
        list->selectId(119);
        QTRY_VERIFY(part<QLineEdit>(page, "identityField.name")->isEnabled());
        part<QLineEdit>(page, "identityField.name")->insert(u"見本 一郎"_s);
        part<QLineEdit>(page, "identityField.birth_date")->insert(u"S55.5.6"_s);
        desk.requests.checks.always(
            IdentityAnswer{IdentityState::Failed, {{u"name"_s, true}, {u"birth_date"_s, false}}, 2});
        QTest::mouseClick(part<QPushButton>(page, "checkIdentityButton"), Qt::LeftButton);
        QTest::qWait(50);
        save(page, "requests-identity");
        desk.requests.numbers.always(u"03-0000-0001"_s);
        QTest::mouseClick(part<QPushButton>(page, "callBackButton"), Qt::LeftButton);
        QTRY_VERIFY(part<QLabel>(page, "callBackNumber")->isVisible());
        save(page, "requests-callback");
    }

    void drawsTheApprovals()
    {
        FakeDesk desk;
        desk.approvals.lists.always(waitingApprovals());
        desk.approvals.sheets.always(
            anApprovalSheet(waitingApprovals().first())
                .with(&ApprovalSheet::unusual,
                      {u"tie"_s, u"third_in_30_days"_s, u"despite"_s, u"odd_hour"_s, u"same_hands"_s})
                .with(&ApprovalSheet::lookAlikes, {{u"髙橋 花子"_s, u"2210"_s, u"001234"_s, u"みほん商事株式会社"_s}})
                .with(&ApprovalSheet::toTellApart, true)
                .with(&ApprovalSheet::calledBack, CalledBack::Reached)
                .build());
        desk.approvals.fullChecks.always(FullChecks{12, 9, 1});
        ApprovalsPage page(desk.gateways(), aSession());
        page.resize(1180, 760);
        page.show();
        page.activate();
        auto *list = part<TablePane>(page, "approvalsTable");
        QTRY_COMPARE(list->model()->rowCount(), 6);
        list->selectId(118);
        QTRY_VERIFY(part<QPushButton>(page, "rejectButton")->isEnabled());
        part<QLineEdit>(page, "tellApartNumber")->setFocus(); // into sight
        QTest::qWait(30);
        save(page, "approvals");
        QTest::mouseClick(part<QPushButton>(page, "rejectButton"), Qt::LeftButton);
        save(page, "approvals-reject");
        QTest::mouseClick(part<QPushButton>(page, "lane.low"), Qt::LeftButton);
        auto *hold = part<HoldButton>(page, "batchButton");
        hold->setHoldTime(std::chrono::milliseconds(400));
        QTest::mousePress(hold, Qt::LeftButton);
        QTest::qWait(200);
        save(page, "approvals-batch");
        QTest::mouseRelease(hold, Qt::LeftButton);
        QTest::mouseClick(part<QPushButton>(page, "lane.list"), Qt::LeftButton);
        save(page, "approvals-list");
    }

    void drawsTheReturns()
    {
        FakeDesk desk;
        desk.returns.lists.always(
            ReturnedCards{aReturned(aSerial(1)), aReturned(aSerial(2)).with(&Returned::reason, u"refused"_s)});
        desk.returns.astray.always(Misdeliveries{aMisdelivery(aSerial(3)),
                                                 aMisdelivery(aSerial(4))
                                                     .with(&Misdelivery::firstSentOn, QDate(2026, 11, 23))
                                                     .with(&Misdelivery::daysLeft, 25)});
        desk.returns.rates.always(ReturnRates{aRate(1, 40, 3), aRate(0, 212, 5)});
        desk.returns.records.always(ReturnAnswer{aSerial(5), false, u"moved_unknown"_s, {}, true});
        desk.runs.lists.always(Runs{aRun(7).with(&Run::state, RunState::Closed).with(&Run::good, 3)});
        ReturnsPage page(desk.gateways(), aSession());
        page.resize(1180, 760);
        page.show();
        page.activate();
        const auto choose = [&](const char *table, const QString &serial) {
            auto *list = part<TablePane>(page, table);
            QTRY_VERIFY(list->model()->rowCount() > 0);
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                if (list->model()->index(row, 0).data().toString() == serial)
                    list->selectId(list->model()->index(row, 0).data(IdRole));
            }
        };
        choose("returnsTable", aSerial(1));
        part<QComboBox>(page, "returnReason")->setCurrentIndex(3);
        auto *field = part<QLineEdit>(page, "scanField");
        field->insert(aSerial(5));
        QTest::keyClick(field, Qt::Key_Return);
        QTest::qWait(30);
        save(page, "returns-scan");
        QTest::mouseClick(part<QPushButton>(page, "astrayPlace"), Qt::LeftButton);
        choose("misdeliveriesTable", aSerial(3));
        QTest::qWait(30);
        save(page, "returns-astray");
        QTest::mouseClick(part<QPushButton>(page, "ratesPlace"), Qt::LeftButton);
        QTRY_VERIFY(part<TablePane>(page, "ratesTable")->model()->rowCount() > 0);
        save(page, "returns-rates");
        QTest::mouseClick(part<QPushButton>(page, "revokePlace"), Qt::LeftButton);
        choose("revokeTable", u"7"_s);
        part<QLineEdit>(page, "revokeReason")->insert(u"取り違え"_s);
        QTest::qWait(30);
        save(page, "returns-revoke");
    }
};

QTEST_MAIN(DeskPicturesTest)
#include "DeskPicturesTest.moc"
