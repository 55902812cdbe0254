#pragma once

#include "app/DemoAtSignIn.h"
#include "app/DraftKeeper.h"
#include "app/Hardening.h"
#include "app/IdleLock.h"
#include "app/Keychain.h"
#include "app/Language.h"
#include "app/Options.h"
#include "app/Settings.h"
#include "app/SignIn.h"
#include "models/base/Workstation.h"
#include "models/postgres/PgGateways.h"
#include "models/secrets/SecretSource.h"
#include "ui/WindowManners.h"

#include <QObject>

#include <memory>

class MainWindow;
class SignInDialog;

/// Puts the program together: settings, connection, sign-in, the window of a session, and the lock over it.
class Desk : public QObject
{
    Q_OBJECT
public:
    /// `secrets`: where the passwords on the cards come from.
    Desk(const Options &options, std::shared_ptr<SecretSource> secrets, QObject *parent = nullptr);
    ~Desk() override;

    /// Shows the sign-in. The program ends when it is closed. `unprotected`: what the system refused at the start;
    /// nobody can sign in where members' data would lie open.
    void open(const QList<Hardening::Measure> &unprotected = {});

private:
    void loadServers();
    void showSignIn();
    void wireSignIn();
    void openWindow(const Session &session);
    void wireWindow();
    void closeWindow();
    void unlock(const QString &password);
    void useLanguage(const QString &code);
    void useAppearance(Theme::Choice choice);

    Options m_options;
    std::shared_ptr<SecretSource> m_secrets;
    Settings m_settings;
    Language m_language;
    WindowManners m_manners;
    PgGateways m_gateways;
    SignIn m_signIn;
    Keychain m_keychain;
    IdleLock m_idleLock;
    DraftKeeper m_drafts;
    DemoAtSignIn m_demo;
    QList<Server> m_servers;
    Workstation m_workstation;
    Server m_server; ///< of the present session
    QString m_login;
    std::unique_ptr<SignInDialog> m_dialog;
    std::unique_ptr<MainWindow> m_window;
};
