#pragma once

#include "app/DeskPages.h"
#include "models/secrets/GeneratedSecrets.h"
#include "tests/builders/Diagnoses.h"
#include "tests/builders/Mails.h"
#include "tests/builders/Members.h"
#include "tests/builders/PersonFiles.h"
#include "tests/builders/PrintRoom.h"
#include "tests/builders/Registrations.h"
#include "tests/builders/Requests.h"
#include "tests/builders/Returns.h"
#include "tests/builders/Staff.h"
#include "tests/fakes/FakeDesk.h"
#include "ui/MainWindow.h"
#include "ui/pages/Page.h"

#include <QTest>

#include <memory>

/// The whole window of somebody with every duty. Whatever its pages ask is answered at once, with a line or two of
/// everything.
struct Office
{
    FakeDesk desk;
    Session session = aSession();
    std::unique_ptr<MainWindow> window;

    Office()
    {
        session.duties = Duty::Clerk | Duty::Supervisor | Duty::Printer | Duty::Auditor | Duty::Administrator;
        session.requestKinds += {QStringLiteral("registration_reset"), QStringLiteral("account_freeze")};
        answerAtTheCounter();
        answerBehindIt();
        window = std::make_unique<MainWindow>(
            desk.session, session, QStringLiteral("db1"),
            DeskPages::all(desk.gateways(), session, PrintRoom{std::make_shared<GeneratedSecrets>()}));
        window->resize(1280, 800);
        window->show();
        window->start();
        static_cast<void>(QTest::qWaitForWindowActive(window.get()));
    }

    Page &page() const { return *window->page(window->currentKey()); }

private:
    void answerAtTheCounter()
    {
        using namespace Qt::StringLiterals;
        desk.session.keptViews.always(StaffViews{});
        desk.session.savesView.always(Done{});
        desk.session.lists.always(somethingMoved(u"nothing"_s));
        desk.members.searches.always(Members{aMember(1), aMember(2)});
        desk.members.recents.always(Members{aMember(3), aMember(1)});
        desk.members.opens.always(aPerson());
        desk.members.diagnoses.always(aDiagnosis());
        desk.members.directories.always(aDirectory());
        desk.members.lookedUp.always(someAnswers());
        desk.members.households.always(aHousehold());
        desk.members.openings.always(someContents());
        desk.members.noticeLists.always(someNotices());
        desk.members.mailLogs.always(
            MailLog{false, u"info@mykempo.example"_s, u"mykempo.example"_s, {aPersonMail(2), aPersonMail(1)}});
        desk.members.readers.always(PersonReaders{aPersonReader(2), aPersonReader(1)});
        desk.registrations.pages.always(RegistrationList{{aRegistration(1), aRegistration(2)}, {}, false});
        desk.registrations.counts.always(someCounts());
        desk.registrations.rates.always(RegistrationRates{aRegistrationRate(5, 40, 10, 8)});
        desk.registrations.viewings.always(ViewingList{{aViewing(1), aViewingUnderWay(2)}, {}, false});
        desk.requests.lists.always(Requests{aClaimedRequest(119), aRequest(118)});
        desk.requests.counts.always(RequestCounts{});
        desk.requests.details.always(aRequestDetail(aClaimedRequest(119)));
        desk.requests.guards.always(RequestGuard());
        desk.requests.blocks.always(TextBlocks{{u"hours"_s, u"受付時間は9時から17時です。"_s}});
        desk.requests.lookers.always(Presences{});
        desk.requests.recognises.always(aRecognisedMail());
        desk.requests.proposes.always(ProposedMembers{aProposedMember(1), aProposedMember(2)});
        desk.requests.asides.always(MailsAside{aMailAside()});
        desk.requests.checks.always(
            IdentityAnswer{IdentityState::Passed, {{u"name"_s, true}, {u"birth_date"_s, true}}, 0});
    }

    void answerBehindIt()
    {
        desk.approvals.lists.always(Approvals{anApproval(118), anApproval(120)});
        desk.approvals.sheets.always(anApprovalSheet(anApproval(118)));
        desk.approvals.fullChecks.always(FullChecks{12, 9, 1});
        desk.runs.queues.always(PrintJobs{aPrintJob(1), aPrintJob(2)});
        desk.runs.lists.always(Runs{aRun(1).with(&Run::state, RunState::Closed)});
        desk.runs.sheets.always(printedSheets(2));
        desk.runs.cards.always(Cards{aCard(1, aSerial(1))});
        desk.dispatch.lists.always(Bundles{aBundle(1)});
        desk.dispatch.cards.always(BundleCards{aBundleCard(1, aSerial(1))});
        desk.returns.lists.always(ReturnedCards{aReturned(aSerial(1))});
        desk.returns.astray.always(Misdeliveries{aMisdelivery(aSerial(3))});
        desk.returns.rates.always(ReturnRates{aRate(1, 10, 2)});
        desk.staff.ownCodes.always(OwnCode{true, false, false});
    }
};
