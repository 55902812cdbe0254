#include "ui/pages/ReturnRatesPanel.h"

#include "models/gateways/ReturnGateway.h"
#include "models/tables/ReturnRateTable.h"
#include "ui/Theme.h"
#include "ui/pages/ListLoad.h"
#include "ui/widgets/DayField.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TablePane.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSortFilterProxyModel>

using namespace Qt::StringLiterals;

ReturnRatesPanel::ReturnRatesPanel(ReturnGateway &returns, MessageBar &messages, QWidget *parent)
    : Panel(parent)
    , m_returns(returns)
    , m_label(new PlainLabel(this))
    , m_since(new DayField(this))
    , m_table(new ReturnRateTable(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_pane(new TablePane(this))
    , m_load(new ListLoad(*m_pane, messages, this))
{
    setObjectName(u"returnRatesPanel"_s);
    m_since->setObjectName(u"ratesSince"_s);
    m_since->setMinimumWidth(Theme::space(34));
    m_since->setDate(QDate::currentDate().addYears(-1));
    m_label->setBuddy(m_since);
    m_sorted->setSourceModel(m_table);
    m_sorted->setSortRole(SortRole);
    m_pane->setObjectName(u"ratesTable"_s);
    m_pane->setModel(m_sorted);
    m_pane->horizontalHeader()->setStretchLastSection(false); // a number would stand at the far edge
    m_pane->setSortingEnabled(true);
    m_pane->sortByColumn(ReturnRateTable::Percent, Qt::DescendingOrder);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    row->addWidget(m_label);
    row->addWidget(m_since);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(3));
    column->addLayout(row);
    column->addWidget(m_pane, 1);
    connect(m_since, &QDateEdit::dateChanged, this, &ReturnRatesPanel::load);
    retranslate();
}

void ReturnRatesPanel::focusWork() { m_since->setFocus(Qt::OtherFocusReason); }

void ReturnRatesPanel::load()
{
    m_load->ask(
        m_returns.returnRates(m_since->date()), [this](const ReturnRates &rates) { m_table->setRecords(rates); },
        [this] { load(); });
}

void ReturnRatesPanel::retranslate()
{
    m_label->setText(tr("Cards dispatched since"));
    m_since->setAccessibleName(m_label->text());
    m_pane->setAccessibleName(tr("How many cards came back, by destination"));
    m_pane->setEmptyText(tr("No card has been dispatched since this day."));
    m_table->retranslate();
}
