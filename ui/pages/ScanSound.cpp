#include "ui/pages/ScanSound.h"

#include <QApplication>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto quickBeep = 140ms;
constexpr auto slowBeep = 450ms;

QString settingKey() { return u"printRuns/scanSound"_s; }

} // namespace

ScanSound::ScanSound(QObject *parent)
    : QObject(parent)
    , m_on(QSettings().value(settingKey(), true).toBool())
{
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer);
    connect(&m_next, &QTimer::timeout, this, &ScanSound::beep);
}

void ScanSound::setOn(bool on)
{
    m_on = on;
    QSettings().setValue(settingKey(), on);
}

void ScanSound::play(const Rhythm &rhythm)
{
    if (!m_on)
        return;
    m_left = rhythm; // a newer result drowns what is left of the older one
    beep();
}

void ScanSound::play(int beeps) { play(Rhythm(qMax(0, beeps - 1), quickBeep)); }

ScanSound::Rhythm ScanSound::rhythmOf(ReconcileLedger::Outcome outcome)
{
    switch (outcome) {
    case ReconcileLedger::Outcome::Sealed:
    case ReconcileLedger::Outcome::Spoiled:
    case ReconcileLedger::Outcome::NotFound:
    case ReconcileLedger::Outcome::Doubled: return {};
    case ReconcileLedger::Outcome::Held: return {slowBeep, quickBeep};
    case ReconcileLedger::Outcome::Twice: return {quickBeep};
    case ReconcileLedger::Outcome::BadCheckDigit: return {slowBeep};
    case ReconcileLedger::Outcome::OtherRun: return {quickBeep, quickBeep};
    case ReconcileLedger::Outcome::Unknown: return {quickBeep, slowBeep};
    }
    return {quickBeep, slowBeep};
}

ScanSound::Rhythm ScanSound::rhythmOf(StraySheet::Kind kind)
{
    switch (kind) {
    case StraySheet::Kind::OtherRun: return {quickBeep, quickBeep, quickBeep};
    case StraySheet::Kind::Void: return {slowBeep, slowBeep};
    case StraySheet::Kind::Gone: return {slowBeep, slowBeep, slowBeep};
    case StraySheet::Kind::Unknown: return {slowBeep, quickBeep, quickBeep};
    }
    return {slowBeep, slowBeep, slowBeep};
}

void ScanSound::beep()
{
    if (m_left.isEmpty())
        m_next.stop();
    else
        m_next.start(m_left.takeFirst());
    QApplication::beep();
    emit beeped();
}
