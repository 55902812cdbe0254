#include "ui/pages/PrintRunsPage.h"

#include "models/domain/Changes.h"
#include "models/gateways/RunGateway.h"
#include "ui/Theme.h"
#include "ui/pages/OrphanStrip.h"
#include "ui/pages/QueuePanel.h"
#include "ui/pages/RecoveryPanel.h"
#include "ui/pages/RunPanel.h"
#include "ui/pages/RunsPanel.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SegmentBar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PrintRunsPage::PrintRunsPage(Gateways gateways, const Session &session, const PrintRoom &room, QWidget *parent)
    : Page(parent)
    , m_gateway(gateways.runs)
    , m_session(session)
    , m_room(room)
    , m_refresh(new QAction(this))
    , m_heading(new PlainLabel(this))
    , m_places(new SegmentBar(this))
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_orphan(new OrphanStrip(m_gateway, *m_messages, this))
    , m_toPrint(new QStackedWidget(this))
    , m_queue(new QueuePanel(m_gateway, gateways.staff, *m_messages, this))
    , m_runs(new RunsPanel(m_gateway, gateways.staff, prints(), *m_messages, this))
    , m_recovery(new RecoveryPanel(m_gateway, *m_messages, this))
{
    setObjectName(u"printRunsPage"_s);
    buildLayout();
    wire();
    retranslate();
    if (!prints()) { // a supervisor reads the runs and signs for destruction
        m_places->hidePlace(ToPrint);
        m_places->choose(RunsPlace);
    }
}

void PrintRunsPage::buildLayout()
{
    m_places->addPlace(u"placeToPrint"_s);
    m_places->addPlace(u"placeRuns"_s);
    m_places->addPlace(u"placeRecovery"_s);
    m_heading->setTextStyle(Theme::Text::Title);
    m_toPrint->addWidget(m_queue);

    auto *first = new QWidget(this);
    auto *firstColumn = new QVBoxLayout(first);
    firstColumn->setContentsMargins(0, 0, 0, 0);
    firstColumn->setSpacing(Theme::space(3));
    firstColumn->addWidget(m_orphan);
    firstColumn->addWidget(m_toPrint, 1);
    m_stack->addWidget(first);
    m_stack->addWidget(m_runs);
    m_stack->addWidget(m_recovery);

    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::space(4));
    head->addWidget(m_heading);
    head->addWidget(m_places);
    head->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::space(3));
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    column->addWidget(m_messages);
}

void PrintRunsPage::wire()
{
    m_refresh->setObjectName(u"refreshAction"_s);
    m_refresh->setShortcut(QKeySequence::Refresh);
    m_refresh->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_refresh);
    connect(m_refresh, &QAction::triggered, this, &PrintRunsPage::load);
    connect(m_places, &SegmentBar::chosenChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_queue, &QueuePanel::runOpened, this, &PrintRunsPage::begin);
    connect(m_orphan, &OrphanStrip::aborted, this, [this](qint64 run) {
        m_messages->say(Severity::Success, tr("Run %1 is aborted; none of its passwords works.").arg(run), {},
                        tr("Collect its sheets and destroy them: they are listed under Recovery."));
        load();
    });
    connect(m_runs, &RunsPanel::loaded, this, [this](const Runs &runs) {
        m_active = runs;
        m_orphan->look(m_active, printingHere());
        showCounts();
    });
    connect(m_runs, &RunsPanel::moved, this, [this] {
        m_queue->load();
        m_recovery->load();
    });
    connect(m_recovery, &RecoveryPanel::loaded, this, [this](int waiting) {
        m_toDestroy = waiting;
        showCounts();
    });
}

QString PrintRunsPage::title() const { return tr("Print runs"); }

void PrintRunsPage::activate() { load(); }

void PrintRunsPage::changed(const Changes &changes)
{
    if (changes.touches(u"run"_s) || changes.touches(u"request"_s) || changes.touches(u"card"_s))
        load();
}

void PrintRunsPage::load()
{
    if (prints())
        m_queue->load();
    m_runs->load();
    m_recovery->load();
}

void PrintRunsPage::open(qint64 run)
{
    m_places->choose(RunsPlace);
    m_runs->open(run);
}

QString PrintRunsPage::unsaved() const
{
    if (m_run)
        if (const QString lost = m_run->unsaved(); !lost.isEmpty())
            return lost;
    return m_runs->unsaved();
}

bool PrintRunsPage::prints() const { return m_session.duties.testFlag(Duty::Printer); }

qint64 PrintRunsPage::printingHere() const { return m_run ? m_run->run() : 0; }

void PrintRunsPage::begin(const OpenedRun &run, const QString &form)
{
    endRun();
    m_messages->clear();
    m_run = new RunPanel(m_gateway, m_session, m_room, *m_messages, run, form, m_toPrint);
    connect(m_run, &RunPanel::closed, this, &PrintRunsPage::endRun);
    connect(m_run, &RunPanel::moved, this, &PrintRunsPage::load);
    m_toPrint->addWidget(m_run);
    m_toPrint->setCurrentWidget(m_run);
    m_runs->setPrintingHere(run.id.value);
    m_orphan->look(m_active, run.id.value);
    m_runs->load();
}

void PrintRunsPage::endRun()
{
    if (!m_run)
        return;
    m_toPrint->setCurrentWidget(m_queue);
    m_toPrint->removeWidget(m_run);
    m_run->deleteLater();
    m_run = nullptr;
    m_runs->setPrintingHere(0);
    load();
}

void PrintRunsPage::showCounts()
{
    m_places->setText(ToPrint, tr("To print"));
    m_places->setText(RunsPlace, m_active.isEmpty() ? tr("Runs") : tr("Runs %1", "how many").arg(m_active.size()));
    m_places->setText(Recovery, m_toDestroy <= 0 ? tr("Recovery") : tr("Recovery %1", "how many").arg(m_toDestroy));
}

void PrintRunsPage::retranslate()
{
    m_heading->setText(title());
    m_places->setAccessibleName(tr("Parts of the print room"));
    m_refresh->setText(tr("Load again"));
    showCounts();
}
