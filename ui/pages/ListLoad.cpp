#include "ui/pages/ListLoad.h"

ListLoad::ListLoad(TablePane &pane, MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_messages(messages)
{
}

void ListLoad::startOver()
{
    ++m_latest;
    m_filled = false;
    m_pane.setLoading(false);
}
