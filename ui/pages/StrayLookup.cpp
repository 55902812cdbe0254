#include "ui/pages/StrayLookup.h"

#include "models/gateways/RunGateway.h"
#include "ui/pages/Intention.h"

using namespace Qt::StringLiterals;

StrayLookup::StrayLookup(RunGateway &runs, MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_runs(runs)
    , m_intention(new Intention(messages, this))
{
    connect(m_intention, &Intention::failed, this, [this](const DbError &error) {
        if (error.mayBeRetried())
            return;
        m_waiting.removeFirst(); // it is told on the bar; the others are not its fault
        askNext();
    });
}

void StrayLookup::look(RunId run, int fence, const QString &serial)
{
    m_waiting.append({run, fence, serial});
    askNext();
}

void StrayLookup::askNext()
{
    if (m_waiting.isEmpty() || m_intention->isUnderWay())
        return;
    const Stray next = m_waiting.first();
    const auto call = [this, next](const OpId &op) { return m_runs.straySheet(op, next.run, next.fence, next.serial); };
    m_intention->pursue(u"stray %1"_s.arg(next.serial), call, [this](StraySheet sheet) {
        sheet.serial = m_waiting.takeFirst().serial;
        emit told(sheet);
        askNext();
    });
}
