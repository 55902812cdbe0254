#include "ui/pages/RequestPanel.h"

#include "models/tables/DateText.h"
#include "models/tables/StateWords.h"
#include "models/tables/Words.h"
#include "ui/Theme.h"
#include "ui/pages/HandList.h"
#include "ui/pages/IdentityStrip.h"
#include "ui/pages/ReasonStrip.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FieldGrid.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/NoticeList.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RecordArea.h"
#include "ui/widgets/SectionTitle.h"
#include "ui/widgets/StateChip.h"
#include "ui/widgets/TextField.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RequestPanel::RequestPanel(const Session &session, QWidget *parent)
    : Panel(parent)
    , m_isClerk(session.duties.testFlag(Duty::Clerk))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(Icon::Inbox, this))
    , m_name(new PlainLabel(this))
    , m_kind(new PlainLabel(this))
    , m_state(new StateChip(this))
    , m_member(new KeyButton(u"openMemberButton"_s, Icon::Person, {}, this))
    , m_notices(new NoticeList(this))
    , m_facts(new FieldGrid(this))
    , m_identityTitle(new SectionTitle(this))
    , m_identity(new IdentityStrip(session.identityItems, session.identityNeeded, this))
    , m_handsTitle(new SectionTitle(this))
    , m_hands(new HandList(this))
    , m_withdrawal(new ReasonStrip(u"withdrawConfirmButton"_s, this))
    , m_claimSentence(new PlainLabel(this))
    , m_note(new TextField(this))
    , m_nextStep(new PlainLabel(this))
    , m_claim(new KeyButton(u"claimButton"_s, Icon::Hand, {}, this))
    , m_withdraw(new KeyButton(u"withdrawButton"_s, Icon::Return, {}, this))
    , m_submit(new KeyButton(u"submitButton"_s, Icon::Stamp, {}, this))
{
    setObjectName(u"requestPanel"_s);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(buildRecord());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(4), 0, 0, 0);
    layout->addWidget(m_pages);
    wire();
    retranslate();
}

QWidget *RequestPanel::buildRecord()
{
    auto *record = new QWidget(this);
    auto *facts = new QWidget(record);
    auto *rows = new QVBoxLayout(facts);
    rows->setContentsMargins(0, 0, Theme::space(2), 0);
    rows->setSpacing(Theme::space(3));
    rows->addWidget(buildHead());
    rows->addWidget(m_notices);
    rows->addWidget(m_facts);
    rows->addWidget(m_identityTitle);
    rows->addWidget(m_identity);
    rows->addWidget(m_handsTitle);
    rows->addWidget(m_hands);
    rows->addStretch();

    auto *layout = new QVBoxLayout(record);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    layout->addWidget(new RecordArea(facts, record), 1);
    layout->addWidget(m_withdrawal);
    layout->addWidget(buildActions());
    return record;
}

QWidget *RequestPanel::buildHead()
{
    m_name->setTextStyle(Theme::Text::Title);
    m_name->setObjectName(u"requestName"_s);
    m_name->setWordWrap(true);
    m_kind->setQuiet(true);

    auto *head = new QWidget(this);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_kind);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(words, 1);
    row->addWidget(m_state, 0, Qt::AlignTop);
    row->addWidget(m_member, 0, Qt::AlignTop);
    return head;
}

QWidget *RequestPanel::buildActions()
{
    m_note->setObjectName(u"submitNote"_s);
    m_note->setMaxLength(200);
    m_nextStep->setObjectName(u"nextStep"_s);
    m_nextStep->setQuiet(true);
    m_nextStep->setWordWrap(true);
    m_claimSentence->setObjectName(u"claimSentence"_s);
    m_claimSentence->setWordWrap(true);
    m_submit->makePrimary();
    for (KeyButton *button : {m_claim, m_withdraw, m_submit, m_member})
        button->setAutoDefault(true); // Enter presses the one with the focus

    auto *actions = new QWidget(this);
    auto *claims = new QHBoxLayout;
    claims->addWidget(m_claimSentence, 1);
    claims->addWidget(m_withdraw);
    claims->addWidget(m_claim);
    auto *submits = new QHBoxLayout;
    submits->addWidget(m_note, 1);
    submits->addWidget(m_submit);
    auto *layout = new QVBoxLayout(actions);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    layout->addLayout(claims);
    layout->addLayout(submits);
    layout->addWidget(m_nextStep);
    return actions;
}

