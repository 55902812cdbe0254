#include "ui/pages/HouseholdTab.h"

#include "models/tables/HouseholdTable.h"
#include "ui/widgets/TablePane.h"

#include <QVBoxLayout>

HouseholdTab::HouseholdTab(MemberGateway &members, MessageBar &messages, QWidget *parent)
    : AskedTab(members, messages, parent)
    , m_table(new HouseholdTable(this))
    , m_pane(new TablePane(this))
{
    showSorted(m_pane, "householdTable", m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    connect(m_pane, &TablePane::rowActivated, this, [this](const QVariant &id) {
        const PersonId wanted{id.toLongLong()};
        if (wanted != person())
            emit personWanted(wanted);
    });
    retranslate();
}

QString HouseholdTab::title() const { return tr("Household"); }

void HouseholdTab::ask()
{
    m_pane->setLoading(true);
    await(members().household(person()), [this](const Household &household) {
        m_pane->setLoading(false);
        m_table->refresh(household);
    });
}

void HouseholdTab::forget()
{
    m_pane->setLoading(false);
    m_table->setRecords({});
}

void HouseholdTab::retranslate()
{
    m_pane->setAccessibleName(tr("Household; Enter opens the member"));
    m_pane->setEmptyText(tr("Nobody else stands under this number."));
    m_table->retranslate();
}
