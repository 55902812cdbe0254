#include "ui/dialogs/TakeRequestDialog.h"

#include "models/tables/DateText.h"
#include "models/tables/GuardWords.h"
#include "models/tables/Words.h"
#include "ui/Theme.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/NoticeList.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TextField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QPushButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array channels{"telephone"_L1, "counter"_L1, "email"_L1, "paper"_L1};
constexpr auto firstIssue = "viewing_password_issue"_L1;
constexpr auto reissue = "viewing_password_reissue"_L1;

} // namespace

TakeRequestDialog::TakeRequestDialog(const PersonView &person, const RequestOffer &offer, QWidget *parent)
    : QDialog(parent)
    , m_person(person)
    , m_offer(offer)
    , m_title(new PlainLabel(this))
    , m_notices(new NoticeList(this))
    , m_coverageLabel(new PlainLabel(this))
    , m_coverage(new QComboBox(this))
    , m_kindLabel(new PlainLabel(this))
    , m_kind(new QComboBox(this))
    , m_channelLabel(new PlainLabel(this))
    , m_channel(new QComboBox(this))
    , m_lost(new QCheckBox(this))
    , m_reasonLabel(new PlainLabel(this))
    , m_reason(new TextField(this))
    , m_despiteLabel(new PlainLabel(this))
    , m_despite(new TextField(this))
    , m_bar(new MessageBar(this))
    , m_goTo(new QPushButton(this))
    , m_leave(new QPushButton(this))
    , m_take(new QPushButton(this))
{
    setObjectName(u"takeRequestDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    fill();
    buildLayout();
    wire();
    retranslate();
    updateButtons();
    m_kind->setFocus();
}

void TakeRequestDialog::fill()
{
    for (const Coverage &coverage : std::as_const(m_person.coverages))
        m_coverage->addItem(QString(), coverage.id.value);
    const auto holds = [](const Coverage &coverage) { return !coverage.lostOn.isValid(); };
    const auto now = std::find_if(m_person.coverages.cbegin(), m_person.coverages.cend(), holds);
    if (now != m_person.coverages.cend())
        m_coverage->setCurrentIndex(int(now - m_person.coverages.cbegin()));

    for (const QString &kind : std::as_const(m_offer.kinds))
        m_kind->addItem(QString(), kind);
    const auto expected = m_offer.kinds.indexOf(m_person.cards.isEmpty() ? firstIssue : reissue);
    m_kind->setCurrentIndex(expected < 0 ? 0 : int(expected));
    offerChannels();
}

void TakeRequestDialog::offerChannels()
{
    const QStringList offered = m_offer.channels.value(kind());
    const QString before = m_channel->currentData().toString();
    m_channel->clear();
    for (const QLatin1StringView channel : channels) {
        if (offered.isEmpty() || offered.contains(channel))
            m_channel->addItem(Words::channel(QString(channel)), QString(channel));
    }
    m_channel->setCurrentIndex(std::max(0, m_channel->findData(before)));
}

void TakeRequestDialog::buildLayout()
{
    m_title->setTextStyle(Theme::Text::Subtitle);
    m_title->setWordWrap(true);
    Theme::makePrimary(*m_take);
    m_take->setDefault(true);
    m_leave->setAutoDefault(false);
    m_leave->setObjectName(u"takeRequestLeave"_s);
    m_take->setObjectName(u"takeRequestConfirm"_s);
    m_goTo->setObjectName(u"takeRequestGoTo"_s);
    m_goTo->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_goTo);
    buttons->addStretch();
    buttons->addWidget(m_leave);
    buttons->addWidget(m_take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(5), Theme::space(5), Theme::space(5), Theme::space(5));
    layout->setSpacing(Theme::space(3));
    layout->addWidget(m_title);
    layout->addWidget(m_notices);
    layout->addLayout(buildForm());
    layout->addWidget(m_bar);
    layout->addStretch();
    layout->addLayout(buttons);
    setMinimumWidth(Theme::space(130));
}

QFormLayout *TakeRequestDialog::buildForm()
{
    m_coverage->setObjectName(u"takeCoverage"_s);
    m_kind->setObjectName(u"takeKind"_s);
    m_channel->setObjectName(u"takeChannel"_s);
    m_lost->setObjectName(u"takeOldIsLost"_s);
    m_reason->setObjectName(u"takeReason"_s);
    m_despite->setObjectName(u"takeDespite"_s);
    for (TextField *field : {m_reason, m_despite})
        field->setMaxLength(200);
    for (QComboBox *box : {m_coverage, m_kind, m_channel})
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Theme::space(4));
    form->setVerticalSpacing(Theme::space(2));
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto row = [form](PlainLabel *label, QWidget *field) {
        label->setBuddy(field);
        label->setQuiet(true);
        form->addRow(label, field);
    };
    row(m_coverageLabel, m_coverage);
    row(m_kindLabel, m_kind);
    row(m_channelLabel, m_channel);
    form->addRow(QString(), m_lost);
    row(m_reasonLabel, m_reason);
    row(m_despiteLabel, m_despite);
    return form;
}

