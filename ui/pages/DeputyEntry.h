#pragma once

#include "models/domain/Deputy.h"
#include "ui/pages/Panel.h"

class DayField;
class Intention;
class KeyButton;
class MessageBar;
class PlainLabel;
class QComboBox;
class StaffGateway;
class TextField;

/// A supervisor names who decides in the supervisor's place, from one day to another.
class DeputyEntry final : public Panel
{
    Q_OBJECT
public:
    DeputyEntry(StaffGateway &staff, MessageBar &messages, QWidget *parent = nullptr);

    void load();
    void focusFirst();
    /// Whether something was chosen or written that is not asked for yet.
    bool hasDraft() const;
    void retranslate() override;

signals:
    void named();

private:
    void take(const StaffMembers &people);
    void name();
    void updateButton();

    StaffGateway &m_staff;
    MessageBar &m_messages;
    Intention *m_intention;
    QComboBox *m_who;
    PlainLabel *m_fromLabel;
    DayField *m_from;
    PlainLabel *m_untilLabel;
    DayField *m_until;
    TextField *m_reason;
    KeyButton *m_name;
};
