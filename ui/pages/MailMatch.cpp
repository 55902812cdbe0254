#include "ui/pages/MailMatch.h"

#include "models/base/DbError.h"
#include "models/tables/GuardWords.h"
#include "models/tables/MailAsideTable.h"
#include "models/tables/ProposedTable.h"
#include "models/tables/Words.h"
#include "ui/Theme.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/NoticeList.h"
#include "ui/widgets/SectionTitle.h"
#include "ui/widgets/TabOrder.h"
#include "ui/widgets/TablePane.h"
#include "ui/widgets/TextField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>

using namespace Qt::StringLiterals;

MailMatch::MailMatch(QWidget *parent)
    : Panel(parent)
    , m_table(new ProposedTable(this))
    , m_title(new SectionTitle(this))
    , m_nameLabel(new PlainLabel(this))
    , m_name(new TextField(this))
    , m_numberLabel(new PlainLabel(this))
    , m_number(new TextField(this))
    , m_addressLabel(new PlainLabel(this))
    , m_address(new TextField(this))
    , m_look(new KeyButton(u"proposeButton"_s, Icon::Search, {}, this))
    , m_members(new TablePane(this))
    , m_kindLabel(new PlainLabel(this))
    , m_kind(new QComboBox(this))
    , m_lost(new QCheckBox(this))
    , m_despiteLabel(new PlainLabel(this))
    , m_despite(new TextField(this))
    , m_notices(new NoticeList(this))
    , m_take(new KeyButton(u"takeMailButton"_s, Icon::Add, Qt::CTRL | Qt::Key_Return, this))
{
    buildLayout();
    wire();
    retranslate();
}

void MailMatch::buildLayout()
{
    m_members->setObjectName(u"proposedTable"_s);
    m_members->setModel(m_table); // the best fit first
    m_notices->setObjectName(u"mailMatchNotices"_s);
    m_take->makePrimary();
    m_take->setAutoDefault(true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_lost, 1);
    foot->addWidget(m_take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    layout->addWidget(m_title);
    layout->addLayout(buildForm());
    layout->addWidget(m_members, 1);
    layout->addWidget(m_notices);
    auto *despite = new QHBoxLayout;
    despite->setSpacing(Theme::space(2));
    despite->addWidget(m_despiteLabel);
    despite->addWidget(m_despite, 1);
    layout->addLayout(despite);
    layout->addLayout(foot);
    tabThrough({m_kind, m_name, m_number, m_address, m_look, m_members, m_despite, m_lost, m_take});
}

QGridLayout *MailMatch::buildForm()
{
    m_name->setObjectName(u"mailName"_s);
    m_number->setObjectName(u"mailNumber"_s);
    m_address->setObjectName(u"mailAddress"_s);
    m_kind->setObjectName(u"mailKind"_s);
    m_lost->setObjectName(u"mailOldIsLost"_s);
    m_despite->setObjectName(u"mailDespite"_s);
    m_number->expect(TextField::Expect::Numbers);
    for (TextField *field : {m_name, m_number, m_address, m_despite})
        field->setMaxLength(200);
    m_kind->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space(2));
    grid->setVerticalSpacing(Theme::space(1));
    grid->setColumnStretch(1, 1);
    int line = 0;
    const auto row = [&](PlainLabel *label, QWidget *field) {
        label->setBuddy(field);
        label->setQuiet(true);
        grid->addWidget(label, line, 0);
        grid->addWidget(field, line++, 1);
    };
    row(m_kindLabel, m_kind);
    row(m_nameLabel, m_name);
    row(m_numberLabel, m_number);
    row(m_addressLabel, m_address);
    grid->addWidget(m_look, line - 1, 2);
    m_despiteLabel->setBuddy(m_despite);
    m_despiteLabel->setQuiet(true);
    return grid;
}

void MailMatch::wire()
{
    for (TextField *field : {m_name, m_number, m_address}) {
        connect(field, &TextField::settled, this, &MailMatch::showState);
        connect(field, &QLineEdit::returnPressed, m_look, &KeyButton::click);
    }
    connect(m_look, &KeyButton::clicked, this, &MailMatch::lookWanted);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &MailMatch::meanSomethingElse);
    connect(m_members, &TablePane::currentIdChanged, this, &MailMatch::meanSomethingElse);
    connect(m_members, &TablePane::rowActivated, this, [this] { m_take->setFocus(); });
    connect(m_despite, &TextField::settled, this, &MailMatch::showState);
    connect(m_take, &KeyButton::clicked, this, &MailMatch::takeWanted);
}

