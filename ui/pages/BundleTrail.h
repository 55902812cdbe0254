#pragma once

#include "models/domain/Bundle.h"
#include "ui/pages/Panel.h"

#include <optional>

class DayField;
class DispatchGateway;
class Intention;
class KeyButton;
class KeyField;
class MessageBar;
class PlainLabel;
class TextField;

/// What is known of a bundle after it left: under which number the carrier tracks it, and on which day the employer had
/// it in hand. A number that was noted wrongly is written over; a receipt is noted once.
class BundleTrail final : public Panel
{
    Q_OBJECT
public:
    BundleTrail(DispatchGateway &dispatch, MessageBar &messages, QWidget *parent = nullptr);

    void show(const Bundle &bundle);
    /// For those who note receipts alone.
    void leaveOutTracking();
    void retranslate() override;

signals:
    void noted();

private:
    void noteNumber();
    void noteReceipt();
    void updateButtons();

    DispatchGateway &m_dispatch;
    MessageBar &m_messages;
    Intention *m_intention;
    std::optional<Bundle> m_bundle;
    PlainLabel *m_numberLabel;
    KeyField *m_number;
    KeyButton *m_noteNumber;
    QWidget *m_receiptRow;
    PlainLabel *m_dayLabel;
    DayField *m_day;
    TextField *m_receiver;
    KeyButton *m_noteReceipt;
};
