#include "ui/pages/ScanSound.h"

#include <QApplication>
#include <QSettings>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto betweenBeeps = 140ms;

QString settingKey() { return u"printRuns/scanSound"_s; }

} // namespace

ScanSound::ScanSound(QObject *parent)
    : QObject(parent)
    , m_on(QSettings().value(settingKey(), true).toBool())
{
    m_next.setInterval(betweenBeeps);
    connect(&m_next, &QTimer::timeout, this, &ScanSound::beep);
}

void ScanSound::setOn(bool on)
{
    m_on = on;
    QSettings().setValue(settingKey(), on);
}

void ScanSound::play(int beeps)
{
    if (!m_on)
        return;
    m_left = beeps; // a newer result drowns the older one's beeps
    m_next.start();
    beep();
}

int ScanSound::beepsFor(ReconcileLedger::Outcome outcome)
{
    switch (outcome) {
    case ReconcileLedger::Outcome::Sealed:
    case ReconcileLedger::Outcome::Spoiled: return 1;
    case ReconcileLedger::Outcome::Twice: return 2;
    case ReconcileLedger::Outcome::OtherRun:
    case ReconcileLedger::Outcome::BadCheckDigit:
    case ReconcileLedger::Outcome::Unknown: return 3;
    }
    return 3;
}

void ScanSound::beep()
{
    if (--m_left <= 0)
        m_next.stop();
    QApplication::beep();
    emit beeped();
}