void MailMatch::begin(const QString &name, const QString &symbolNumber, const QString &address)
{
    m_recognised.reset();
    m_undecided = false;
    m_name->setText(name);
    m_number->setText(symbolNumber);
    m_address->setText(address);
    m_lost->setChecked(false);
    m_despite->clear();
    m_kind->clear();
    m_table->setRecords({});
    meanSomethingElse();
}

void MailMatch::setRecognised(const RecognisedMail &recognised)
{
    m_recognised = recognised;
    m_kind->clear();
    for (const QString &kind : recognised.kinds)
        m_kind->addItem(Words::kind(kind), kind);
    m_kind->setCurrentIndex(m_kind->findData(recognised.kind)); // -1: nothing says what it asks for
    meanSomethingElse();
}

void MailMatch::setProposed(const ProposedMembers &members)
{
    m_members->setLoading(false);
    m_table->setRecords(members); // with nobody chosen, however well they fit
    meanSomethingElse();
    if (m_name->hasFocus() && !m_name->isModified() && m_table->rowCount() > 0)
        m_members->setFocus(Qt::MouseFocusReason); // nothing is to be corrected so far
}

void MailMatch::setLooking(bool looking) { m_members->setLoading(looking); }

void MailMatch::meanSomethingElse()
{
    m_refusal.clear();
    m_guard.reset();
    showState();
    if (!kind().isEmpty() && coverage().isValid())
        emit guardWanted();
}

void MailMatch::setGuard(const QString &kind, CoverageId coverage, const RequestGuard &guard)
{
    if (kind != this->kind() || coverage != this->coverage())
        return;
    m_guard = guard;
    showState();
}

void MailMatch::refuse(const DbError &error)
{
    m_undecided = error.mayBeRetried();
    if (error.rule == "MD030"_L1 || error.rule == "MD031"_L1)
        m_refusal = error.rule;
    showState();
    if (!m_refusal.isEmpty())
        m_despite->setFocus();
}

void MailMatch::setUnderWay(bool underWay)
{
    m_underWay = underWay;
    showState();
}

QString MailMatch::name() const { return m_name->text().simplified(); }
QString MailMatch::symbolNumber() const { return m_number->text().simplified(); }
QString MailMatch::address() const { return m_address->text().simplified(); }
bool MailMatch::mayLook() const { return !name().isEmpty() || !symbolNumber().isEmpty(); }
QString MailMatch::kind() const { return m_kind->currentData().toString(); }
CoverageId MailMatch::coverage() const { return {m_members->currentId().toLongLong()}; }
bool MailMatch::oldIsLost() const { return replacesSomething() && m_lost->isChecked(); }
QString MailMatch::despite() const { return asksDespite() ? m_despite->text().simplified() : QString(); }

bool MailMatch::replacesSomething() const { return isCardKind(kind()) && kind() != "viewing_password_issue"_L1; }

bool MailMatch::asksDespite() const
{
    return !m_refusal.isEmpty() || (m_guard && (!m_guard->open.isEmpty() || !m_guard->underWay.isEmpty()));
}

bool MailMatch::mayTake() const
{
    const bool before = m_recognised && m_recognised->request.isValid();
    const bool answered = !asksDespite() || !m_despite->text().simplified().isEmpty();
    return m_recognised && !before && !m_underWay && !m_undecided && answered && !kind().isEmpty()
        && coverage().isValid();
}

void MailMatch::focusFirst()
{
    if (m_kind->currentIndex() < 0 && m_kind->count() > 0)
        m_kind->setFocus();
    else if (m_table->rowCount() > 0)
        m_members->setFocus(Qt::MouseFocusReason);
    else
        m_name->setFocus();
}

