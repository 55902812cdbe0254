#include "ui/pages/RequestDeeds.h"

#include "models/base/WhenAnswered.h"
#include "models/gateways/RequestGateway.h"
#include "models/tables/DateText.h"
#include "models/tables/Words.h"
#include "ui/pages/CallBackStrip.h"
#include "ui/pages/IdentityStrip.h"
#include "ui/pages/Intention.h"
#include "ui/pages/NotesBox.h"
#include "ui/pages/RequestPanel.h"
#include "ui/pages/SecondPairDialog.h"
#include "ui/widgets/MessageBar.h"

using namespace Qt::StringLiterals;
using Step = RequestStrips::Step;

RequestDeeds::RequestDeeds(const Gateways &gateways, const Session &session, RequestPanel &panel, MessageBar &bar,
                           Intention &intention, QObject *parent)
    : QObject(parent)
    , m_requests(gateways.requests)
    , m_secondPerson(gateways.secondPerson)
    , m_session(session)
    , m_panel(panel)
    , m_bar(bar)
    , m_intention(intention)
{
    connect(&panel, &RequestPanel::claimWanted, this, &RequestDeeds::claim);
    connect(&panel, &RequestPanel::releaseWanted, this, &RequestDeeds::release);
    connect(&panel, &RequestPanel::submitWanted, this, &RequestDeeds::submit);
    connect(&panel, &RequestPanel::stepWanted, this, &RequestDeeds::carryOut);
    connect(&panel, &RequestPanel::resumeWanted, this, &RequestDeeds::resume);
    connect(&panel, &RequestPanel::noteWanted, this, &RequestDeeds::putNote);
    connect(&panel, &RequestPanel::blocksWanted, this, &RequestDeeds::offerBlocks);
    connect(&panel.identity().callBack(), &CallBackStrip::numberWanted, this, &RequestDeeds::callBack);
    connect(&panel.identity().callBack(), &CallBackStrip::outcomeGiven, this, &RequestDeeds::noteCallBack);
    connect(&panel, &RequestPanel::secondPairWanted, this, &RequestDeeds::letDecide);
    connect(&intention, &Intention::failed, this, &RequestDeeds::refused);
}

void RequestDeeds::claim()
{
    if (!m_panel.mayClaim())
        return;
    const RequestId id = m_panel.current();
    const auto call = [this, id](const OpId &op) { return m_requests.claimRequest(op, id); };
    m_intention.pursue(u"claim %1"_s.arg(id.value), call, [this, id](Done) {
        m_bar.clear();
        emit claimed(id);
        emit done();
    });
}

void RequestDeeds::release()
{
    if (!m_panel.mayRelease())
        return;
    const RequestId id = m_panel.current();
    const auto call = [this, id](const OpId &op) { return m_requests.releaseRequest(op, id); };
    m_intention.pursue(u"release %1"_s.arg(id.value), call, [this](Done) {
        m_bar.clear();
        emit done();
    });
}

void RequestDeeds::submit()
{
    if (!m_panel.maySubmit())
        return;
    const RequestId id = m_panel.current();
    const QString note = m_panel.note();
    const QString member = m_panel.detail()->request.memberName;
    const auto call = [this, id, note](const OpId &op) { return m_requests.submitRequest(op, id, note); };
    m_intention.pursue(u"submit %1 %2"_s.arg(QString::number(id.value), note), call, [this, member](Done) {
        m_bar.say(Severity::Success, tr("The request of %1 waits for approval now.").arg(member));
        emit done();
    });
}

void RequestDeeds::carryOut(Step step, const QString &reason)
{
    const RequestDetail detail = *m_panel.detail();
    const RequestId id = detail.request.id;
    const QDate until = m_panel.strips().until();
    const QString outcome = m_panel.strips().outcome();
    QList<RequestId> others;
    for (const OtherRequest &other : detail.others)
        others.append(other.id);
    const auto call = [=, this](const OpId &op) {
        switch (step) {
        case Step::Withdraw: break;
        case Step::Hold: return m_requests.holdRequest(op, id, reason, until);
        case Step::Merge: return m_requests.mergeRequests(op, id, others, reason);
        case Step::Reopen: return m_requests.reopenRequest(op, id, reason);
        case Step::Complete: return m_requests.completeRequest(op, id, outcome, reason);
        }
        return m_requests.withdrawRequest(op, id, reason);
    };
    const QStringList meant{QString::number(int(step)),
                            QString::number(id.value),
                            QString::number(others.size()),
                            until.toString(Qt::ISODate),
                            outcome,
                            reason};
    m_intention.pursue(meant.join(u'\n'), call, [this, step, member = detail.request.memberName](Done) {
        m_panel.endStep();
        m_bar.say(Severity::Success, doneWords(step, member));
        emit done();
    });
}

