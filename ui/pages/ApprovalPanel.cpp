#include "ui/pages/ApprovalPanel.h"

#include "models/tables/ApprovalWords.h"
#include "models/tables/DateText.h"
#include "models/tables/Words.h"
#include "ui/Icons.h"
#include "ui/Theme.h"
#include "ui/pages/HandList.h"
#include "ui/pages/ReasonStrip.h"
#include "ui/pages/TellApartStrip.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FieldGrid.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/NoticeList.h"
#include "ui/widgets/RecordArea.h"
#include "ui/widgets/SectionTitle.h"
#include "ui/widgets/TextField.h"

#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestAnswer = 1000;

} // namespace

ApprovalPanel::ApprovalPanel(QWidget *parent)
    : Panel(parent)
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(Icon::Stamp, this))
    , m_sentence(new PlainLabel(this))
    , m_unusual(new NoticeList(this))
    , m_destinationTitle(new SectionTitle(this))
    , m_destination(new PlainLabel(this))
    , m_identityTitle(new SectionTitle(this))
    , m_identity(new NoticeList(this))
    , m_alikeTitle(new SectionTitle(this))
    , m_alike(new NoticeList(this))
    , m_tellApart(new TellApartStrip(this))
    , m_requestTitle(new SectionTitle(this))
    , m_facts(new FieldGrid(this))
    , m_handsTitle(new SectionTitle(this))
    , m_hands(new HandList(this))
    , m_rejection(new ReasonStrip(u"rejectConfirmButton"_s, this))
    , m_answer(new TextField(this))
    , m_whyNot(new PlainLabel(this))
    , m_note(new TextField(this))
    , m_reject(new KeyButton(u"rejectButton"_s, Icon::Bad, {}, this))
    , m_approve(new KeyButton(u"approveButton"_s, Icon::Good, {}, this))
{
    setObjectName(u"approvalPanel"_s);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(buildSheet());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(4), 0, 0, 0);
    layout->addWidget(m_pages);
    wire();
    retranslate();
    updateButtons();
}