void MailMatch::showState()
{
    const bool open = !m_underWay && !m_undecided;
    for (QWidget *field :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_address),
          static_cast<QWidget *>(m_members), static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_lost),
          static_cast<QWidget *>(m_despite)})
        field->setEnabled(open);
    m_look->setEnabled(open && mayLook());
    m_lost->setVisible(replacesSomething());
    m_despite->setVisible(asksDespite());
    m_despiteLabel->setVisible(asksDespite());
    const auto chosen = m_table->find(coverage().value);
    m_take->setWords(chosen ? tr("Take as a request of %1").arg(chosen->name) : tr("Take as a request"),
                     tr("Make the mail a request of the member who is chosen; its words are kept with it"));
    m_take->setEnabled(mayTake());
    showNotices();
}

QList<Chip> MailMatch::recognisedNotices() const
{
    if (!m_recognised)
        return {};
    QList<Chip> notices;
    if (m_recognised->request.isValid())
        notices.append(
            {tr("This mail has become request %1 already.").arg(m_recognised->request.value), Tone::Bad, u"inbox"_s});
    if (!m_recognised->aside.isEmpty())
        notices.append({tr("This mail was set aside before: %1.").arg(MailAsideTable::reason(m_recognised->aside)),
                        Tone::Warn, u"ban"_s});
    if (m_recognised->kind.isEmpty())
        notices.append(
            {tr("Neither its subject nor its mailbox says what it asks for. Read it and choose."), Tone::Warn});
    const QList<std::pair<QString, bool>> items{{u"name"_s, name().isEmpty()},
                                                {u"symbol_number"_s, symbolNumber().isEmpty()},
                                                {u"address"_s, address().isEmpty()}};
    QStringList missing;
    for (const auto &[item, isMissing] : items) {
        if (isMissing && m_recognised->items.contains(item))
            missing.append(Words::identityField(item));
    }
    if (!missing.isEmpty())
        notices.append(
            {tr("What it has to bring and does not: %1").arg(missing.join(tr(", ", "between the words of a list"))),
             Tone::Warn});
    return notices;
}

void MailMatch::showNotices()
{
    QList<Chip> notices = recognisedNotices();
    const auto chosen = m_table->find(coverage().value);
    if (chosen
        && (chosen->nameIs == Compared::Differs || chosen->numberIs == Compared::Differs
            || chosen->addressIs == Compared::Differs))
        notices.append(
            {tr("Something in the mail differs from the record of %1. Ask before you take it.").arg(chosen->name),
             Tone::Warn});
    if (chosen && chosen->tie)
        notices.append({tr("A namesake with the same date of birth exists"), Tone::Warn});
    if (m_guard)
        notices += GuardWords::notices(*m_guard, kind());
    else if (m_refusal == "MD030"_L1)
        notices.append({tr("A request of this kind is open already."), Tone::Warn, u"inbox"_s});
    else if (m_refusal == "MD031"_L1)
        notices.append({tr("A card is already under way."), Tone::Warn, u"mail"_s});
    m_notices->setNotices(notices);
    m_notices->setVisible(!notices.isEmpty());
}

void MailMatch::nameKinds()
{
    for (int at = 0; at < m_kind->count(); ++at)
        m_kind->setItemText(at, Words::kind(m_kind->itemData(at).toString()));
}

void MailMatch::retranslate()
{
    m_title->setText(tr("Who wrote it, and what for"));
    const auto name = [](PlainLabel *label, QWidget *field, const QString &words) {
        label->setText(words);
        field->setAccessibleName(words);
    };
    name(m_kindLabel, m_kind, tr("What is wanted"));
    name(m_nameLabel, m_name, tr("Name in the mail"));
    name(m_numberLabel, m_number, tr("Symbol and number in the mail"));
    name(m_addressLabel, m_address, tr("Address in the mail"));
    name(m_despiteLabel, m_despite, tr("Why go on all the same"));
    m_kind->setPlaceholderText(tr("Choose what it asks for"));
    m_lost->setText(tr("The old one is lost or was seen by others"));
    m_lost->setAccessibleName(m_lost->text());
    m_look->setWords(tr("Compare"), tr("Look for members whom these items fit (Enter)"));
    m_members->setAccessibleName(tr("Members who may have written it; nobody is chosen until you choose"));
    m_members->setEmptyText(tr("Nobody fits. Correct the name or the number and compare again."));
    m_table->retranslate();
    nameKinds();
    showState();
}
