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
#include "ui/widgets/SegmentBar.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PrintRunsPage::PrintRunsPage(Gateways gateways, const Session &session, const PrintRoom &room, QWidget *parent)
    : PlacesPage({u"placeToPrint"_s, u"placeRuns"_s, u"placeRecovery"_s}, parent)
    , m_gateway(gateways.runs)
    , m_session(session)
    , m_room(room)
    , m_orphan(new OrphanStrip(m_gateway, messages(), this))
    , m_toPrint(new QStackedWidget(this))
    , m_queue(new QueuePanel(m_gateway, gateways.staff, messages(), this))
    , m_runs(new RunsPanel(m_gateway, gateways.staff, prints(), messages(), this))
    , m_recovery(new RecoveryPanel(m_gateway, prints(), messages(), this))
{
    setObjectName(u"printRunsPage"_s);
    buildLayout();
    wire();
    retranslate();
    if (!prints()) { // a supervisor reads the runs and signs for destruction
        leaveOut(ToPrint);
        places().choose(RunsPlace);
    }
}

void PrintRunsPage::buildLayout()
{
    m_toPrint->addWidget(m_queue);

    auto *first = new QWidget(this);
    auto *firstColumn = new QVBoxLayout(first);
    firstColumn->setContentsMargins(0, 0, 0, 0);
    firstColumn->setSpacing(Theme::space(3));
    firstColumn->addWidget(m_orphan);
    firstColumn->addWidget(m_toPrint, 1);
    stack().addWidget(first);
    stack().addWidget(m_runs);
    stack().addWidget(m_recovery);
}

void PrintRunsPage::wire()
{
    connect(m_queue, &QueuePanel::runOpened, this, &PrintRunsPage::begin);
    connect(m_orphan, &OrphanStrip::aborted, this, [this](qint64 run) {
        messages().say(Severity::Success, tr("Run %1 is aborted; none of its passwords works.").arg(run), {},
                       tr("Collect its sheets and destroy them: they are listed under Recovery."));
        load();
    });
    connect(m_runs, &RunsPanel::loaded, this, [this](const Runs &runs) {
        m_active = runs;
        m_orphan->look(m_active, printingHere());
        showPlaces();
    });
    connect(m_runs, &RunsPanel::moved, this, [this] {
        m_queue->load();
        m_recovery->load();
    });
    connect(m_recovery, &RecoveryPanel::loaded, this, [this](int waiting) {
        m_toDestroy = waiting;
        showPlaces();
    });
}

QString PrintRunsPage::title() const { return tr("Print runs"); }

void PrintRunsPage::activate() { load(); }

void PrintRunsPage::changed(const Changes &changes)
{
    if (changes.touches(u"run"_s) || changes.touches(u"request"_s) || changes.touches(u"card"_s))
        load();
}

void PrintRunsPage::choosePlace() { stack().setCurrentIndex(places().chosen()); }

void PrintRunsPage::load()
{
    if (prints())
        m_queue->load();
    m_runs->load();
    m_recovery->load();
}

void PrintRunsPage::open(qint64 run)
{
    places().choose(RunsPlace);
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
    messages().clear();
    m_run = new RunPanel(m_gateway, m_session, m_room, messages(), run, form, m_toPrint);
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

QStringList PrintRunsPage::placeNames() const { return {tr("To print"), tr("Runs"), tr("Recovery")}; }

int PrintRunsPage::waitingAt(int place) const
{
    return place == RunsPlace ? int(m_active.size()) : place == Recovery ? m_toDestroy : 0;
}