QString RequestDeeds::doneWords(Step step, const QString &member) const
{
    switch (step) {
    case Step::Withdraw: break;
    case Step::Hold: return tr("The request of %1 is on hold. Its promise's clock stands still.").arg(member);
    case Step::Merge: return tr("The requests of %1 are joined to one.").arg(member);
    case Step::Reopen: return tr("The request of %1 is open again.").arg(member);
    case Step::Complete: return tr("The request of %1 is completed.").arg(member);
    }
    return tr("The request of %1 is withdrawn.").arg(member);
}

void RequestDeeds::resume()
{
    const RequestId id = m_panel.current();
    const auto call = [this, id](const OpId &op) { return m_requests.resumeRequest(op, id); };
    m_intention.pursue(u"resume %1"_s.arg(id.value), call, [this](Done) {
        m_bar.say(Severity::Success, tr("The request goes on, and its promise's clock with it."));
        emit done();
    });
}

void RequestDeeds::putNote(const QString &note)
{
    const RequestId id = m_panel.current();
    const auto call = [this, id, note](const OpId &op) { return m_requests.addNote(op, id, note); };
    m_intention.pursue(u"note %1 %2"_s.arg(QString::number(id.value), note), call, [this, id, note](Done) {
        m_bar.clear();
        if (m_panel.current() == id && m_panel.notes().draft() == note)
            m_panel.notes().setDraft({});
        emit done();
    });
}

void RequestDeeds::offerBlocks()
{
    const RequestId id = m_panel.current();
    whenAnswered(m_requests.textBlocks(id), this, [this, id](const Result<TextBlocks> &blocks) {
        if (!blocks)
            Failure::tell(m_bar, blocks.error(), this, [this] { offerBlocks(); });
        else if (m_panel.current() == id)
            m_panel.notes().offer(*blocks);
    });
}

void RequestDeeds::callBack()
{
    const RequestId id = m_panel.current();
    const auto call = [this, id](const OpId &op) { return m_requests.callBackNumber(op, id); };
    m_intention.pursue(u"number %1"_s.arg(id.value), call, [this, id](const QString &number) {
        m_bar.clear();
        if (m_panel.current() == id)
            m_panel.identity().callBack().showNumber(number);
    });
}

void RequestDeeds::noteCallBack(const QString &outcome)
{
    const RequestId id = m_panel.current();
    const auto call = [this, id, outcome](const OpId &op) { return m_requests.recordCallBack(op, id, outcome); };
    m_intention.pursue(u"called %1 %2"_s.arg(QString::number(id.value), outcome), call, [this, id](Done) {
        m_bar.clear();
        if (m_panel.current() == id)
            m_panel.identity().callBack().clear();
        emit done();
    });
}

void RequestDeeds::refused(const DbError &error)
{
    const bool somebodyElse
        = error.rule == "MD040"_L1 || error.rule == "MD041"_L1 || error.rule == "MD043"_L1 || error.rule == "MD030"_L1;
    m_refused = somebodyElse ? m_panel.current() : RequestId();
    emit done();
}

void RequestDeeds::explain(const RequestDetail &now)
{
    if (!m_refused.isValid() || m_refused != now.request.id)
        return;
    m_refused = {};
    const QString before = tr("This was not done, because the request has moved on.");
    const QString kept = tr("What you typed is still here.");
    if (!now.request.claimedBy.isEmpty() && !now.request.claimedByMe)
        m_bar.say(Severity::Warning, before, kept,
                  tr("%1 has it until %2. Speak with each other, or wait.")
                      .arg(now.request.claimedBy, DateText::time(now.request.claimedUntil)));
    else if (!now.hands.isEmpty() && now.request.state != RequestState::Received)
        m_bar.say(
            Severity::Warning, before, kept,
            tr("%1, %2: %3.", "name, moment, what was done")
                .arg(now.hands.last().name, DateText::moment(now.hands.last().at), Words::hand(now.hands.last().what)));
}

void RequestDeeds::letDecide()
{
    if (!m_secondPerson || !m_panel.mayBeDecidedHere())
        return;
    m_bar.clear();
    auto *dialog = new SecondPairDialog(m_secondPerson(), m_session, m_panel.current(), &m_panel);
    connect(dialog, &SecondPairDialog::decided, this, [this](const QString &sentence) {
        m_bar.say(Severity::Success, sentence);
        emit done();
    });
    dialog->open();
}
