#include "ui/pages/RowTaker.h"

#include "models/base/WhenAnswered.h"
#include "models/domain/Staff.h"
#include "models/gateways/MemberGateway.h"
#include "ui/pages/RequestTaker.h"
#include "ui/widgets/Failure.h"
#include "ui/widgets/MessageBar.h"

using namespace Qt::StringLiterals;

RowTaker::RowTaker(Gateways gateways, const Session &session, const QString &list, MessageBar &messages, QWidget *page)
    : QObject(page)
    , m_members(gateways.members)
    , m_list(list)
    , m_messages(messages)
    , m_taker(new RequestTaker(gateways.requests, session, page))
{
    connect(m_taker, &RequestTaker::taken, this, &RowTaker::tellTaken);
    connect(m_taker, &RequestTaker::requestWanted, this, &RowTaker::requestWanted);
}

void RowTaker::take(PersonId person, const QString &kind)
{
    open(person, m_list, [this, kind](const PersonView &view) { m_taker->take(view, kind); });
}

QJsonObject RowTaker::draft() const { return m_taker->draft(); }

void RowTaker::takeUp(const QJsonObject &draft)
{
    open({draft.value(u"person"_s).toInteger()}, u"draft"_s,
         [this, draft](const PersonView &view) { m_taker->takeUp(view, draft); });
}

void RowTaker::open(PersonId person, const QString &from, std::function<void(const PersonView &)> then)
{
    const quint64 mine = ++m_latest;
    whenAnswered(m_members.openPerson(person, {u"take_request"_s, from}), this,
                 [this, mine, person, from, then](const Result<PersonView> &view) {
                     if (mine != m_latest)
                         return;
                     if (view)
                         then(*view);
                     else
                         Failure::tell(m_messages, view.error(), this,
                                       [this, person, from, then] { open(person, from, then); });
                 });
}

void RowTaker::tellTaken(RequestId request)
{
    m_messages.say(Severity::Success, tr("The request was taken. Its number is %1.").arg(request.value), {},
                   tr("The caller's identity is checked and the request submitted under “Requests”."));
    m_messages.offerRetry(tr("Go to the request"), [this, request] { emit requestWanted(request); });
    emit taken();
}
