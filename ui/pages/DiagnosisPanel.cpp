#include "ui/pages/DiagnosisPanel.h"

#include "models/base/WhenAnswered.h"
#include "models/gateways/MemberGateway.h"
#include "models/tables/CauseTable.h"
#include "models/tables/DiagnosisWords.h"
#include "ui/Theme.h"
#include "ui/pages/CardInHandStrip.h"
#include "ui/widgets/Failure.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SectionTitle.h"
#include "ui/widgets/StateChip.h"
#include "ui/widgets/TablePane.h"
#include "ui/widgets/TextField.h"

#include <QAction>
#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAtOnce = 3; // of causes; more are scrolled to

PlainLabel *sentence(const char *name, QWidget *parent)
{
    auto *label = new PlainLabel(parent);
    label->setObjectName(QLatin1StringView(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

DiagnosisPanel::DiagnosisPanel(MemberGateway &members, MessageBar &messages, bool mayTake, QWidget *parent)
    : Panel(parent)
    , m_members(members)
    , m_messages(messages)
    , m_mayTake(mayTake)
    , m_table(new CauseTable(this))
    , m_title(new SectionTitle(this))
    , m_checked(new StateChip(this))
    , m_address(new TextField(this))
    , m_cause(sentence("causeSentence", this))
    , m_certainty(new StateChip(this))
    , m_evidence(sentence("causeEvidence", this))
    , m_say(sentence("causeToSay", this))
    , m_copy(new KeyButton(u"copySentenceButton"_s, Icon::Copy, {}, this))
    , m_next(new KeyButton(u"nextStepButton"_s, Icon::ChevronRight, {}, this))
    , m_hint(sentence("nextStepHint", this))
    , m_card(new CardInHandStrip(members, messages, this))
    , m_othersTitle(new PlainLabel(this))
    , m_causes(new TablePane(this))
    , m_cardKey(new QAction(this))
    , m_nextKey(new QAction(this))
    , m_copyKey(new QAction(this))
{
    setObjectName(u"diagnosisPanel"_s);
    buildLayout();
    connect(m_causes, &TablePane::currentIdChanged, this, &DiagnosisPanel::showCause);
    connect(m_causes, &TablePane::rowActivated, this, &DiagnosisPanel::goOn);
    connect(m_copy, &KeyButton::clicked, this, &DiagnosisPanel::copySentence);
    connect(m_next, &KeyButton::clicked, this, &DiagnosisPanel::goOn);
    connect(m_cardKey, &QAction::triggered, this, &DiagnosisPanel::askForCard);
    connect(m_nextKey, &QAction::triggered, this, &DiagnosisPanel::goOn);
    connect(m_copyKey, &QAction::triggered, this, &DiagnosisPanel::copySentence);
    connect(m_address, &QLineEdit::returnPressed, this, &DiagnosisPanel::ask);
    retranslate();
    clear();
}

void DiagnosisPanel::addKeysTo(QWidget &page)
{
    m_cardKey->setShortcut(Qt::Key_F4);
    m_nextKey->setShortcut(Qt::Key_F7);
    m_copyKey->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    for (QAction *key : {m_cardKey, m_nextKey, m_copyKey}) {
        key->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        page.addAction(key);
    }
}

void DiagnosisPanel::buildLayout()
{
    m_cause->setTextStyle(Theme::Text::Subtitle);
    m_evidence->setQuiet(true);
    m_hint->setQuiet(true);
    m_othersTitle->setQuiet(true);
    m_causes->setObjectName(u"causesTable"_s);
    m_causes->setModel(m_table);
    m_causes->horizontalHeader()->hide();
    m_causes->horizontalHeader()->setStretchLastSection(false);
    m_causes->horizontalHeader()->setSectionResizeMode(CauseTable::What, QHeaderView::Stretch);
    m_causes->horizontalHeader()->setSectionResizeMode(CauseTable::HowSure, QHeaderView::ResizeToContents);
    m_causes->setFixedHeight(rowsAtOnce * Theme::rowHeight + Theme::space(1));

    auto *cause = new QHBoxLayout;
    cause->setSpacing(Theme::space(3));
    cause->addWidget(m_cause, 1);
    cause->addWidget(m_certainty, 0, Qt::AlignTop);
    auto *box = new QFrame(this);
    box->setFrameShape(QFrame::StyledPanel);
    box->setAutoFillBackground(true);
    box->setBackgroundRole(QPalette::Base);
    auto *inside = new QVBoxLayout(box);
    inside->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(3));
    inside->setSpacing(Theme::space(2));
    inside->addLayout(buildHead());
    inside->addWidget(m_checked, 0, Qt::AlignLeft);
    inside->addLayout(cause);
    inside->addWidget(m_evidence);
    inside->addLayout(buildWords());
    inside->addWidget(m_card);
    inside->addWidget(m_othersTitle);
    inside->addWidget(m_causes);
    inside->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(box);
}

QBoxLayout *DiagnosisPanel::buildHead()
{
    m_address->setObjectName(u"typedAddress"_s);
    m_address->setMaxLength(254);
    m_address->expect(TextField::Expect::Email);
    m_address->setMinimumWidth(Theme::space(50));
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::space(3));
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_address);
    return head;
}

