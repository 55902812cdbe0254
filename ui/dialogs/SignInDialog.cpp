#include "ui/dialogs/SignInDialog.h"

#include "ui/DutyWords.h"
#include "ui/ErrorText.h"
#include "ui/Icons.h"
#include "ui/LanguageNames.h"
#include "ui/Theme.h"
#include "ui/dialogs/DemoOffer.h"
#include "ui/widgets/BusyStrip.h"
#include "ui/widgets/KeyField.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PasswordField.h"
#include "ui/widgets/PlainLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 440;

} // namespace

SignInDialog::SignInDialog(QWidget *parent)
    : QDialog(parent)
    , m_title(new PlainLabel(this))
    , m_subtitle(new PlainLabel(this))
    , m_language(new QComboBox(this))
    , m_server(new QComboBox(this))
    , m_staff(new QComboBox(this))
    , m_login(new KeyField(this))
    , m_password(new PasswordField(this))
    , m_remember(new QCheckBox(this))
    , m_noKeychain(new PlainLabel(this))
    , m_message(new MessageBar(this))
    , m_progress(new BusyStrip(this))
    , m_signIn(new QPushButton(this))
    , m_demo(new DemoOffer(this))
{
    setObjectName(u"signInDialog"_s);
    buildLayout();
    wire();
    retranslate();
    setKeychainAvailable(true);
    setServers({}, {});
}

SignInDialog::~SignInDialog()
{
    hide(); // the fields tell us that they lose the focus; later there is nobody left to tell
}

void SignInDialog::buildLayout()
{
    m_server->setObjectName(u"signInServer"_s);
    m_staff->setObjectName(u"signInStaff"_s);
    m_login->setObjectName(u"signInLogin"_s);
    m_login->setMaxLength(63); // the database knows no longer names
    m_password->setObjectName(u"signInPassword"_s);
    m_remember->setObjectName(u"signInRemember"_s);
    m_noKeychain->setObjectName(u"signInNoKeychain"_s);
    m_noKeychain->setQuiet(true);
    m_noKeychain->setWordWrap(true);
    m_signIn->setObjectName(u"signInButton"_s);
    m_signIn->setDefault(true);
    Theme::makePrimary(*m_signIn);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(8), Theme::space(6), Theme::space(8), Theme::space(8));
    column->setSpacing(Theme::space(1));
    column->addLayout(buildHead());
    column->addWidget(m_subtitle);
    column->addSpacing(Theme::space(4));
    column->addWidget(m_message);
    addField(column, m_serverLabel, m_server);
    addField(column, m_staffLabel, m_staff);
    addField(column, m_loginLabel, m_login);
    addField(column, m_passwordLabel, m_password);
    column->addSpacing(Theme::space(2));
    column->addWidget(m_remember);
    column->addWidget(m_noKeychain);
    column->addSpacing(Theme::space(4));
    column->addWidget(m_signIn);
    column->addWidget(m_progress);
    column->addWidget(m_demo);
    column->setSizeConstraint(QLayout::SetNoConstraint); // the height follows the words, see event()
    setFixedWidth(dialogWidth);
}

QHBoxLayout *SignInDialog::buildHead()
{
    m_title->setTextStyle(Theme::Text::Title);
    m_subtitle->setQuiet(true);
    m_subtitle->setWordWrap(true);
    m_language->setObjectName(u"signInLanguage"_s);
    for (const LanguageName &language : languageNames())
        m_language->addItem(icon(Icon::Language), language.name, language.code);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_language);
    return head;
}

void SignInDialog::addField(QVBoxLayout *column, PlainLabel *&label, QWidget *field)
{
    label = new PlainLabel(this);
    label->setBuddy(field);
    column->addSpacing(Theme::space(2));
    column->addWidget(label);
    column->addWidget(field);
}

void SignInDialog::wire()
{
    connect(m_language, &QComboBox::activated, this,
            [this] { emit languageChosen(m_language->currentData().toString()); });
    connect(m_server, &QComboBox::currentIndexChanged, this, &SignInDialog::showServer);
    connect(m_staff, &QComboBox::activated, this, &SignInDialog::takeStaff);
    connect(m_login, &QLineEdit::textChanged, this, &SignInDialog::updateButton);
    connect(m_password, &QLineEdit::textChanged, this, &SignInDialog::updateButton);
    connect(m_login, &QLineEdit::editingFinished, this, [this] {
        if (const auto chosen = server(); chosen && !login().isEmpty() && m_login->isModified())
            emit loginChosen(*chosen, login());
        m_login->setModified(false);
    });
    connect(m_signIn, &QPushButton::clicked, this, &SignInDialog::submit);
    connect(m_progress, &BusyStrip::cancelled, this, &SignInDialog::stopWanted);
}

void SignInDialog::setServers(const QList<Server> &servers, const QString &preferred)
{
    m_servers = servers;
    if (!servers.isEmpty())
        clearMessage();
    m_server->clear();
    for (const Server &each : servers)
        m_server->addItem(icon(Icon::Server), each.name);
    m_server->setCurrentIndex(qMax(servers.isEmpty() ? -1 : 0, m_server->findText(preferred)));
    showServer();
    if (m_staff->count() > 1)
        m_staff->setFocus(); // in a demo everything begins with choosing somebody
}

void SignInDialog::sayUnusable(const QString &what, const QString &where)
{
    m_error.reset();
    m_message->say(Severity::Error, what, where,
                   tr("Tell your administrator. Nobody can sign in until it is put right."));
    updateButton();
}

void SignInDialog::sayDemoFailed(const QString &what)
{
    m_error.reset();
    m_message->say(Severity::Error, tr("The demo does not work."), what,
                   tr("Please try again. If it happens again, tell your administrator what is written here."));
}

