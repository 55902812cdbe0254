#include "ui/pages/RequestPanel.h"

#include "models/tables/DateText.h"
#include "models/tables/StateWords.h"
#include "models/tables/Words.h"
#include "ui/Theme.h"
#include "ui/pages/HandList.h"
#include "ui/pages/IdentityStrip.h"
#include "ui/pages/NotesBox.h"
#include "ui/pages/RequestSteps.h"
#include "ui/pages/RequestStrips.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FieldGrid.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/NoticeList.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RecordArea.h"
#include "ui/widgets/SectionTitle.h"
#include "ui/widgets/StateChip.h"
#include "ui/widgets/TabOrder.h"
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
    , m_notesTitle(new SectionTitle(this))
    , m_notes(new NotesBox(this))
    , m_strips(new RequestStrips(this))
    , m_claimSentence(new PlainLabel(this))
    , m_note(new TextField(this))
    , m_nextStep(new PlainLabel(this))
    , m_claim(new KeyButton(u"claimButton"_s, Icon::Hand, {}, this))
    , m_withdraw(new KeyButton(u"withdrawButton"_s, Icon::Return, {}, this))
    , m_hold(new KeyButton(u"holdButton"_s, Icon::Hand, {}, this))
    , m_merge(new KeyButton(u"mergeButton"_s, Icon::Inbox, {}, this))
    , m_reopen(new KeyButton(u"reopenButton"_s, Icon::Return, {}, this))
    , m_complete(new KeyButton(u"completeButton"_s, Icon::Stamp, {}, this))
    , m_submit(new KeyButton(u"submitButton"_s, Icon::Stamp, {}, this))
    , m_second(new KeyButton(u"secondPairButton"_s, Icon::Decide, {}, this))
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
    for (QWidget *part : std::initializer_list<QWidget *>{buildHead(), m_notices, m_facts, m_identityTitle, m_identity,
                                                          m_notesTitle, m_notes, m_handsTitle, m_hands})
        rows->addWidget(part);
    rows->addStretch();

    auto *layout = new QVBoxLayout(record);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    layout->addWidget(new RecordArea(facts, record), 1);
    layout->addWidget(m_strips);
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
    for (KeyButton *button : {m_claim, m_withdraw, m_hold, m_merge, m_reopen, m_complete, m_submit, m_second, m_member})
        button->setAutoDefault(true); // Enter presses the one with the focus

    auto *actions = new QWidget(this);
    auto *claims = new QHBoxLayout;
    claims->addWidget(m_claimSentence, 1);
    claims->addWidget(m_claim);
    auto *steps = new QHBoxLayout;
    steps->addStretch();
    for (KeyButton *button : {m_merge, m_reopen, m_hold, m_withdraw, m_complete, m_second})
        steps->addWidget(button);
    auto *submits = new QHBoxLayout;
    submits->addWidget(m_note, 1);
    submits->addWidget(m_submit);
    auto *layout = new QVBoxLayout(actions);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    layout->addLayout(claims);
    layout->addLayout(steps);
    layout->addLayout(submits);
    layout->addWidget(m_nextStep);
    tabThrough({m_claim, m_merge, m_reopen, m_hold, m_withdraw, m_complete, m_note, m_submit});
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
    connect(m_second, &KeyButton::clicked, this, &RequestPanel::secondPairWanted);
    connect(m_withdraw, &KeyButton::clicked, this, [this] { ask(RequestStrips::Step::Withdraw); });
    connect(m_hold, &KeyButton::clicked, this, &RequestPanel::holdOrResume);
    connect(m_merge, &KeyButton::clicked, this, [this] { ask(RequestStrips::Step::Merge); });
    connect(m_reopen, &KeyButton::clicked, this, [this] { ask(RequestStrips::Step::Reopen); });
    connect(m_complete, &KeyButton::clicked, this, [this] { ask(RequestStrips::Step::Complete); });
    connect(m_strips, &RequestStrips::given, this, &RequestPanel::stepWanted);
    connect(m_strips, &RequestStrips::dismissed, this, [this] {
        showSteps();
        if (isVisible())
            m_asked->setFocus();
    });
    connect(m_notes, &NotesBox::noteWanted, this, &RequestPanel::noteWanted);
    connect(m_notes, &NotesBox::blocksWanted, this, &RequestPanel::blocksWanted);
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
    if (another)
        forgetTyped();
    if (!detail.identityItems.isEmpty())
        m_identity->setItems(detail.identityItems);
    m_pages->setCurrentIndex(1);
    showFacts();
    showSteps();
}

