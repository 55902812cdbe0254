#include "ui/pages/SecondPairDialog.h"

#include "models/base/WhenAnswered.h"
#include "models/gateways/ApprovalGateway.h"
#include "ui/Theme.h"
#include "ui/pages/ApprovalPanel.h"
#include "ui/pages/Intention.h"
#include "ui/pages/StepUpStrip.h"
#include "ui/widgets/KeyField.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PasswordField.h"
#include "ui/widgets/PlainLabel.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SecondPairDialog::SecondPairDialog(std::unique_ptr<SecondPerson> person, const Session &present, RequestId request,
                                   QWidget *parent)
    : QDialog(parent)
    , m_person(std::move(person))
    , m_present(present.staffId)
    , m_request(request)
    , m_title(new PlainLabel(this))
    , m_what(new PlainLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_login(new KeyField(this))
    , m_password(new PasswordField(this))
    , m_leave(new QPushButton(this))
    , m_go(new QPushButton(this))
    , m_sheet(new ApprovalPanel(this))
    , m_messages(new MessageBar(this))
    , m_codes(new StepUpStrip(m_person->staff(), *m_messages, this))
    , m_intention(new Intention(*m_messages, this))
{
    setObjectName(u"secondPairDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_intention->askForCodesWith(m_codes);
    m_patience.setSingleShot(true);
    m_patience.setInterval(3min);
    m_title->setTextStyle(Theme::Text::Subtitle);
    m_title->setObjectName(u"secondTitle"_s);
    m_what->setWordWrap(true);
    m_pages->addWidget(buildSignIn());
    m_pages->addWidget(buildSheet());
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::space(3));
    column->addWidget(m_title);
    column->addWidget(m_what);
    column->addWidget(m_pages, 1);
    column->addWidget(m_messages);
    resize(Theme::space(160), Theme::space(60));
    wire();
    retranslate();
    m_login->setFocus();
}

SecondPairDialog::~SecondPairDialog() = default;

QWidget *SecondPairDialog::buildSignIn()
{
    m_login->setObjectName(u"secondLogin"_s);
    m_login->setMaxLength(64);
    m_password->setObjectName(u"secondPassword"_s);
    m_leave->setObjectName(u"secondLeave"_s);
    m_leave->setAutoDefault(false);
    m_go->setObjectName(u"secondSignIn"_s);
    m_go->setDefault(true);
    Theme::makePrimary(*m_go);
    auto *page = new QWidget(this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_leave);
    buttons->addWidget(m_go);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    column->addWidget(m_login);
    column->addWidget(m_password);
    column->addLayout(buttons);
    column->addStretch();
    return page;
}

QWidget *SecondPairDialog::buildSheet()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    column->addWidget(m_sheet, 1);
    column->addWidget(m_codes);
    return page;
}

void SecondPairDialog::wire()
{
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &SecondPairDialog::signIn);
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{m_login, m_password})
        connect(field, &QLineEdit::textChanged, this, &SecondPairDialog::updateButton);
    connect(m_sheet, &ApprovalPanel::tellingWanted, this, &SecondPairDialog::tellApart);
    connect(m_sheet, &ApprovalPanel::approveWanted, this, &SecondPairDialog::approve);
    connect(m_sheet, &ApprovalPanel::rejectWanted, this, &SecondPairDialog::rejectRequest);
    connect(m_intention, &Intention::underWayChanged, m_sheet, &ApprovalPanel::setUnderWay);
    auto *approveKey = new QAction(this);
    approveKey->setShortcut(Qt::CTRL | Qt::Key_Return);
    approveKey->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(approveKey, &QAction::triggered, this, &SecondPairDialog::approve);
    addAction(approveKey);
    connect(&m_patience, &QTimer::timeout, this, &QDialog::reject);
}

void SecondPairDialog::signIn()
{
    if (m_busy || !m_go->isEnabled())
        return;
    m_busy = true;
    m_messages->clear();
    updateButton();
    whenAnswered(m_person->signIn(m_login->text(), m_password->take()), this, [this](const Result<Session> &session) {
        m_busy = false;
        updateButton();
        if (session) {
            take(*session);
            return;
        }
        m_person->signOut();
        m_messages->say(session.error());
        m_password->setFocus();
    });
    updateButton();
}

