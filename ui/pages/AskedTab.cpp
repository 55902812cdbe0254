#include "ui/pages/AskedTab.h"

AskedTab::AskedTab(MemberGateway &members, MessageBar &messages, QWidget *parent)
    : PersonTab(parent)
    , m_members(members)
    , m_messages(messages)
{
}

void AskedTab::showPerson(const PersonView &person, QDate today, bool again)
{
    if (!again)
        clear();
    m_person = person.id;
    m_today = today;
    m_stale = true;
}

void AskedTab::clear()
{
    ++m_latest;
    m_person = {};
    m_stale = false;
    forget();
}

void AskedTab::arrive()
{
    if (m_stale && m_person.isValid())
        askNow();
}

void AskedTab::askNow()
{
    m_stale = false;
    ++m_latest;
    ask();
}

void AskedTab::tell(const DbError &error)
{
    m_stale = true;
    Failure::tell(m_messages, error, this, [this] { askNow(); });
}
