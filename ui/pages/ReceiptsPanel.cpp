#include "ui/pages/ReceiptsPanel.h"

#include "models/gateways/DispatchGateway.h"
#include "models/tables/BundleTable.h"
#include "models/tables/ReceiptOwedTable.h"
#include "ui/Theme.h"
#include "ui/pages/BundleTrail.h"
#include "ui/pages/ListLoad.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SectionTitle.h"
#include "ui/widgets/SegmentBar.h"
#include "ui/widgets/TablePane.h"

#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ReceiptsPanel::ReceiptsPanel(DispatchGateway &dispatch, MessageBar &messages, QWidget *parent)
    : Panel(parent)
    , m_dispatch(dispatch)
    , m_views(new SegmentBar(this))
    , m_table(new BundleTable(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_pane(new TablePane(this))
    , m_load(new ListLoad(*m_pane, messages, this))
    , m_title(new SectionTitle(this))
    , m_hint(new PlainLabel(this))
    , m_trail(new BundleTrail(dispatch, messages, this))
    , m_owedTitle(new SectionTitle(this))
    , m_owed(new ReceiptOwedTable(this))
    , m_owedSorted(new QSortFilterProxyModel(this))
    , m_owedPane(new TablePane(this))
    , m_owedLoad(new ListLoad(*m_owedPane, messages, this))
{
    setObjectName(u"receiptsPanel"_s);
    m_views->addPlace(u"receiptsWaiting"_s);
    m_views->addPlace(u"receiptsConfirmed"_s);
    m_sorted->setSourceModel(m_table);
    m_sorted->setSortRole(SortRole);
    m_pane->setObjectName(u"receiptsTable"_s);
    m_pane->setModel(m_sorted);
    m_pane->setSortingEnabled(true);
    for (const int column : {BundleTable::State, BundleTable::Route, BundleTable::ReadySince})
        m_pane->setColumnHidden(column, true); // the same in every line
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_pane);
    split->addWidget(buildSide());
    split->setStretchFactor(0, 4);
    split->setStretchFactor(1, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(3));
    column->addWidget(m_views);
    column->addWidget(split, 1);
    wire();
    choosePlace();
}

QWidget *ReceiptsPanel::buildSide()
{
    m_trail->leaveOutTracking();
    m_hint->setObjectName(u"receiptHint"_s);
    m_hint->setWordWrap(true);
    m_hint->setQuiet(true);
    m_owedSorted->setSourceModel(m_owed);
    m_owedSorted->setSortRole(SortRole);
    m_owedPane->setObjectName(u"receiptsOwedTable"_s);
    m_owedPane->setModel(m_owedSorted);
    m_owedPane->setSortingEnabled(true);
    m_owedPane->sortByColumn(ReceiptOwedTable::Oldest, Qt::AscendingOrder);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(Theme::space(2), 0, 0, 0);
    column->setSpacing(Theme::space(3));
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_trail);
    column->addWidget(m_owedTitle);
    column->addWidget(m_owedPane, 1);
    return side;
}

void ReceiptsPanel::wire()
{
    connect(m_views, &SegmentBar::chosenChanged, this, [this] {
        choosePlace();
        load();
    });
    connect(m_pane, &TablePane::currentIdChanged, this, &ReceiptsPanel::showBundle);
    connect(m_trail, &BundleTrail::noted, this, &ReceiptsPanel::load);
}

bool ReceiptsPanel::showsWaiting() const { return m_views->chosen() == 0; }

void ReceiptsPanel::choosePlace()
{
    m_load->startOver();
    m_table->setRecords({});
    m_pane->sortByColumn(BundleTable::DispatchedAt, showsWaiting() ? Qt::AscendingOrder : Qt::DescendingOrder);
    retranslate();
}

void ReceiptsPanel::focusWork() { m_pane->setFocus(Qt::OtherFocusReason); }

void ReceiptsPanel::load()
{
    const auto take = [this](const Bundles &bundles) {
        m_load->fill(*m_table, bundles);
        showBundle();
        if (showsWaiting())
            emit loaded(int(bundles.size()));
    };
    m_load->ask(m_dispatch.receipts(showsWaiting() ? u"waiting"_s : u"confirmed"_s), take, [this] { load(); });
    m_owedLoad->ask(
        m_dispatch.receiptsOwed(), [this](const ReceiptsOwed &owed) { m_owedLoad->fill(*m_owed, owed); },
        [this] { load(); });
}

void ReceiptsPanel::showBundle()
{
    const auto bundle = m_table->find(m_pane->currentId().toLongLong());
    m_title->setVisible(bundle.has_value());
    m_trail->setVisible(bundle && bundle->daysOut.has_value());
    m_hint->setVisible(!bundle);
    if (!bundle)
        return;
    m_title->setText(tr("%1: %n card(s)", "employer", bundle->cards).arg(bundle->destination));
    m_trail->show(*bundle);
}

void ReceiptsPanel::retranslate()
{
    m_views->setText(0, tr("Not confirmed"));
    m_views->setText(1, tr("Confirmed"));
    m_views->setAccessibleName(tr("Which bundles the list shows"));
    m_pane->setAccessibleName(tr("Bundles that went to employers"));
    m_pane->setEmptyText(showsWaiting() ? tr("Every bundle that went to an employer is confirmed.")
                                        : tr("No employer has confirmed a bundle yet."));
    m_hint->setText(tr("Choose a bundle to note that the employer has received it."));
    m_owedTitle->setText(tr("Employers who have not confirmed"));
    m_owedPane->setAccessibleName(m_owedTitle->text());
    m_owedPane->setEmptyText(tr("No employer owes a receipt."));
    m_table->retranslate();
    m_owed->retranslate();
    showBundle();
}