void RequestPanel::showNothing()
{
    m_detail.reset();
    forgetTyped();
    m_pages->setCurrentIndex(0);
    emit stepsChanged();
}

void RequestPanel::forgetTyped()
{
    m_identity->clear();
    m_note->clear();
    m_strips->dismiss();
    m_notes->setDraft({});
}

void RequestPanel::setUnderWay(bool underWay)
{
    m_underWay = underWay;
    m_strips->setUnderWay(underWay);
    m_identity->setUnderWay(underWay);
    showSteps();
}

void RequestPanel::endStep() { m_strips->dismiss(); }
QString RequestPanel::note() const { return m_note->text().simplified(); }

RequestSteps RequestPanel::may() const
{
    return m_detail && !m_underWay ? RequestSteps::of(*m_detail, m_isClerk) : RequestSteps();
}

bool RequestPanel::maySubmit() const { return may().submit && !m_strips->isAsking(); }
void RequestPanel::ask(RequestStrips::Step step)
{
    const RequestSteps now = may();
    const QHash<RequestStrips::Step, std::pair<bool, KeyButton *>> asked{
        {RequestStrips::Step::Withdraw, {now.withdraw, m_withdraw}},
        {RequestStrips::Step::Hold, {now.hold, m_hold}},
        {RequestStrips::Step::Merge, {now.merge, m_merge}},
        {RequestStrips::Step::Reopen, {now.reopen, m_reopen}},
        {RequestStrips::Step::Complete, {now.complete, m_complete}}};
    if (!asked.value(step).first)
        return;
    m_asked = asked.value(step).second;
    m_strips->ask(step);
    showSteps();
}

void RequestPanel::holdOrResume()
{
    if (may().resume)
        emit resumeWanted();
    else
        ask(RequestStrips::Step::Hold);
}

void RequestPanel::setLookers(const QString &names)
{
    if (m_lookers == names)
        return;
    m_lookers = names;
    showFacts();
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
    if (!m_detail->others.isEmpty())
        notices.append({tr("%n other request(s) ask for the same thing. They can be joined to this one.", "",
                           int(m_detail->others.size())),
                        Tone::Warn, u"inbox"_s});
    if (request.state == RequestState::OnHold)
        notices.append({m_detail->holdUntil.isValid()
                            ? tr("On hold until %1: %2").arg(DateText::day(m_detail->holdUntil), m_detail->holdReason)
                            : tr("On hold until further notice: %1").arg(m_detail->holdReason),
                        Tone::Warn, u"hand-stop"_s});
    if (request.state == RequestState::Rejected)
        notices.append({tr("Rejected: %1", "the reason").arg(m_detail->decisionNote), Tone::Bad, u"ban"_s});
    if (!m_lookers.isEmpty())
        notices.append({tr("%1 has this request open, too.", "names").arg(m_lookers), Tone::Busy, u"users"_s});
    m_notices->setNotices(notices);

    m_facts->setRow(u"number"_s, tr("Symbol and number"), Words::symbolNumber(request.symbol, request.number));
    m_facts->setRow(u"employer"_s, tr("Employer"), request.employer);
    m_facts->setRow(
        u"received"_s, tr("Received"),
        tr("%1, %2", "moment, channel").arg(DateText::moment(request.receivedAt), Words::channel(request.channel)));
    m_facts->setRow(u"promised"_s, tr("Promised for"), DateText::day(request.promisedOn));
    m_facts->setRowVisible(u"promised"_s, promise.word.isEmpty()); // otherwise a notice says it
    showMore();
}