void SignInDialog::clearMessage()
{
    m_error.reset();
    m_message->clear();
}

void SignInDialog::setLogin(const QString &login)
{
    m_login->setText(login);
    const int staff = m_staff->findData(login);
    if (staff >= 0) {
        m_staff->setCurrentIndex(staff);
        takeStaff();
    } else if (!login.isEmpty()) {
        m_password->setFocus();
    }
}

void SignInDialog::setPassword(const QString &password)
{
    m_password->setText(password);
    m_remember->setChecked(!password.isEmpty());
}

void SignInDialog::setKeychainAvailable(bool available)
{
    m_keychain = available;
    m_remember->setVisible(available);
    m_noKeychain->setVisible(!available);
}

void SignInDialog::setLanguage(const QString &code) { m_language->setCurrentIndex(m_language->findData(code)); }

void SignInDialog::setBusy(bool busy)
{
    m_busy = busy;
    const std::initializer_list<QWidget *> fields{m_server, m_staff, m_login, m_password, m_remember};
    m_signIn->setVisible(!busy);
    if (busy) {
        m_progress->start(tr("Connecting to %1").arg(m_server->currentText()));
        m_progress->focusCancel();
    } else {
        m_progress->finish();
    }
    for (QWidget *field : fields)
        field->setEnabled(!busy);
    updateButton();
}

void SignInDialog::say(const DbError &error)
{
    setBusy(false);
    m_error = error;
    showError();
    m_password->clear();
    m_password->setFocus(Qt::OtherFocusReason);
}

void SignInDialog::showError()
{
    if (m_error)
        m_message->say(ErrorText::atSignIn(*m_error));
}

std::optional<Server> SignInDialog::server() const
{
    const int chosen = m_server->currentIndex();
    return chosen < 0 || chosen >= m_servers.size() ? std::optional<Server>() : m_servers.at(chosen);
}

QString SignInDialog::login() const { return m_login->text().trimmed(); }

void SignInDialog::showServer()
{
    const bool several = m_servers.size() > 1;
    m_server->setVisible(several);
    m_serverLabel->setVisible(several);
    fillStaff();
    updateButton();
}

void SignInDialog::fillStaff()
{
    const auto chosen = server();
    const QList<DemoStaff> staff = chosen && chosen->demo ? chosen->demoStaff : QList<DemoStaff>();
    const QString before = m_staff->currentData().toString();
    m_staff->clear();
    m_staff->addItem(tr("Choose a person of the demo"), QString());
    for (const DemoStaff &person : staff) {
        const QString duties = DutyWords::of(DutyWords::fromSql(person.duties));
        m_staff->addItem(icon(Icon::Person), tr("%1 (%2)", "name and duties").arg(person.name, duties), person.login);
    }
    m_staff->setCurrentIndex(qMax(0, m_staff->findData(before)));
    m_staff->setVisible(!staff.isEmpty());
    m_staffLabel->setVisible(!staff.isEmpty());
}

void SignInDialog::takeStaff()
{
    const auto chosen = server();
    const int person = m_staff->currentIndex() - 1; // the first entry is the invitation to choose
    if (!chosen || person < 0 || person >= chosen->demoStaff.size())
        return;
    m_login->setText(chosen->demoStaff.at(person).login);
    m_password->setText(chosen->demoStaff.at(person).password);
    m_remember->setChecked(false);
    m_signIn->setFocus();
}

void SignInDialog::submit()
{
    const auto chosen = server();
    if (!chosen || !m_signIn->isEnabled())
        return;
    clearMessage();
    const QString password = m_password->take();
    setBusy(true);
    emit signInWanted(*chosen, login(), password, m_keychain && m_remember->isChecked());
}

void SignInDialog::updateButton()
{
    m_signIn->setEnabled(!m_busy && server() && !login().isEmpty() && !m_password->text().isEmpty());
}

bool SignInDialog::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        setFixedHeight(layout()->totalHeightForWidth(dialogWidth));
    return QDialog::event(event);
}

void SignInDialog::keyPressEvent(QKeyEvent *event)
{
    // While connecting, Esc stops that; only then does it close the program.
    if (event->key() == Qt::Key_Escape && m_busy)
        emit stopWanted();
    else if (event->key() == Qt::Key_Escape && m_demo->state() == DemoOffer::State::Starting)
        emit m_demo->giveUpWanted();
    else
        QDialog::keyPressEvent(event);
}

void SignInDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SignInDialog::retranslate()
{
    setWindowTitle(tr("Sign in — Madoguchi"));
    m_title->setText(tr("Madoguchi"));
    m_subtitle->setText(tr("The staff's side of the member portal. Everything you open is recorded under your name."));
    m_language->setAccessibleName(tr("Language"));
    m_serverLabel->setText(tr("Server"));
    m_staffLabel->setText(tr("Person in the demo"));
    m_loginLabel->setText(tr("Login"));
    m_passwordLabel->setText(tr("Password"));
    m_server->setAccessibleName(m_serverLabel->text());
    m_staff->setAccessibleName(m_staffLabel->text());
    m_login->setAccessibleName(m_loginLabel->text());
    m_password->setAccessibleName(m_passwordLabel->text());
    m_remember->setText(tr("Remember the password in this computer's keychain"));
    m_remember->setAccessibleName(m_remember->text());
    m_noKeychain->setText(tr("This computer has no keychain, so the password cannot be remembered."));
    m_signIn->setText(tr("Sign in"));
    m_signIn->setAccessibleName(m_signIn->text());
    fillStaff();
    showError();
}