void RequestPanel::wire()
{
    connect(m_claim, &KeyButton::clicked, this, [this] {
        if (mayRelease())
            emit releaseWanted();
        else
            emit claimWanted();
    });
    connect(m_submit, &KeyButton::clicked, this, &RequestPanel::submitWanted);
    connect(m_withdraw, &KeyButton::clicked, this, &RequestPanel::askToWithdraw);
    connect(m_withdrawal, &ReasonStrip::given, this, &RequestPanel::withdrawWanted);
    connect(m_withdrawal, &ReasonStrip::dismissed, this, [this] {
        showSteps();
        m_withdraw->setFocus();
    });
    connect(m_identity, &IdentityStrip::checkWanted, this, &RequestPanel::checkWanted);
    connect(m_member, &KeyButton::clicked, this, [this] { emit memberWanted(m_detail->request.person); });
}

void RequestPanel::showRequest(const Request &request)
{
    RequestDetail detail;
    detail.identityFailuresLeft = -1; // not known before the detail is there
    if (m_detail && m_detail->request.id == request.id)
        detail = *m_detail;
    detail.request = request;
    showDetail(detail);
}

void RequestPanel::showOutcome(const IdentityAnswer &answer)
{
    if (m_detail)
        m_detail->identityFailuresLeft = answer.failuresLeft; // the list may be here again before the detail is
    m_identity->showOutcome(answer);
}

void RequestPanel::showDetail(const RequestDetail &detail)
{
    const bool another = current() != detail.request.id;
    m_detail = detail;
    if (another) {
        m_identity->clear();
        m_note->clear();
        m_withdrawal->dismiss();
    }
    m_pages->setCurrentIndex(1);
    showFacts();
    showSteps();
}

void RequestPanel::showNothing()
{
    m_detail.reset();
    m_identity->clear();
    m_note->clear();
    m_withdrawal->dismiss();
    m_pages->setCurrentIndex(0);
    emit stepsChanged();
}

void RequestPanel::setUnderWay(bool underWay)
{
    m_underWay = underWay;
    m_withdrawal->setUnderWay(underWay);
    m_identity->setUnderWay(underWay);
    showSteps();
}

void RequestPanel::endWithdrawal() { m_withdrawal->dismiss(); }

QString RequestPanel::note() const { return m_note->text().simplified(); }

bool RequestPanel::isOpen() const
{
    return m_detail && m_isClerk && !m_underWay && m_detail->request.state == RequestState::Received;
}

bool RequestPanel::mayClaim() const { return isOpen() && m_detail->request.claimedBy.isEmpty(); }

bool RequestPanel::mayRelease() const { return isOpen() && m_detail->request.claimedByMe; }

bool RequestPanel::maySubmit() const
{
    const bool ready = isOpen() && m_detail->request.claimedByMe && m_detail->request.identity == IdentityState::Passed;
    return ready && !m_withdrawal->isAsking();
}

bool RequestPanel::mayWithdraw() const
{
    if (!m_detail || !m_isClerk || m_underWay)
        return false;
    if (!m_detail->request.claimedBy.isEmpty() && !m_detail->request.claimedByMe)
        return false;
    switch (m_detail->request.state) {
    case RequestState::Received:
    case RequestState::Waiting:
    case RequestState::Approved:
    case RequestState::InRun:
    case RequestState::OnHold: return true;
    case RequestState::Unknown:
    case RequestState::Dispatched:
    case RequestState::Closed:
    case RequestState::Rejected:
    case RequestState::Withdrawn: return false;
    }
    return false;
}

void RequestPanel::askToWithdraw()
{
    if (!mayWithdraw())
        return;
    m_withdrawal->ask();
    showSteps();
}

void RequestPanel::focusNextStep()
{
    if (maySubmit())
        m_submit->setFocus();
    else if (mayRelease() && m_detail->request.identity != IdentityState::Locked)
        m_identity->focusFirst();
    else
        m_claim->setFocus();
}

