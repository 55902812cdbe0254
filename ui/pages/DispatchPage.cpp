#include "ui/pages/DispatchPage.h"

#include "models/domain/Changes.h"
#include "models/gateways/DispatchGateway.h"
#include "models/tables/BundleTable.h"
#include "ui/Icons.h"
#include "ui/Theme.h"
#include "ui/pages/BundlePanel.h"
#include "ui/pages/HomeLettersStrip.h"
#include "ui/pages/ListLoad.h"
#include "ui/pages/RunPapersPanel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SegmentBar.h"
#include "ui/widgets/TablePane.h"

#include <QAction>
#include <QHBoxLayout>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

DispatchPage::DispatchPage(Gateways gateways, const Session &session, QWidget *parent)
    : Page(parent)
    , m_dispatch(gateways.dispatch)
    , m_refresh(new QAction(this))
    , m_heading(new PlainLabel(this))
    , m_places(new SegmentBar(this))
    , m_messages(new MessageBar(this))
    , m_table(new BundleTable(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_pane(new TablePane(this))
    , m_load(new ListLoad(*m_pane, *m_messages, this))
    , m_home(new HomeLettersStrip(gateways.dispatch, *m_messages, this))
    , m_detail(new QStackedWidget(this))
    , m_nothing(new EmptyState(Icon::Package, this))
    , m_bundle(new BundlePanel(gateways.dispatch, gateways.staff, session.demo, *m_messages, this))
    , m_split(new QSplitter(this))
    , m_papers(new RunPapersPanel(gateways.runs, session.demo, *m_messages, this))
{
    setObjectName(u"dispatchPage"_s);
    buildLayout();
    wire();
    choosePlace();
    retranslate();
}

void DispatchPage::buildLayout()
{
    m_places->addPlace(u"readyPlace"_s);
    m_places->addPlace(u"dispatchedPlace"_s);
    m_places->addPlace(u"papersPlace"_s);
    m_heading->setTextStyle(Theme::Text::Title);
    m_sorted->setSourceModel(m_table);
    m_sorted->setSortRole(SortRole);
    m_pane->setObjectName(u"bundlesTable"_s);
    m_pane->setModel(m_sorted);
    m_pane->setSortingEnabled(true);
    m_detail->addWidget(m_nothing);
    m_detail->addWidget(m_bundle);
    m_detail->setContentsMargins(Theme::space(2), 0, 0, 0);

    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::space(4));
    head->addWidget(m_heading);
    head->addWidget(m_places);
    head->addStretch();
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_pane);
    m_split->addWidget(m_detail);
    m_split->setStretchFactor(0, 4);
    m_split->setStretchFactor(1, 5);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::space(3));
    column->addLayout(head);
    column->addWidget(m_home);
    column->addWidget(m_split, 1);
    column->addWidget(m_papers, 1);
    column->addWidget(m_messages);
}

void DispatchPage::wire()
{
    m_refresh->setObjectName(u"refreshAction"_s);
    m_refresh->setShortcut(QKeySequence::Refresh);
    m_refresh->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_refresh);
    connect(m_refresh, &QAction::triggered, this, [this] {
        load();
        m_bundle->reload();
    });
    connect(m_places, &SegmentBar::chosenChanged, this, [this] {
        choosePlace();
        load();
    });
    connect(m_pane, &TablePane::currentIdChanged, this, &DispatchPage::showDetail);
    m_bundle->hear(m_pane);
    connect(m_bundle, &BundlePanel::dispatched, this, &DispatchPage::load);
    connect(m_home, &HomeLettersStrip::dispatched, this, &DispatchPage::load);
}

QString DispatchPage::title() const { return tr("Dispatch"); }

void DispatchPage::activate()
{
    load();
    m_bundle->reload();
    m_pane->setFocus();
}

void DispatchPage::changed(const Changes &changes)
{
    static const QStringList topics{u"bundle"_s, u"card"_s, u"request"_s, u"run"_s};
    const bool moved = std::any_of(changes.moved.cbegin(), changes.moved.cend(), [this](const Change &change) {
        return topics.contains(change.topic) && !m_bundle->shows(change);
    });
    if (!moved)
        return;
    load();
    m_bundle->reload();
}

void DispatchPage::open(qint64 bundle)
{
    m_wanted = bundle;
    m_places->choose(Ready);
    load();
}

QString DispatchPage::unsaved() const
{
    if (m_home->isUnderWay())
        return tr("Letters to homes are being dispatched.");
    const int waiting = m_bundle->waiting();
    return waiting > 0 ? tr("%n scanned card(s) are not recorded as packed yet.", nullptr, waiting) : QString();
}

void DispatchPage::choosePlace()
{
    m_split->setVisible(m_places->chosen() != Papers);
    m_papers->setVisible(m_places->chosen() == Papers);
    m_home->forget();
    if (m_places->chosen() == Papers)
        return;
    const bool ready = m_places->chosen() == Ready;
    m_load->startOver();
    m_table->setRecords({});
    m_pane->setColumnHidden(BundleTable::DispatchedAt, ready);
    m_pane->setColumnHidden(BundleTable::DispatchedBy, ready);
    m_pane->setColumnHidden(BundleTable::Receipt, ready);
    m_pane->setColumnHidden(BundleTable::Tracking, ready);
    m_pane->setColumnHidden(BundleTable::ReadySince, !ready);
    m_pane->sortByColumn(ready ? BundleTable::ReadySince : BundleTable::DispatchedAt,
                         ready ? Qt::AscendingOrder : Qt::DescendingOrder);
    m_detail->setCurrentWidget(m_nothing);
    retranslate();
}

void DispatchPage::load()
{
    if (m_places->chosen() == Papers) {
        m_papers->load();
        return;
    }
    const QString view = m_places->chosen() == Ready ? u"ready"_s : u"dispatched"_s;
    const auto take = [this](const Bundles &bundles) {
        m_load->fill(*m_table, bundles);
        if (m_places->chosen() == Ready)
            m_home->setReady(bundles);
        if (m_wanted != 0 && m_pane->selectId(m_wanted))
            m_wanted = 0;
        showDetail();
    };
    m_load->ask(m_dispatch.bundles(view), take, [this] { load(); });
}

void DispatchPage::showDetail()
{
    if (const auto bundle = m_table->find(m_pane->currentId().toLongLong())) {
        m_bundle->show(*bundle);
        m_detail->setCurrentWidget(m_bundle);
    } else if (!m_bundle->keepsResult()) {
        m_detail->setCurrentWidget(m_nothing);
    }
}

void DispatchPage::retranslate()
{
    m_heading->setText(title());
    m_refresh->setText(tr("Load again"));
    m_places->setText(Ready, tr("Ready", "bundles"));
    m_places->setText(Dispatched, tr("Dispatched", "bundles"));
    m_places->setText(Papers, tr("Run sheets"));
    m_places->setAccessibleName(tr("Which bundles the list shows"));
    m_pane->setAccessibleName(tr("Bundles"));
    m_pane->setEmptyText(m_places->chosen() == Ready
                             ? tr("No bundle is ready. Bundles appear here once a print run is reconciled.")
                             : tr("No bundle has been dispatched yet."));
    m_nothing->setTexts(tr("No bundle is chosen"),
                        tr("Choose a bundle to see its cards and to mark it as dispatched."));
    m_table->retranslate();
}