void TakeRequestDialog::wire()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        offerChannels();
        meanSomethingElse();
    });
    connect(m_coverage, &QComboBox::currentIndexChanged, this, &TakeRequestDialog::meanSomethingElse);
    connect(m_goTo, &QPushButton::clicked, this, [this] { emit requestWanted(m_guard->open.first().id); });
    connect(m_lost, &QCheckBox::toggled, this, &TakeRequestDialog::showNotices);
    connect(m_despite, &TextField::settled, this, &TakeRequestDialog::updateButtons);
    connect(m_leave, &QPushButton::clicked, this, &TakeRequestDialog::reject);
    connect(m_take, &QPushButton::clicked, this, [this] { emit takeWanted(request()); });
}

bool TakeRequestDialog::replacesSomething() const { return isCardKind(kind()) && kind() != firstIssue; }

QString TakeRequestDialog::kind() const { return m_kind->currentData().toString(); }

CoverageId TakeRequestDialog::coverage() const { return {m_coverage->currentData().toLongLong()}; }

void TakeRequestDialog::meanSomethingElse()
{
    m_refusal.clear(); // it was said about another kind
    m_guard.reset();
    showNotices();
    updateButtons();
    emit guardWanted();
}

void TakeRequestDialog::setGuard(const QString &kind, CoverageId coverage, const RequestGuard &guard)
{
    if (kind != this->kind() || coverage != this->coverage())
        return;
    m_guard = guard;
    showNotices();
    updateButtons();
}

void TakeRequestDialog::choose(const QString &kind)
{
    if (const int at = m_kind->findData(kind); at >= 0)
        m_kind->setCurrentIndex(at);
}

NewRequest TakeRequestDialog::request() const
{
    return {.coverage = coverage(),
            .kind = kind(),
            .channel = m_channel->currentData().toString(),
            .oldIsLost = replacesSomething() && m_lost->isChecked(),
            .reason = m_reason->text().simplified(),
            .despite = m_despite->isHidden() ? QString() : m_despite->text().simplified()};
}

QJsonObject TakeRequestDialog::draft() const
{
    return {{u"person"_s, m_person.id.value},
            {u"coverage"_s, coverage().value},
            {u"kind"_s, kind()},
            {u"channel"_s, m_channel->currentData().toString()},
            {u"lost"_s, m_lost->isChecked()},
            {u"reason"_s, m_reason->text()},
            {u"despite"_s, m_despite->text()}};
}

void TakeRequestDialog::fillIn(const QJsonObject &draft)
{
    if (const int at = m_coverage->findData(draft.value(u"coverage"_s).toInteger()); at >= 0)
        m_coverage->setCurrentIndex(at);
    choose(draft.value(u"kind"_s).toString());
    if (const int at = m_channel->findData(draft.value(u"channel"_s).toString()); at >= 0)
        m_channel->setCurrentIndex(at);
    m_lost->setChecked(draft.value(u"lost"_s).toBool());
    m_reason->setText(draft.value(u"reason"_s).toString());
    m_despite->setText(draft.value(u"despite"_s).toString());
    updateButtons();
}

void TakeRequestDialog::setUnderWay(bool underWay)
{
    m_underWay = underWay;
    updateButtons();
}

void TakeRequestDialog::refuse(const DbError &error)
{
    m_undecided = error.mayBeRetried();
    if (error.rule == "MD030"_L1 || error.rule == "MD031"_L1) {
        m_refusal = error.rule;
        showNotices();
        emit guardWanted(); // a colleague was first: which request, and how far it is
    }
    updateButtons();
    if (!m_refusal.isEmpty())
        m_despite->setFocus();
}

void TakeRequestDialog::reject()
{
    if (!m_underWay)
        QDialog::reject();
}