void RequestPanel::showFacts()
{
    if (!m_detail)
        return;
    const Request &request = m_detail->request;
    const Chip state = StateWords::request(request.state);
    const Chip promise = StateWords::promise(request.promisedOn, request.lateness);
    m_name->setText(request.memberName);
    m_kind->setText(
        tr("%1, request %2", "kind of a request, its number").arg(Words::kind(request.kind)).arg(request.id.value));
    m_state->setState(state.tone, state.word, state.icon);

    QList<Chip> notices;
    if (!promise.word.isEmpty())
        notices.append(
            {tr("Promised for %1", "a day, and whether it is late").arg(promise.word), promise.tone, promise.icon});
    if (!m_detail->underWay.isEmpty())
        notices.append(
            {tr("A card is already under way: %1").arg(Words::underWay(m_detail->underWay)), Tone::Warn, u"mail"_s});
    if (m_detail->oldIsLost)
        notices.append({tr("The old one is lost or was seen by others, so it is void already."), Tone::Bad, u"ban"_s});
    m_notices->setNotices(notices);

    m_facts->setRow(u"number"_s, tr("Symbol and number"), Words::symbolNumber(request.symbol, request.number));
    m_facts->setRow(u"employer"_s, tr("Employer"), request.employer);
    m_facts->setRow(
        u"received"_s, tr("Received"),
        tr("%1, %2", "moment, channel").arg(DateText::moment(request.receivedAt), Words::channel(request.channel)));
    m_facts->setRow(u"promised"_s, tr("Promised for"), DateText::day(request.promisedOn));
    m_facts->setRowVisible(u"promised"_s, promise.word.isEmpty()); // otherwise a notice says it
    m_facts->setRow(u"reason"_s, tr("Reason"), m_detail->reason);
    m_facts->setRowVisible(u"reason"_s, !m_detail->reason.isEmpty());
    m_hands->setHands(m_detail->hands);
}

void RequestPanel::showSteps()
{
    if (m_detail) {
        const Request &request = m_detail->request;
        const bool checked = request.identity == IdentityState::Passed || request.identity == IdentityState::Locked;
        m_identity->setState(request.identity, m_detail->identityFailuresLeft,
                             isOpen() && request.claimedByMe && !checked);
        m_claimSentence->setText(claimSentence());
        m_nextStep->setText(nextStep());
        m_claim->setWords(request.claimedByMe ? tr("Put back") : tr("Claim"),
                          tr("Claim the request, or put it back (Ctrl+L)"));
    }
    m_claim->setEnabled(mayClaim() || mayRelease());
    m_withdraw->setEnabled(mayWithdraw());
    m_submit->setEnabled(maySubmit());
    m_note->setEnabled(maySubmit());
    emit stepsChanged();
}

QString RequestPanel::claimSentence() const
{
    const Request &request = m_detail->request;
    if (request.state != RequestState::Received)
        return {};
    const QString until = DateText::time(request.claimedUntil);
    if (request.claimedByMe)
        return tr("You have it until %1.").arg(until);
    if (!request.claimedBy.isEmpty())
        return tr("Claimed by %1 until %2.").arg(request.claimedBy, until);
    return tr("Nobody has claimed it.");
}

QString RequestPanel::nextStep() const
{
    const Request &request = m_detail->request;
    if (!m_isClerk)
        return tr("Only clerks work on requests.");
    switch (request.state) {
    case RequestState::Received: break;
    case RequestState::Waiting: return tr("Next: somebody who had no hand in it decides.");
    case RequestState::Approved: return tr("Next: it is printed.");
    case RequestState::InRun: return tr("Next: the card is sealed, counted and dispatched.");
    case RequestState::OnHold: return tr("The clock is stopped.");
    case RequestState::Unknown:
    case RequestState::Dispatched:
    case RequestState::Closed:
    case RequestState::Rejected:
    case RequestState::Withdrawn: return tr("Nothing is left to do here.");
    }
    if (!request.claimedByMe)
        return request.claimedBy.isEmpty() ? tr("Next: claim it to work on it.")
                                           : tr("Somebody else is working on it.");
    switch (request.identity) {
    case IdentityState::Passed: return tr("Next: submit it for approval.");
    case IdentityState::Locked: return tr("The identity check is locked, so it cannot be submitted.");
    case IdentityState::None:
    case IdentityState::Failed: break;
    }
    return tr("Next: ask the caller and check the identity.");
}

void RequestPanel::retranslate()
{
    m_empty->setTexts(tr("No request is selected"), tr("Select one in the list to see what to do next."));
    m_identityTitle->setText(tr("Identity of the caller"));
    m_handsTitle->setText(tr("Who had a hand in it"));
    m_member->setWords(tr("Member"), tr("Open this member at the counter (Ctrl+M)"));
    m_withdraw->setWords(tr("Withdraw…"), tr("Take the request back, with a reason (Ctrl+Delete)"));
    m_submit->setWords(tr("Submit for approval"), tr("Hand it to somebody who decides (Ctrl+Return)"));
    m_note->setPlaceholderText(tr("Note for the one who decides (may be empty)"));
    m_note->setAccessibleName(tr("Note for the one who decides"));
    m_withdrawal->setWords(tr("Why is this request withdrawn? Nothing will be sent to the member."),
                           tr("Withdraw the request"));
    showFacts();
    showSteps();
}
