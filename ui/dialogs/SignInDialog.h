#pragma once

#include "models/base/DbError.h"
#include "models/base/Server.h"

#include <QDialog>

#include <optional>

class BusyStrip;
class DemoOffer;
class MessageBar;
class PasswordField;
class PlainLabel;
class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

/// Asks who is there and to which server to go. It signs nobody in itself and never waits.
class SignInDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SignInDialog(QWidget *parent = nullptr);
    ~SignInDialog() override;

    /// `preferred` is the name of the server to start with.
    void setServers(const QList<Server> &servers, const QString &preferred);
    /// Nobody can sign in: what is wrong and where, such as the place in a file, as sentences.
    void sayUnusable(const QString &what, const QString &where);
    /// The demo could not be started or stopped: why, a sentence.
    void sayDemoFailed(const QString &what);
    void clearMessage();
    void setLogin(const QString &login);
    /// What the keychain remembered for the present login.
    void setPassword(const QString &password);
    /// Without a keychain the person is told so instead of being offered to remember.
    void setKeychainAvailable(bool available);
    void setLanguage(const QString &code);

    /// While connecting only Stop works.
    void setBusy(bool busy);
    void say(const DbError &error);

    /// The way to a demo on this computer; not on screen unless it is offered.
    DemoOffer *demoOffer() const { return m_demo; }

    std::optional<Server> server() const;
    QString login() const;

signals:
    void signInWanted(const Server &server, const QString &login, const QString &password, bool remember);
    /// Another server or login was chosen: time to look into the keychain.
    void loginChosen(const Server &server, const QString &login);
    void stopWanted();
    void languageChosen(const QString &code);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    QHBoxLayout *buildHead();
    void addField(QVBoxLayout *column, PlainLabel *&label, QWidget *field);
    void wire();
    void retranslate();
    void showServer();
    void fillStaff();
    void takeStaff();
    void submit();
    void showError();
    void updateButton();

    QList<Server> m_servers;
    std::optional<DbError> m_error;
    bool m_busy = false;
    bool m_keychain = true;
    PlainLabel *m_title;
    PlainLabel *m_subtitle;
    QComboBox *m_language;
    PlainLabel *m_serverLabel = nullptr;
    QComboBox *m_server;
    PlainLabel *m_staffLabel = nullptr;
    QComboBox *m_staff;
    PlainLabel *m_loginLabel = nullptr;
    QLineEdit *m_login;
    PlainLabel *m_passwordLabel = nullptr;
    PasswordField *m_password;
    QCheckBox *m_remember;
    PlainLabel *m_noKeychain;
    MessageBar *m_message;
    BusyStrip *m_progress;
    QPushButton *m_signIn;
    DemoOffer *m_demo;
};
