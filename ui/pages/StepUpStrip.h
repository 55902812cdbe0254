#pragma once

#include "models/base/OpId.h"
#include "models/domain/OneTimeCode.h"
#include "ui/pages/Panel.h"

#include <functional>
#include <optional>

class Intention;
class KeyField;
class MessageBar;
class PlainLabel;
class QPushButton;
class StaffGateway;

/// Asks in place for the six digits of the authenticator, when the database wants them before an operation, and then
/// lets that very operation go on. Esc leaves everything as it is.
class StepUpStrip : public Panel
{
    Q_OBJECT
public:
    StepUpStrip(StaffGateway &staff, MessageBar &messages, QWidget *parent = nullptr);

    /// `goOn` repeats what was refused, under the same operation id.
    void ask(const OpId &forOp, std::function<void()> goOn);
    bool isAsking() const { return !isHidden(); }

    void retranslate() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void give();
    void take(const CodeAnswer &answer);
    void dismiss();
    void updateButtons();

    StaffGateway &m_staff;
    MessageBar &m_messages;
    Intention *m_intention;
    PlainLabel *m_question;
    PlainLabel *m_answer;
    KeyField *m_code;
    QPushButton *m_leave;
    QPushButton *m_go;
    std::optional<OpId> m_forOp;
    std::function<void()> m_goOn;
    int m_left = 0;  ///< tries after a wrong code; 0: none was wrong
    int m_typed = 0; ///< another code is another intention
};