void TakeRequestDialog::updateButtons()
{
    const bool open = !m_underWay && !m_undecided;
    for (QWidget *field :
         {static_cast<QWidget *>(m_coverage), static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_channel),
          static_cast<QWidget *>(m_lost), static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_despite)})
        field->setEnabled(open);
    m_lost->setVisible(replacesSomething());
    const bool asks = asksDespite();
    m_despite->setVisible(asks);
    m_despiteLabel->setVisible(asks);
    m_goTo->setVisible(m_guard && !m_guard->open.isEmpty());
    m_goTo->setEnabled(!m_underWay);
    const bool known = !m_refusal.isEmpty() || m_guard;
    const bool answered = !asks || !known || !m_despite->text().simplified().isEmpty();
    m_take->setEnabled(open && answered && m_coverage->count() > 0 && m_kind->count() > 0);
    m_leave->setEnabled(!m_underWay);
}

bool TakeRequestDialog::asksDespite() const
{
    if (!m_refusal.isEmpty())
        return true;
    if (m_guard)
        return !m_guard->open.isEmpty() || !m_guard->underWay.isEmpty();
    return isCardKind(kind()) && !m_person.cardUnderWay.isEmpty();
}

void TakeRequestDialog::showNotices()
{
    QList<Chip> notices;
    if (m_guard)
        notices = GuardWords::notices(*m_guard, kind());
    else if (isCardKind(kind()) && !m_person.cardUnderWay.isEmpty())
        notices.append(GuardWords::underWay(m_person.cardUnderWay));
    // Something that began after the guard was asked.
    if (m_refusal == "MD031"_L1 && (!m_guard || m_guard->underWay.isEmpty()) && notices.isEmpty())
        notices.append(
            {tr("A card is already under way. If it arrives after the next one, it is void."), Tone::Warn, u"mail"_s});
    if (m_refusal == "MD030"_L1 && (!m_guard || m_guard->open.isEmpty()))
        notices.append({tr("An open request of this kind exists already. See “Requests” for how far it is."),
                        Tone::Warn, u"inbox"_s});
    if (replacesSomething() && m_lost->isChecked())
        notices.append({tr("The old password stops working as soon as the request is taken."), Tone::Warn, u"ban"_s});
    m_notices->setNotices(notices);
}

bool TakeRequestDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    // A dialog does not grow by itself with sentences that are wrapped, but makes its fields thin.
    if (event->type() == QEvent::LayoutRequest && layout()) {
        const int needed = layout()->totalHeightForWidth(width());
        if (needed > height())
            resize(width(), needed);
    }
    return handled;
}

void TakeRequestDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TakeRequestDialog::nameCombos()
{
    for (int at = 0; at < m_coverage->count(); ++at) {
        const Coverage &coverage = m_person.coverages.at(at);
        const QString number = Words::symbolNumber(coverage.symbol, coverage.number, coverage.branch);
        const QString words = coverage.lostOn.isValid()
            ? tr("%1, %2, lost on %3", "number, employer, day")
                  .arg(number, coverage.employer, DateText::day(coverage.lostOn))
            : tr("%1, %2", "number, employer").arg(number, coverage.employer);
        m_coverage->setItemText(at, words);
    }
    for (int at = 0; at < m_kind->count(); ++at)
        m_kind->setItemText(at, Words::kind(m_kind->itemData(at).toString()));
    for (int at = 0; at < m_channel->count(); ++at)
        m_channel->setItemText(at, Words::channel(m_channel->itemData(at).toString()));
}

void TakeRequestDialog::retranslate()
{
    setWindowTitle(tr("Take a request"));
    m_title->setText(tr("Take a request for %1").arg(m_person.name));
    m_coverageLabel->setText(tr("Coverage"));
    m_coverage->setAccessibleName(m_coverageLabel->text());
    m_kindLabel->setText(tr("What is wanted"));
    m_kind->setAccessibleName(m_kindLabel->text());
    m_channelLabel->setText(tr("How it came in"));
    m_channel->setAccessibleName(m_channelLabel->text());
    m_lost->setText(tr("The old one is lost or was seen by others"));
    m_lost->setAccessibleName(m_lost->text());
    m_reasonLabel->setText(tr("Reason"));
    m_reason->setAccessibleName(m_reasonLabel->text());
    m_reason->setPlaceholderText(tr("What the caller says (may be empty)"));
    m_despiteLabel->setText(tr("Why go on all the same"));
    m_despite->setAccessibleName(m_despiteLabel->text());
    m_despite->setPlaceholderText(tr("Reason to go on"));
    m_goTo->setText(tr("Look at the open request"));
    m_goTo->setAccessibleName(m_goTo->text());
    m_leave->setText(tr("Leave as it is"));
    m_leave->setAccessibleName(m_leave->text());
    m_take->setText(tr("Take the request"));
    m_take->setAccessibleName(m_take->text());
    nameCombos();
    showNotices();
}