void RequestPanel::showSteps()
{
    const RequestSteps now = may();
    if (m_detail) {
        const Request &request = m_detail->request;
        // Which questions this request asks is known with its detail, and none is typed into before.
        m_identity->setState(request.identity, m_detail->identityFailuresLeft,
                             now.check && m_detail->identityFailuresLeft >= 0);
        m_claimSentence->setText(RequestSteps::claimed(request));
        m_nextStep->setText(RequestSteps::next(*m_detail, m_isClerk));
        m_claim->setWords(request.claimedByMe ? tr("Put back") : tr("Claim"),
                          tr("Claim the request, or put it back (Ctrl+L)"));
        m_strips->setOthers(int(m_detail->others.size()));
        m_strips->setMayBeDone(now.beDone);
        nameHold();
        m_complete->setVisible(!isCardKind(request.kind) && request.state != RequestState::Closed);
        m_reopen->setVisible(now.reopen);
        m_merge->setVisible(now.merge);
        m_hold->setVisible(request.state == RequestState::Received || request.state == RequestState::OnHold);
    }
    m_second->setVisible(mayBeDecidedHere());
    m_claim->setEnabled(now.claim || now.release);
    m_withdraw->setEnabled(now.withdraw);
    m_hold->setEnabled(now.hold || now.resume);
    m_merge->setEnabled(now.merge);
    m_reopen->setEnabled(now.reopen);
    m_complete->setEnabled(now.complete);
    m_notes->setMayWrite(now.note);
    m_submit->setEnabled(maySubmit());
    m_note->setEnabled(maySubmit());
    emit stepsChanged();
}

void RequestPanel::showMore()
{
    const RequestDetail &detail = *m_detail;
    const auto row = [this](const QString &key, const QString &label, const QString &value) {
        m_facts->setRow(key, label, value);
        m_facts->setRowVisible(key, !value.isEmpty());
    };
    row(u"reason"_s, tr("Reason"), detail.reason);
    row(u"ended"_s, tr("Ended as"), RequestSteps::outcome(detail));
    const bool rejected = detail.request.state == RequestState::Rejected;
    row(u"answer"_s, rejected ? tr("Tell the member") : tr("The member was told"), detail.answer);
    row(u"decisionNote"_s, tr("Noted with the approval"), rejected ? QString() : detail.decisionNote);
    row(u"mailSubject"_s, tr("Subject of the mail"), detail.mailSubject);
    row(u"mailSender"_s, tr("Sender, as the mail says"), detail.mailSender);
    row(u"mailText"_s, tr("Text of the mail"), detail.mailText);
    m_identity->setRecord(detail.tie, detail.calledBack);
    m_notes->setNotes(detail.notes);
    m_hands->setHands(detail.hands);
}

void RequestPanel::nameHold()
{
    const bool held = m_detail && m_detail->request.state == RequestState::OnHold;
    m_hold->setWords(held ? tr("Go on") : tr("Hold…"),
                     tr("Put the request aside with a reason, or go on with it (Ctrl+H)"));
}

void RequestPanel::retranslate()
{
    m_empty->setTexts(tr("No request is selected"), tr("Select one in the list to see what to do next."));
    m_identityTitle->setText(tr("Identity of the caller"));
    m_handsTitle->setText(tr("Who had a hand in it"));
    m_member->setWords(tr("Member"), tr("Open this member at the counter (Ctrl+M)"));
    m_withdraw->setWords(tr("Withdraw…"), tr("Take the request back, with a reason (Ctrl+Delete)"));
    m_submit->setWords(tr("Submit for approval"), tr("Hand it to somebody who decides (Ctrl+Return)"));
    m_second->setWords(tr("Decide here…"), tr("A supervisor signs in at this desk for this one decision"));
    m_note->setPlaceholderText(tr("Note for the one who decides (may be empty)"));
    m_note->setAccessibleName(tr("Note for the one who decides"));
    m_notesTitle->setText(tr("Notes"));
    m_merge->setWords(tr("Join…"), tr("Join other requests for the same thing to this one (Ctrl+J)"));
    m_reopen->setWords(tr("Open again…"), tr("Open the ended request again, with a reason (Ctrl+Shift+O)"));
    m_complete->setWords(tr("Complete…"), tr("End a request that brings no card (Ctrl+E)"));
    nameHold();
    showFacts();
    showSteps();
}
