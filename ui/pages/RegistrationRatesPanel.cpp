#include "ui/pages/RegistrationRatesPanel.h"

#include "models/gateways/RegistrationGateway.h"
#include "models/tables/RegistrationRateTable.h"
#include "ui/pages/ListLoad.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TablePane.h"

#include <QSortFilterProxyModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RegistrationRatesPanel::RegistrationRatesPanel(RegistrationGateway &registrations, MessageBar &messages,
                                               QWidget *parent)
    : Panel(parent)
    , m_registrations(registrations)
    , m_table(new RegistrationRateTable(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_pane(new TablePane(this))
    , m_load(new ListLoad(*m_pane, messages, this))
{
    setObjectName(u"registrationRatesPanel"_s);
    m_sorted->setSourceModel(m_table);
    m_sorted->setSortRole(SortRole);
    m_pane->setObjectName(u"registrationRatesTable"_s);
    m_pane->setModel(m_sorted);
    m_pane->setSortingEnabled(true);
    m_pane->sortByColumn(RegistrationRateTable::Percent, Qt::AscendingOrder);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    connect(m_pane, &TablePane::rowActivated, this, [this](const QVariant &id) {
        const auto rate = m_table->find(id.toLongLong());
        if (rate && rate->employer > 0)
            emit employerWanted(rate->employer, rate->name);
    });
    retranslate();
}

void RegistrationRatesPanel::focusWork()
{
    m_pane->setFocus(Qt::TabFocusReason);
    if (!m_pane->currentIndex().isValid() && m_sorted->rowCount() > 0)
        m_pane->setCurrentIndex(m_sorted->index(0, 0));
}

void RegistrationRatesPanel::load()
{
    const auto take = [this](const RegistrationRates &rates) {
        m_load->fill(*m_table, rates);
        if (m_pane->hasFocus() && !m_pane->currentIndex().isValid())
            focusWork();
    };
    m_load->ask(m_registrations.registrationRates(), take, [this] { load(); });
}

void RegistrationRatesPanel::retranslate()
{
    m_pane->setAccessibleName(tr("How many have registered, by employer"));
    m_pane->setEmptyText(tr("No employer has members who may register."));
    m_table->retranslate();
}
