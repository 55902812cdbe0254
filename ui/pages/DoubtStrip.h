#pragma once

#include "ui/pages/Panel.h"

class KeyButton;
class PlainLabel;
class StateChip;

/// Asks about a serial that was scanned before: the same sheet once more, or a second one? Two keys answer it; nothing
/// else is counted until then.
class DoubtStrip final : public Panel
{
    Q_OBJECT
public:
    /// The keys work anywhere within `count`.
    explicit DoubtStrip(QWidget *count);

    void ask(const QString &serial);
    void dismiss();
    bool isAsking() const { return !m_serial.isEmpty(); }
    void retranslate() override;

signals:
    void sameSheet(const QString &serial);
    void secondSheet(const QString &serial);

private:
    QString taken();

    StateChip *m_sign;
    PlainLabel *m_question;
    KeyButton *m_same;
    KeyButton *m_second;
    QString m_serial;
};