void SecondPairDialog::take(const Session &session)
{
    // The database would refuse either as well; here it is told before the sheet is on the screen.
    const bool present = session.staffId == m_present;
    if (present || (!session.duties.testFlag(Duty::Supervisor) && !session.deputy)) {
        m_person->signOut();
        m_messages->say(DbError::fromSqlState(present ? "MD050" : "MD004"));
        m_login->setFocus();
        return;
    }
    m_name = session.name;
    m_login->clear();
    m_pages->setCurrentIndex(1);
    resize(Theme::space(200), Theme::space(150));
    m_patience.start();
    retranslate();
    loadSheet();
}

void SecondPairDialog::loadSheet()
{
    whenAnswered(m_person->approvals().approvalSheet(m_request), this, [this](const Result<ApprovalSheet> &sheet) {
        if (!sheet) {
            Failure::tell(*m_messages, sheet.error(), this, [this] { loadSheet(); });
            return;
        }
        m_sheet->showSheet(*sheet);
        m_sheet->focusDecision();
    });
}

void SecondPairDialog::tellApart(const QString &number)
{
    const auto call = [this, number](const OpId &op) { return m_person->approvals().tellApart(op, m_request, number); };
    m_intention->pursue(u"telling "_s + number, call,
                        [this](const TellingAnswer &answer) { m_sheet->showTelling(answer.isIt); });
}

void SecondPairDialog::approve()
{
    if (!m_sheet->mayApprove())
        return;
    const QString note = m_sheet->note();
    const QString sentence
        = tr("%1 approved the request of %2.", "name, member").arg(m_name, m_sheet->sheet()->approval.memberName);
    const auto call
        = [this, note](const OpId &op) { return m_person->approvals().approveRequest(op, m_request, note); };
    m_intention->pursue(u"approve "_s + note, call, [this, sentence](Done) { settled(sentence); });
}

void SecondPairDialog::rejectRequest(const QString &reason, const QString &answer)
{
    const QString sentence
        = tr("%1 rejected the request of %2.", "name, member").arg(m_name, m_sheet->sheet()->approval.memberName);
    const auto call = [this, reason, answer](const OpId &op) {
        return m_person->approvals().rejectRequest(op, m_request, reason, answer);
    };
    m_intention->pursue(u"reject %1 %2"_s.arg(reason, answer), call, [this, sentence](Done) { settled(sentence); });
}

void SecondPairDialog::settled(const QString &sentence)
{
    emit decided(sentence);
    accept();
}

void SecondPairDialog::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    if (!event->spontaneous()) // closed, or behind the lock: either way the second person has gone
        deleteLater();
}

void SecondPairDialog::updateButton()
{
    m_go->setEnabled(!m_busy && !m_login->text().isEmpty() && !m_password->text().isEmpty());
    m_login->setReadOnly(m_busy);
    m_password->setReadOnly(m_busy);
}

void SecondPairDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SecondPairDialog::retranslate()
{
    setWindowTitle(tr("Second pair of eyes"));
    m_title->setText(m_name.isEmpty() ? tr("Somebody else decides here") : tr("%1 decides", "name").arg(m_name));
    m_what->setText(m_name.isEmpty()
                        ? tr("A supervisor or deputy who had no hand in this request signs in with the own login and "
                             "password. Both are used for this one decision and kept nowhere.")
                        : tr("What is decided here is recorded under this name. With the decision, with Esc or after "
                             "three minutes the sign-in ends."));
    m_login->setPlaceholderText(tr("Login of the one who decides"));
    m_login->setAccessibleName(m_login->placeholderText());
    m_password->setPlaceholderText(tr("Password"));
    m_password->setAccessibleName(tr("Password of the one who decides"));
    m_leave->setText(tr("Leave as it is"));
    m_leave->setAccessibleName(m_leave->text());
    m_go->setText(tr("Sign in for this request"));
    m_go->setAccessibleName(m_go->text());
    updateButton();
}
