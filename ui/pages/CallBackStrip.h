#pragma once

#include "ui/pages/Panel.h"

#include <QHash>

class KeyButton;
class PlainLabel;
class QPushButton;
class StateChip;

/// Calls the member back on the number on file and notes what came of it. Once the number has been on screen, only
/// being reached there proves it.
class CallBackStrip : public Panel
{
    Q_OBJECT
public:
    /// The key works within `keysIn`.
    CallBackStrip(QWidget *keysIn, QWidget *parent);

    /// Grey where nobody may be called now.
    void setMay(bool may);
    /// What came of calling so far: none, tried or reached.
    void setStanding(const QString &standing);
    void showNumber(const QString &number);
    /// Takes the number off the screen.
    void clear();

    void retranslate() override;

signals:
    void numberWanted();
    /// reached, not_reached, wrong_person or refused.
    void outcomeGiven(const QString &outcome);

private:
    void showState();
    static QString outcome(const QString &code);

    bool m_may = false;
    QString m_standing;
    QString m_number;
    KeyButton *m_call;
    StateChip *m_chip;
    QWidget *m_asked;
    PlainLabel *m_shown;
    PlainLabel *m_warning;
    QHash<QString, QPushButton *> m_outcomes;
};
