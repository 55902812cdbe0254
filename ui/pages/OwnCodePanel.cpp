#include "ui/pages/OwnCodePanel.h"

#include "models/base/WhenAnswered.h"
#include "models/gateways/StaffGateway.h"
#include "models/tables/StaffWords.h"
#include "ui/Theme.h"
#include "ui/pages/Intention.h"
#include "ui/print/QrPicture.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/KeyField.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SectionTitle.h"
#include "ui/widgets/StateChip.h"

#include <QHBoxLayout>
#include <QHideEvent>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int codeLength = 6;
constexpr int seedGroup = 4;

QString seedInGroups(const QString &seed)
{
    QStringList groups;
    for (qsizetype at = 0; at < seed.size(); at += seedGroup)
        groups.append(seed.mid(at, seedGroup));
    return groups.join(u' ');
}

} // namespace

OwnCodePanel::OwnCodePanel(StaffGateway &staff, const QString &login, MessageBar &messages, QWidget *parent)
    : Panel(parent)
    , m_staff(staff)
    , m_login(login)
    , m_messages(messages)
    , m_intention(new Intention(messages, this))
    , m_title(new SectionTitle(this))
    , m_state(new StateChip(this))
    , m_what(new PlainLabel(this))
    , m_make(new KeyButton(u"makeSecretButton"_s, Icon::Key, {}, this))
    , m_secret(new QWidget(this))
    , m_how(new PlainLabel(this))
    , m_picture(new QrPicture(this))
    , m_letters(new PlainLabel(this))
    , m_first(new KeyField(this))
    , m_answer(new PlainLabel(this))
    , m_confirm(new KeyButton(u"firstCodeButton"_s, Icon::Check, {}, this))
{
    setObjectName(u"ownCodePanel"_s);
    m_what->setObjectName(u"ownCodeWhat"_s);
    m_what->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::space(3));
    head->addWidget(m_title);
    head->addWidget(m_state);
    head->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(3));
    column->addLayout(head);
    column->addWidget(m_what);
    column->addWidget(m_make, 0, Qt::AlignLeft);
    column->addWidget(buildSecret());
    column->addStretch();
    wire();
    retranslate();
}

QWidget *OwnCodePanel::buildSecret()
{
    m_how->setWordWrap(true);
    m_picture->setObjectName(u"seedPicture"_s);
    m_letters->setObjectName(u"seedLetters"_s);
    m_letters->setContextMenuPolicy(Qt::NoContextMenu);
    m_letters->setWordWrap(true);
    m_first->setObjectName(u"firstCode"_s);
    m_first->setMaxLength(codeLength);
    m_first->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9]*"_s), this));
    m_first->setMaximumWidth(Theme::space(40));
    m_answer->setObjectName(u"firstCodeAnswer"_s);
    m_answer->setWordWrap(true);
    m_confirm->makePrimary();
    auto *code = new QHBoxLayout;
    code->setSpacing(Theme::space(2));
    code->addWidget(m_first);
    code->addWidget(m_confirm);
    code->addWidget(m_answer, 1);
    auto *column = new QVBoxLayout(m_secret);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    column->addWidget(m_how);
    column->addWidget(m_picture, 0, Qt::AlignLeft);
    column->addWidget(m_letters);
    column->addLayout(code);
    m_secret->hide();
    return m_secret;
}

void OwnCodePanel::wire()
{
    connect(m_make, &KeyButton::clicked, this, &OwnCodePanel::make);
    connect(m_confirm, &KeyButton::clicked, this, &OwnCodePanel::confirm);
    connect(m_first, &QLineEdit::returnPressed, m_confirm, &QPushButton::click);
    connect(m_first, &QLineEdit::textChanged, this, [this] {
        ++m_typed;
        updateButtons();
    });
    connect(m_intention, &Intention::underWayChanged, this, &OwnCodePanel::updateButtons);
}

void OwnCodePanel::load()
{
    whenAnswered(m_staff.ownCode(), this, [this](const Result<OwnCode> &code) {
        if (!code) {
            Failure::tell(m_messages, code.error(), this, [this] { load(); });
            return;
        }
        m_code = *code;
        retranslate();
    });
}

