#include "ui/pages/CardsTab.h"

#include "models/tables/MemberCardTable.h"
#include "ui/widgets/TablePane.h"

#include <QVBoxLayout>

CardsTab::CardsTab(QWidget *parent)
    : PersonTab(parent)
    , m_table(new MemberCardTable(this))
    , m_pane(new TablePane(this))
{
    showSorted(m_pane, "memberCardsTable", m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    retranslate();
}

QString CardsTab::title() const { return tr("Cards", "heading: the postcards of a member"); }

void CardsTab::showPerson(const PersonView &person, QDate, bool again)
{
    if (again)
        m_table->refresh(person.cards);
    else
        m_table->setRecords(person.cards);
}

void CardsTab::clear() { m_table->setRecords({}); }

void CardsTab::retranslate()
{
    m_pane->setAccessibleName(title());
    m_pane->setEmptyText(tr("No card was ever made for this person."));
    m_table->retranslate();
}