QWidget *ApprovalPanel::buildSheet()
{
    m_sentence->setObjectName(u"whatWillHappen"_s);
    m_sentence->setTextStyle(Theme::Text::Subtitle);
    m_destination->setObjectName(u"destination"_s);
    for (PlainLabel *label : {m_sentence, m_destination}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_unusual->setObjectName(u"unusual"_s);
    m_identity->setObjectName(u"identity"_s);
    m_alike->setObjectName(u"lookAlikes"_s);
    m_facts->setObjectName(u"approvalFacts"_s);
    m_answer->setObjectName(u"rejectAnswer"_s);
    m_answer->setMaxLength(longestAnswer);
    m_rejection->addBelow(m_answer);

    auto *text = new QWidget(this);
    auto *rows = new QVBoxLayout(text);
    rows->setContentsMargins(0, 0, Theme::space(2), 0);
    rows->setSpacing(Theme::space(2));
    rows->addWidget(m_sentence);
    rows->addWidget(m_unusual);
    rows->addWidget(m_destinationTitle);
    rows->addWidget(m_destination);
    rows->addWidget(m_identityTitle);
    rows->addWidget(m_identity);
    rows->addWidget(m_alikeTitle);
    rows->addWidget(m_alike);
    rows->addWidget(m_tellApart);
    rows->addWidget(m_requestTitle);
    rows->addWidget(m_facts);
    rows->addWidget(m_handsTitle);
    rows->addWidget(m_hands);
    rows->addStretch();

    auto *sheet = new QWidget(this);
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    layout->addWidget(new RecordArea(text, sheet), 1);
    layout->addWidget(m_rejection);
    layout->addWidget(buildActions());
    return sheet;
}

QWidget *ApprovalPanel::buildActions()
{
    m_note->setObjectName(u"approvalNote"_s);
    m_note->setMaxLength(200);
    m_whyNot->setObjectName(u"whyNot"_s);
    m_whyNot->setWordWrap(true);
    m_whyNot->setQuiet(true);
    m_approve->makePrimary();
    for (KeyButton *button : {m_approve, m_reject})
        button->setAutoDefault(true); // Enter presses the one with the focus

    m_actions = new QWidget(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    row->addWidget(m_note, 1);
    row->addWidget(m_reject);
    row->addWidget(m_approve);
    auto *layout = new QVBoxLayout(m_actions);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(1));
    layout->addLayout(row);
    layout->addWidget(m_whyNot);
    return m_actions;
}

void ApprovalPanel::wire()
{
    connect(m_tellApart, &TellApartStrip::given, this, &ApprovalPanel::tellingWanted);
    connect(m_approve, &KeyButton::clicked, this, &ApprovalPanel::approveWanted);
    connect(m_reject, &KeyButton::clicked, this, &ApprovalPanel::askToReject);
    connect(m_rejection, &ReasonStrip::given, this,
            [this](const QString &reason) { emit rejectWanted(reason, m_answer->text().trimmed()); });
    connect(m_rejection, &ReasonStrip::dismissed, this, [this] {
        updateButtons();
        m_reject->setFocus();
    });
}

void ApprovalPanel::showSheet(const ApprovalSheet &sheet)
{
    if (current() != sheet.approval.id) {
        m_note->clear();
        m_rejection->dismiss();
        m_tellApart->begin(sheet.toTellApart);
    }
    m_tellApart->setOwed(sheet.toTellApart);
    m_sheet = sheet;
    m_pages->setCurrentIndex(1);
    showTexts();
    updateButtons();
}

void ApprovalPanel::showNothing()
{
    m_sheet.reset();
    m_note->clear();
    m_tellApart->begin(false);
    m_rejection->dismiss();
    m_pages->setCurrentIndex(0);
    updateButtons();
}

void ApprovalPanel::setUnderWay(bool underWay)
{
    m_underWay = underWay;
    m_rejection->setUnderWay(underWay);
    m_tellApart->setUnderWay(underWay);
    updateButtons();
}

bool ApprovalPanel::mayDecide() const { return m_sheet && m_sheet->approval.mayDecide && !m_underWay; }

bool ApprovalPanel::mayApprove() const { return mayDecide() && !m_rejection->isAsking() && !m_tellApart->isOwed(); }

void ApprovalPanel::showTelling(bool isIt)
{
    m_tellApart->showAnswer(isIt);
    updateButtons();
    focusDecision();
}

QString ApprovalPanel::note() const { return m_note->text().simplified(); }

void ApprovalPanel::focusDecision()
{
    if (mayApprove())
        m_approve->setFocus();
    else if (mayDecide() && m_tellApart->isOwed())
        m_tellApart->focusNumber();
}

void ApprovalPanel::endRejection() { m_rejection->dismiss(); }

void ApprovalPanel::askToReject()
{
    if (!mayDecide())
        return;
    m_answer->clear();
    m_rejection->ask();
    updateButtons();
}

void ApprovalPanel::updateButtons()
{
    m_actions->setVisible(!m_rejection->isAsking());
    m_approve->setEnabled(mayApprove());
    m_reject->setEnabled(mayDecide());
    m_note->setEnabled(mayDecide());
    m_whyNot->setText(whyNot());
    m_whyNot->setVisible(!m_whyNot->text().isEmpty());
    emit stepsChanged();
}

QString ApprovalPanel::whyNot() const
{
    if (!m_sheet)
        return {};
    if (m_sheet->approval.mayDecide)
        return m_tellApart->isOwed() ? tr("Somebody looks alike. Say first, above, which of them it is.") : QString();
    return tr("You had a hand in this request, so somebody else has to decide it.");
}

void ApprovalPanel::showTexts()
{
    if (!m_sheet)
        return;
    const Approval &approval = m_sheet->approval;
    m_sentence->setText(ApprovalWords::whatWillHappen(*m_sheet));
    m_unusual->setNotices(ApprovalWords::unusual(*m_sheet));
    const QStringList destination = ApprovalWords::destination(*m_sheet);
    m_destination->setText(destination.join(u'\n'));
    m_destination->setAccessibleName(
        tr("%1: %2", "heading, lines of an address").arg(m_destinationTitle->text(), destination.join(u' ')));
    m_identity->setNotices(ApprovalWords::identityLines(*m_sheet));
    showAlike();
    m_facts->setRow(u"kind"_s, tr("Kind"), Words::kind(approval.kind));
    m_facts->setRow(u"number"_s, tr("Symbol and number"), Words::symbolNumber(approval.symbol, approval.number));
    m_facts->setRow(u"employer"_s, tr("Employer"), approval.employer);
    m_facts->setRow(u"submitted"_s, tr("Submitted"),
                    tr("%1 by %2", "moment, who").arg(DateText::moment(approval.submittedAt), approval.submittedBy));
    m_facts->setRow(u"promised"_s, tr("Promised for"), DateText::day(approval.promisedOn));
    m_facts->setRow(u"lapses"_s, tr("Can be decided until"), DateText::day(approval.lapsesOn));
    const auto said = [this](const QString &key, const QString &label, const QString &text) {
        m_facts->setRow(key, label, text);
        m_facts->setRowVisible(key, !text.isEmpty());
    };
    said(u"for"_s, tr("You decide for"), approval.decidesFor);
    said(u"reason"_s, tr("Reason"), m_sheet->reason);
    said(u"despite"_s, tr("Why all the same"), m_sheet->despite);
    said(u"note"_s, tr("Note of the clerk"), m_sheet->note);
    m_hands->setHands(m_sheet->hands);
}

void ApprovalPanel::showAlike()
{
    const bool somebody = !m_sheet->lookAlikes.isEmpty();
    m_alike->setNotices(ApprovalWords::lookAlikes(*m_sheet));
    m_alike->setVisible(somebody);
    m_alikeTitle->setVisible(somebody);
    m_tellApart->setVisible(somebody && m_sheet->approval.mayDecide);
}

void ApprovalPanel::retranslate()
{
    m_empty->setTexts(tr("Nothing is selected"), tr("Select a request in the list to read what would happen."));
    m_destinationTitle->setText(tr("Where it goes"));
    m_identityTitle->setText(tr("How the identity was checked"));
    m_alikeTitle->setText(tr("Who has this name and date of birth"));
    m_requestTitle->setText(tr("The request"));
    m_handsTitle->setText(tr("Who had a hand in it"));
    m_note->setPlaceholderText(tr("Note (may be empty)"));
    m_note->setAccessibleName(tr("Note on the decision"));
    m_approve->setWords(tr("Approve"), tr("Approve what is described above (Ctrl+Return)"));
    m_reject->setWords(tr("Reject…"), tr("Reject it, with a reason (Ctrl+Delete)"));
    m_rejection->setWords(tr("Why is this request rejected? Nothing will be sent to the member."),
                          tr("Reject the request"));
    m_answer->setPlaceholderText(tr("What the clerk tells the member (may be empty)"));
    m_answer->setAccessibleName(tr("What the clerk tells the member"));
    showTexts();
    updateButtons();
}
