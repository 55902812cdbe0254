#include "app/DeskPages.h"

#include "ui/pages/ApprovalsPage.h"
#include "ui/pages/BulkPage.h"
#include "ui/pages/CounterPage.h"
#include "ui/pages/DispatchPage.h"
#include "ui/pages/MailPage.h"
#include "ui/pages/PrintRunsPage.h"
#include "ui/pages/RegistrationPage.h"
#include "ui/pages/RequestsPage.h"
#include "ui/pages/ReturnsPage.h"
#include "ui/pages/StaffPage.h"
#include "ui/pages/ViewingPage.h"

using namespace Qt::StringLiterals;

namespace {

template <typename APage>
std::function<Page *(QWidget *)> making(const Gateways &gateways, const Session &session)
{
    return [gateways, session](QWidget *parent) { return new APage(gateways, session, parent); };
}

} // namespace

QList<PageEntry> DeskPages::all(const Gateways &gateways, const Session &session, const PrintRoom &room)
{
    const Duties desk = Duty::Clerk | Duty::Supervisor;
    const Duties after = desk | Duty::Printer; // what became of cards concerns all three
    // Who stands in for a supervisor today decides as well.
    const Duties decides = session.deputy ? desk : Duties(Duty::Supervisor);
    const Duties printRoom = Duty::Printer | Duty::Supervisor;            // a supervisor reads
    const Duties everybody = after | Duty::Auditor | Duty::Administrator; // has one-time codes
    return {
        {u"counter"_s, Icon::Counter, desk, nullptr, making<CounterPage>(gateways, session)},
        {u"requests"_s, Icon::Inbox, desk, &Changes::requests, making<RequestsPage>(gateways, session)},
        {u"mails"_s, Icon::Mail, Duty::Clerk, nullptr, making<MailPage>(gateways, session)},
        {u"registration"_s, Icon::Identity, desk, nullptr, making<RegistrationPage>(gateways, session)},
        {u"viewing"_s, Icon::Key, desk, nullptr, making<ViewingPage>(gateways, session)},
        {u"approvals"_s, Icon::Stamp, decides, &Changes::approvals, making<ApprovalsPage>(gateways, session)},
        {u"print"_s, Icon::PrintRuns, printRoom, &Changes::printing,
         [gateways, session, room](QWidget *parent) { return new PrintRunsPage(gateways, session, room, parent); }},
        {u"dispatch"_s, Icon::Dispatch, Duty::Printer, &Changes::dispatch, making<DispatchPage>(gateways, session)},
        {u"returns"_s, Icon::Return, after, nullptr, making<ReturnsPage>(gateways, session)},
        {u"bulk"_s, Icon::Copy, Duty::Clerk, nullptr, making<BulkPage>(gateways, session)},
        {u"staff"_s, Icon::Shield, everybody, nullptr, making<StaffPage>(gateways, session)},
    };
}
