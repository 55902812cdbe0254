#include "ui/pages/TimelineTab.h"

#include "models/tables/TimelineTable.h"
#include "ui/widgets/TablePane.h"

#include <QVBoxLayout>

TimelineTab::TimelineTab(QWidget *parent)
    : PersonTab(parent)
    , m_table(new TimelineTable(this))
    , m_pane(new TablePane(this))
{
    showSorted(m_pane, "timelineTable", m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    retranslate();
}

QString TimelineTab::title() const { return tr("What happened"); }

void TimelineTab::showPerson(const PersonView &person, QDate, bool again)
{
    if (again)
        m_table->refresh(person.timeline);
    else
        m_table->setRecords(person.timeline);
}

void TimelineTab::clear() { m_table->setRecords({}); }

void TimelineTab::retranslate()
{
    m_pane->setAccessibleName(title());
    m_pane->setEmptyText(tr("Nothing is on record yet."));
    m_table->retranslate();
}
