#include "ui/shell/Poller.h"

#include "models/base/WhenAnswered.h"
#include "models/gateways/SessionGateway.h"

#include <algorithm>

Poller::Poller(SessionGateway &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Poller::ask);
}

void Poller::start()
{
    m_running = true;
    ask();
}

void Poller::stop()
{
    m_running = false;
    m_timer.stop();
}

void Poller::askNow()
{
    if (m_running)
        ask();
}

void Poller::ask()
{
    if (m_asking)
        return;
    m_asking = true;
    m_timer.stop();
    whenAnswered(m_session.changes(m_since), this, [this](const Result<Changes> &answer) {
        m_asking = false;
        if (answer)
            take(*answer);
        else
            fail(answer.error());
        if (m_running)
            m_timer.start(m_pause);
    });
}

void Poller::take(const Changes &changes)
{
    m_since = changes.next;
    m_lastContact = changes.now;
    m_pause = interval;
    if (!m_inContact) {
        m_inContact = true;
        emit found();
    }
    emit answered(changes);
}

void Poller::fail(const DbError &error)
{
    m_pause = std::min(m_pause * 2, longestInterval);
    if (!m_inContact)
        return;
    m_inContact = false;
    emit lost(m_lastContact, error);
}
