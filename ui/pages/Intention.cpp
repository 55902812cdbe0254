#include "ui/pages/Intention.h"

#include "ui/pages/StepUpStrip.h"
#include "ui/widgets/MessageBar.h"

Intention::Intention(MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{
}

OpId Intention::operationFor(const QString &what)
{
    if (!m_op || m_what != what) {
        m_op = OpId::fresh();
        m_what = what;
    }
    return *m_op;
}

void Intention::setUnderWay(bool underWay)
{
    if (m_underWay == underWay)
        return;
    m_underWay = underWay;
    emit underWayChanged(underWay);
}

void Intention::forget()
{
    m_op.reset();
    if (!m_told.isEmpty() && m_bar.text() == m_told)
        m_bar.clear();
    m_told.clear();
}

void Intention::rememberTold() { m_told = m_bar.text(); }

void Intention::askForCode(std::function<void()> again)
{
    if (m_op)
        m_codes->ask(*m_op, std::move(again));
}