QBoxLayout *DiagnosisPanel::buildWords()
{
    auto *say = new QHBoxLayout;
    say->setSpacing(Theme::space(3));
    say->addWidget(m_say, 1);
    say->addWidget(m_copy, 0, Qt::AlignTop);
    auto *next = new QHBoxLayout;
    next->setSpacing(Theme::space(3));
    next->addWidget(m_next);
    next->addWidget(m_hint, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::space(2));
    words->addLayout(say);
    words->addLayout(next);
    return words;
}

void DiagnosisPanel::showPerson(PersonId person)
{
    if (person != m_person)
        clear();
    m_person = person;
    m_card->setPerson(person);
    ask();
}

void DiagnosisPanel::clear()
{
    ++m_asked;
    m_person = {};
    m_diagnosis.reset();
    m_table->setRecords({});
    m_address->clear();
    m_card->setPerson({});
    m_checked->hide();
    showCause();
}

void DiagnosisPanel::ask()
{
    if (!m_person.isValid())
        return;
    const quint64 thisOne = ++m_asked;
    whenAnswered(m_members.diagnose(m_person, m_address->text().trimmed()), this,
                 [this, thisOne](const Result<Diagnosis> &answer) {
                     if (thisOne != m_asked)
                         return;
                     if (answer)
                         take(*answer);
                     else
                         Failure::tell(m_messages, answer.error(), this, [this] { ask(); });
                 });
}

void DiagnosisPanel::take(const Diagnosis &diagnosis)
{
    if (m_diagnosis)
        m_table->refresh(diagnosis.causes);
    else
        m_table->setRecords(diagnosis.causes); // no row is new to who sees all of them for the first time
    m_diagnosis = diagnosis;
    if (!current() && !diagnosis.causes.isEmpty())
        m_causes->selectId(CauseTable::numberOf(diagnosis.causes.first()));
    const Chip checked = DiagnosisWords::checked(diagnosis.checked);
    m_checked->setState(checked.tone, checked.word, checked.icon);
    m_checked->show();
    showCause();
}

std::optional<Cause> DiagnosisPanel::current() const { return m_table->find(m_causes->currentId().toLongLong()); }

void DiagnosisPanel::showCause()
{
    const std::optional<Cause> cause = current();
    const Cause its = cause.value_or(Cause());
    const QString toSay = DiagnosisWords::toSay(its);
    const bool takes = its.next == NextStep::TakeRequest;
    m_cause->setText(cause ? DiagnosisWords::cause(its) : QString());
    const Chip certainty = DiagnosisWords::certainty(its.certainty);
    m_certainty->setState(certainty.tone, certainty.word, certainty.icon);
    m_certainty->setVisible(cause.has_value());
    m_evidence->setText(DiagnosisWords::evidence(its).join(tr(" · ", "between facts")));
    m_evidence->setVisible(!m_evidence->text().isEmpty());
    m_say->setText(toSay.isEmpty() ? QString() : tr("“%1”", "words to say to a caller").arg(toSay));
    m_copy->setVisible(!toSay.isEmpty());
    m_next->setWords(DiagnosisWords::button(its), tr("Do the next step (F7)"));
    m_next->setVisible(!DiagnosisWords::button(its).isEmpty());
    m_next->setEnabled(!takes || m_mayTake);
    m_hint->setText(DiagnosisWords::hint(its));
    m_card->setVisible(m_person.isValid());
    m_causes->setVisible(m_table->rowCount() > 1);
    m_othersTitle->setVisible(m_table->rowCount() > 1);
}

void DiagnosisPanel::askForCard()
{
    if (m_card->isVisible())
        m_card->focusField();
}

void DiagnosisPanel::copySentence()
{
    if (const auto cause = current())
        QGuiApplication::clipboard()->setText(DiagnosisWords::toSay(*cause));
}

void DiagnosisPanel::goOn()
{
    const std::optional<Cause> cause = current();
    if (!cause || !m_next->isEnabled())
        return;
    switch (cause->next) {
    case NextStep::TakeRequest: emit takeWanted(cause->kind); break;
    case NextStep::OpenRequest: emit requestWanted(cause->request); break;
    case NextStep::CardInHand: askForCard(); break;
    case NextStep::MailLog: emit mailLogWanted(); break;
    case NextStep::Directory: emit directoryWanted(); break;
    case NextStep::None:
    case NextStep::Wait:
    case NextStep::MemberActs:
    case NextStep::AskEmployer: break;
    }
}

void DiagnosisPanel::retranslate()
{
    m_title->setText(tr("Why they do not get in"));
    m_address->setPlaceholderText(tr("Address that the caller typed"));
    m_address->setAccessibleName(tr("E-mail address that the caller says was typed"));
    m_copy->setWords(tr("Copy"), tr("Copy the sentence for the caller (Ctrl+Shift+C)"));
    m_othersTitle->setText(tr("All causes"));
    m_causes->setAccessibleName(tr("Causes, the likeliest first"));
    m_causes->setEmptyText(tr("Nothing was found."));
    m_table->retranslate();
    m_cardKey->setText(tr("Which card is in the caller's hand?"));
    m_nextKey->setText(tr("Do the next step"));
    m_copyKey->setText(tr("Copy the sentence for the caller"));
    if (m_diagnosis) {
        const Chip checked = DiagnosisWords::checked(m_diagnosis->checked);
        m_checked->setState(checked.tone, checked.word, checked.icon);
    }
    showCause();
}