void OwnCodePanel::focusWork() { m_make->setFocus(Qt::OtherFocusReason); }

bool OwnCodePanel::isShowingSecret() const { return !m_secret->isHidden(); }

void OwnCodePanel::make()
{
    ++m_made;
    const auto call = [this](const OpId &op) { return m_staff.enrolCode(op); };
    m_intention->pursue(u"make %1"_s.arg(m_made), call, [this](const QString &seed) {
        if (seed.isEmpty()) { // the answer was lost on its way and does not come again
            m_messages.say(Severity::Warning, tr("The secret was made, but its answer did not arrive."), {},
                           tr("Make another one; it replaces the first."));
            return;
        }
        show(seed);
    });
}

void OwnCodePanel::show(const QString &seed)
{
    if (!isVisible())
        return; // whoever has left the page does not leave a secret on it
    m_messages.clear();
    m_left = 0;
    // What authenticators read: RFC 6238 with its usual values, which need not be said.
    m_picture->setCode(u"otpauth://totp/Madoguchi:%1?secret=%2&issuer=Madoguchi"_s.arg(m_login, seed));
    m_letters->setText(seedInGroups(seed));
    m_first->clear();
    m_secret->show();
    retranslate();
    m_first->setFocus();
}

void OwnCodePanel::forgetSecret()
{
    m_picture->clear();
    m_letters->clear();
    m_first->clear();
    m_secret->hide();
}

void OwnCodePanel::confirm()
{
    if (m_first->text().size() != codeLength)
        return;
    const auto call = [this, code = m_first->text()](const OpId &op) { return m_staff.confirmCode(op, code); };
    m_intention->pursue(u"confirm %1"_s.arg(m_typed), call, [this](const CodeAnswer &answer) { take(answer); });
}

void OwnCodePanel::take(const CodeAnswer &answer)
{
    if (answer.outcome == CodeAnswer::Outcome::Passed) {
        forgetSecret();
        m_messages.say(Severity::Success, tr("Your one-time codes are set up."), {},
                       tr("From now on your authenticator's six digits are taken where a step asks for them."));
        load();
        return;
    }
    if (answer.outcome == CodeAnswer::Outcome::Locked) {
        forgetSecret();
        m_messages.say(DbError::fromSqlState("MD164"));
        load();
        return;
    }
    m_left = answer.left;
    m_first->clear();
    m_first->setFocus();
    retranslate();
}

void OwnCodePanel::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) // minimising is not leaving
        forgetSecret();
    Panel::hideEvent(event);
}

void OwnCodePanel::updateButtons()
{
    const bool underWay = m_intention->isUnderWay();
    m_make->setVisible(m_code.invited);
    m_make->setEnabled(!underWay);
    m_first->setReadOnly(underWay);
    m_confirm->setEnabled(!underWay && m_first->text().size() == codeLength);
}

void OwnCodePanel::retranslate()
{
    const Chip state = StaffWords::ownCode(m_code);
    m_title->setText(tr("My one-time codes"));
    m_state->setState(state.tone, state.word, state.icon);
    m_what->setText(m_code.invited
                        ? tr("Have your authenticator at hand. The secret is shown once: until your first code is "
                             "taken, or until you leave this page.")
                        : tr("Where the society wants it, dangerous steps ask for the six digits of an authenticator. "
                             "An administrator lets you set it up; then a button for it stands here."));
    m_make->setWords(isShowingSecret() ? tr("Make another secret") : tr("Make a secret"),
                     tr("Shows a picture for the authenticator; an earlier secret stops working"));
    m_how->setText(tr("Let the authenticator look at the picture, or type the letters. Then give the six digits that "
                      "it shows."));
    m_picture->setAccessibleName(tr("Picture for the authenticator; the letters below say the same"));
    m_first->setPlaceholderText(tr("Six digits"));
    m_first->setAccessibleName(tr("First one-time code"));
    m_confirm->setWords(tr("Give the first code"), tr("Shows that the secret was taken down"));
    m_answer->setText(
        m_left > 0 ? tr("This code was not right. %n more try(s). Is the telephone's clock right?", nullptr, m_left)
                   : QString());
    updateButtons();
}
