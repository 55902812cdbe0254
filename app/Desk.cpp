#include "app/Desk.h"

#include "app/DeskPages.h"
#include "app/HardeningText.h"
#include "app/ServerFile.h"
#include "models/base/WhenAnswered.h"
#include "ui/MainWindow.h"
#include "ui/dialogs/SignInDialog.h"

#include <QApplication>
#include <QSessionManager>

using namespace Qt::StringLiterals;

Desk::Desk(const Options &options, std::shared_ptr<SecretSource> secrets, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_secrets(std::move(secrets))
    , m_signIn([this](const Server &server, const QString &login,
                      const QString &password) { return m_gateways.connectTo(server, login, password); },
               m_gateways.gateways().session, QCoreApplication::applicationVersion())
    , m_drafts(m_gateways.gateways().session)
    , m_demo(options.command.isEmpty() ? DemoServer::usualCommand() : options.command, options.demoFolder, m_language)
{
    m_language.use(options.language.isEmpty() ? m_settings.language() : options.language);
    Theme::apply(*qApp, m_settings.appearance());
    connect(&m_signIn, &SignIn::signedIn, this, &Desk::openWindow);
    connect(&m_signIn, &SignIn::failed, this, [this](const DbError &error) {
        m_gateways.disconnect();
        if (error.kind == DbError::Kind::SignInFailed)
            m_keychain.forget(m_server.name, m_login); // what was kept does not work
        if (m_dialog)
            m_dialog->say(error);
    });
    connect(qApp, &QGuiApplication::commitDataRequest, this, [this](QSessionManager &manager) {
        if (m_window && !m_window->mayEnd())
            manager.cancel();
    });
    connect(&m_demo, &DemoAtSignIn::opened, this, [this](const QList<Server> &servers) { m_servers = servers; });
    connect(&m_demo, &DemoAtSignIn::closed, this, &Desk::loadServers);
    connect(&m_idleLock, &IdleLock::idle, this, [this] {
        if (m_window)
            m_window->lock();
    });
}

Desk::~Desk() = default;

void Desk::open(const QList<Hardening::Measure> &unprotected)
{
    showSignIn();
    const QString dangers = HardeningText::dangers(unprotected);
    if (dangers.isEmpty() && m_options.demo)
        m_demo.begin();
    else if (dangers.isEmpty())
        loadServers();
    else
        m_dialog->sayUnusable(tr("This computer does not let the program protect members' data."), dangers);
}

void Desk::loadServers()
{
    const QString path = m_options.serverFile.isEmpty() ? ServerFile::usualPath() : m_options.serverFile;
    whenAnswered(ServerFile::load(path, m_options.serverFile.isEmpty()), this,
                 [this](const ServerFile::Content &content) {
                     m_servers = content.servers;
                     m_workstation = content.workstation;
                     if (!m_dialog)
                         return;
                     m_dialog->setServers(m_servers, m_settings.lastServer());
                     if (content.problem)
                         m_dialog->sayUnusable(content.problem->what, content.problem->where);
                     m_demo.settle(!m_servers.isEmpty());
                     m_dialog->setLogin(m_options.login.isEmpty() ? m_settings.lastLogin() : m_options.login);
                     if (const auto server = m_dialog->server())
                         m_keychain.look(server->name, m_dialog->login());
                 });
}

void Desk::showSignIn()
{
    m_dialog = std::make_unique<SignInDialog>();
    m_dialog->setLanguage(m_language.code());
    wireSignIn();
    m_demo.attach(m_dialog.get());
    if (!m_servers.isEmpty()) {
        m_dialog->setServers(m_servers, m_settings.lastServer());
        m_dialog->setLogin(m_settings.lastLogin());
    }
    m_dialog->show();
}

void Desk::wireSignIn()
{
    SignInDialog *dialog = m_dialog.get();
    connect(dialog, &SignInDialog::languageChosen, this, &Desk::useLanguage);
    connect(dialog, &QDialog::rejected, qApp, &QCoreApplication::quit);
    connect(dialog, &SignInDialog::stopWanted, this, [this, dialog] {
        m_signIn.stop();
        m_gateways.disconnect();
        dialog->setBusy(false);
    });
    connect(dialog, &SignInDialog::loginChosen, &m_keychain,
            [this](const Server &server, const QString &login) { m_keychain.look(server.name, login); });
    connect(&m_keychain, &Keychain::missing, dialog, [dialog] { dialog->setKeychainAvailable(false); });
    connect(&m_keychain, &Keychain::found, dialog,
            [dialog](const QString &server, const QString &login, const QString &password) {
                const auto present = dialog->server();
                if (!password.isEmpty() && present && present->name == server && dialog->login() == login)
                    dialog->setPassword(password);
            });
    connect(dialog, &SignInDialog::signInWanted, this,
            [this](const Server &server, const QString &login, const QString &password, bool remember) {
                m_server = server;
                m_login = login;
                if (remember)
                    m_keychain.store(server.name, login, password);
                else
                    m_keychain.forget(server.name, login);
                m_drafts.unlock(login, password);
                m_signIn.begin(server, login, password);
            });
}

void Desk::openWindow(const Session &session)
{
    if (!m_demo.isOpen())
        m_settings.setLastSignIn(m_server.name, m_login);
    m_manners.setHiddenFromCapture(!session.demo && !m_workstation.screenCaptureAllowed);
    m_window = std::make_unique<MainWindow>(
        m_gateways.gateways().session, session, m_server.name,
        DeskPages::all(m_gateways.gateways(), session, {m_secrets, PrinterCatalog(m_workstation.cardPrinters)}));
    wireWindow();
    m_window->setLanguage(m_language.code());
    m_window->setAppearance(m_settings.appearance());
    m_window->setIdleMinutes(int(m_settings.idleLimit().count()));
    m_window->restoreGeometry(m_settings.windowGeometry());
    m_window->show();
    m_window->start();
    m_drafts.begin([this] { return m_window ? m_window->drafts() : Drafts(); });
    m_idleLock.start(m_settings.idleLimit());
    m_dialog->hide();
    m_dialog.release()->deleteLater(); // we may be in one of its signals
}

void Desk::wireWindow()
{
    MainWindow *window = m_window.get();
    connect(window, &MainWindow::languageChosen, this, &Desk::useLanguage);
    connect(window, &MainWindow::appearanceChosen, this, &Desk::useAppearance);
    connect(window, &MainWindow::unlockWanted, this, &Desk::unlock);
    connect(window, &MainWindow::locked, &m_idleLock, &IdleLock::stop);
    connect(window, &MainWindow::locked, &m_drafts, &DraftKeeper::keep);
    connect(window, &MainWindow::draftsThrownAway, &m_drafts, &DraftKeeper::throwAway);
    connect(&m_drafts, &DraftKeeper::left, window, &MainWindow::offer);
    connect(window, &MainWindow::signOutWanted, this, [this] {
        closeWindow();
        showSignIn();
    });
    connect(window, &MainWindow::closeWanted, this, [this] {
        closeWindow();
        QCoreApplication::quit();
    });
}

void Desk::closeWindow()
{
    m_idleLock.stop();
    m_drafts.end();
    m_settings.setWindowGeometry(m_window->saveGeometry());
    m_window->hide();
    m_window.release()->deleteLater();
    m_manners.setHiddenFromCapture(false);
    m_gateways.disconnect();
}

void Desk::unlock(const QString &password)
{
    // A connection of its own proves the password; the session's one is left alone, because a print run may be using
    // it.
    auto *proof = new PgGateways(this);
    whenAnswered(proof->connectTo(m_server, m_login, password), this, [this, proof](const Result<Done> &proved) {
        proof->deleteLater();
        if (!m_window)
            return;
        if (!proved) {
            m_window->sayAtLock(proved.error());
            return;
        }
        m_window->unlock();
        m_idleLock.start(m_settings.idleLimit());
    });
}

void Desk::useLanguage(const QString &code)
{
    m_language.use(code);
    m_settings.setLanguage(m_language.code());
    if (m_dialog)
        m_dialog->setLanguage(m_language.code());
    if (m_window)
        m_window->setLanguage(m_language.code());
}

void Desk::useAppearance(Theme::Choice choice)
{
    Theme::apply(*qApp, choice);
    m_settings.setAppearance(choice);
    if (m_window)
        m_window->setAppearance(choice);
}
