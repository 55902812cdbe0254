#pragma once

#include "models/domain/ReconcileLedger.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>

/// Tells by ear what became of a scan, each result by a rhythm of its own: the beep itself is the system's, which has
/// one. Can be switched off; the choice is kept for this user.
class ScanSound : public QObject
{
    Q_OBJECT
public:
    /// The pauses between the beeps; none: a single beep.
    using Rhythm = QList<std::chrono::milliseconds>;

    explicit ScanSound(QObject *parent = nullptr);

    bool isOn() const { return m_on; }
    void setOn(bool on);
    void play(ReconcileLedger::Outcome outcome) { play(rhythmOf(outcome)); }
    void play(StraySheet::Kind kind) { play(rhythmOf(kind)); }
    void play(const Rhythm &rhythm);
    /// So many quick ones.
    void play(int beeps);

    static Rhythm rhythmOf(ReconcileLedger::Outcome outcome);
    static Rhythm rhythmOf(StraySheet::Kind kind);

signals:
    void beeped();

private:
    void beep();

    QTimer m_next;
    Rhythm m_left;
    bool m_on;
};
