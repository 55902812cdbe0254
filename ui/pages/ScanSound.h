#pragma once

#include "models/domain/ReconcileLedger.h"

#include <QObject>
#include <QTimer>

/// Tells by ear what became of a scan: one beep for a sheet that was counted, two for one that was counted before,
/// three for a sheet that does not belong here. Can be switched off; the choice is kept for this user.
class ScanSound : public QObject
{
    Q_OBJECT
public:
    explicit ScanSound(QObject *parent = nullptr);

    bool isOn() const { return m_on; }
    void setOn(bool on);
    void play(ReconcileLedger::Outcome outcome) { play(beepsFor(outcome)); }
    void play(int beeps);

    static int beepsFor(ReconcileLedger::Outcome outcome);

signals:
    void beeped();

private:
    void beep();

    QTimer m_next;
    int m_left = 0;
    bool m_on;
};
