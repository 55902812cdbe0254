#pragma once

#include "models/domain/OneTimeCode.h"
#include "ui/pages/Panel.h"

class Intention;
class KeyButton;
class KeyField;
class MessageBar;
class PlainLabel;
class QrPicture;
class SectionTitle;
class StaffGateway;
class StateChip;

/// One's own one-time codes. A new secret is shown once, as a picture for the authenticator and as letters to type, and
/// leaves the screen with the first code, with the page, or with the lock.
class OwnCodePanel final : public Panel
{
    Q_OBJECT
public:
    /// `login` is what the authenticator calls this account.
    OwnCodePanel(StaffGateway &staff, const QString &login, MessageBar &messages, QWidget *parent = nullptr);

    void load();
    void focusWork();
    bool isShowingSecret() const;
    void retranslate() override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildSecret();
    void wire();
    void make();
    void show(const QString &seed);
    void forgetSecret();
    void confirm();
    void take(const CodeAnswer &answer);
    void updateButtons();

    StaffGateway &m_staff;
    QString m_login;
    MessageBar &m_messages;
    Intention *m_intention;
    OwnCode m_code;
    int m_made = 0;  ///< every secret is an intention of its own: the answer comes once
    int m_typed = 0; ///< and so is every code
    int m_left = 0;  ///< tries after a wrong code; 0: none was wrong
    SectionTitle *m_title;
    StateChip *m_state;
    PlainLabel *m_what;
    KeyButton *m_make;
    QWidget *m_secret;
    PlainLabel *m_how;
    QrPicture *m_picture;
    PlainLabel *m_letters;
    KeyField *m_first;
    PlainLabel *m_answer;
    KeyButton *m_confirm;
};
