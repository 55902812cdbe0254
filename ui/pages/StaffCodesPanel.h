#pragma once

#include "models/domain/OneTimeCode.h"
#include "ui/pages/Panel.h"

#include <optional>

class Intention;
class KeyButton;
class ListLoad;
class MessageBar;
class PlainLabel;
class ReasonStrip;
class StaffCodeTable;
class StaffGateway;
class StepUpStrip;
class TablePane;

/// An administrator lets somebody else set up one-time codes, and never sees the secret of it.
class StaffCodesPanel final : public Panel
{
    Q_OBJECT
public:
    StaffCodesPanel(StaffGateway &staff, MessageBar &messages, QWidget *parent = nullptr);

    void load();
    void focusWork();
    void retranslate() override;

private:
    void take(const StaffCodes &found);
    void showChosen();
    void start(const QString &reason);

    StaffGateway &m_staff;
    MessageBar &m_messages;
    Intention *m_intention;
    std::optional<StaffCode> m_chosen;
    PlainLabel *m_what;
    StaffCodeTable *m_table;
    TablePane *m_pane;
    ListLoad *m_load;
    KeyButton *m_start;
    ReasonStrip *m_reason;
    StepUpStrip *m_codes;
};
