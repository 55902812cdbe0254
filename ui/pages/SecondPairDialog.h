#pragma once

#include "models/domain/Approval.h"
#include "models/gateways/SecondPerson.h"

#include <QDialog>
#include <QTimer>

class ApprovalPanel;
class Intention;
class KeyField;
class MessageBar;
class PasswordField;
class PlainLabel;
class QPushButton;
class QStackedWidget;
class StepUpStrip;

/// A second pair of eyes at the same desk: somebody else signs in here, reads one request's sheet and decides on it,
/// over a connection of their own. It ends with the decision, with Esc, with the lock, or after a while, and keeps
/// nothing.
class SecondPairDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `present`: who is signed in at this desk, and cannot be the second one.
    SecondPairDialog(std::unique_ptr<SecondPerson> person, const Session &present, RequestId request,
                     QWidget *parent = nullptr);
    ~SecondPairDialog() override;

    /// How long a sheet may stand here without a decision.
    void setPatience(std::chrono::milliseconds time) { m_patience.setInterval(time); }

signals:
    /// The sentence says what the second person decided.
    void decided(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildSignIn();
    QWidget *buildSheet();
    void wire();
    void signIn();
    void take(const Session &session);
    void loadSheet();
    void tellApart(const QString &number);
    void approve();
    void rejectRequest(const QString &reason, const QString &answer);
    void settled(const QString &sentence);
    void updateButton();
    void retranslate();

    std::unique_ptr<SecondPerson> m_person;
    qint64 m_present;
    RequestId m_request;
    QString m_name; ///< of the second person, once known
    bool m_busy = false;
    QTimer m_patience;
    PlainLabel *m_title;
    PlainLabel *m_what;
    QStackedWidget *m_pages;
    KeyField *m_login;
    PasswordField *m_password;
    QPushButton *m_leave;
    QPushButton *m_go;
    ApprovalPanel *m_sheet;
    MessageBar *m_messages;
    StepUpStrip *m_codes;
    Intention *m_intention;
};
