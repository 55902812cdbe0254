#include "ui/pages/RowTaker.h"

#include "models/base/WhenAnswered.h"
#include "models/domain/Staff.h"
#include "models/gateways/MemberGateway.h"
#include "ui/pages/RequestTaker.h"
#include "ui/widgets/Failure.h"
#include "ui/widgets/MessageBar.h"

using namespace Qt::StringLiterals;

RowTaker::RowTaker(Gateways gateways, const Session &session, MessageBar &messages, QWidget *page)
    : QObject(page)
    , m_members(gateways.members)
    , m_messages(messages)
    , m_taker(new RequestTaker(gateways.requests, session, page))
{
    connect(m_taker, &RequestTaker::taken, this, &RowTaker::tellTaken);
    connect(m_taker, &RequestTaker::requestWanted, this, &RowTaker::requestWanted);
}

void RowTaker::take(PersonId person, const QString &kind)
{
    const quint64 mine = ++m_latest;
    whenAnswered(m_members.openPerson(person, u"request"_s), this,
                 [this, mine, person, kind](const Result<PersonView> &view) {
                     if (mine != m_latest)
                         return;
                     if (view)
                         m_taker->take(*view, kind);
                     else
                         Failure::tell(m_messages, view.error(), this, [this, person, kind] { take(person, kind); });
                 });
}

void RowTaker::tellTaken(RequestId request)
{
    m_messages.say(Severity::Success, tr("The request was taken. Its number is %1.").arg(request.value), {},
                   tr("The caller's identity is checked and the request submitted under “Requests”."));
    m_messages.offerRetry(tr("Go to the request"), [this, request] { emit requestWanted(request); });
    emit taken();
}
