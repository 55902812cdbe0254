#include "ui/pages/RunsPanel.h"

#include "models/gateways/RunGateway.h"
#include "models/tables/RunTable.h"
#include "ui/Icons.h"
#include "ui/Theme.h"
#include "ui/pages/ListLoad.h"
#include "ui/pages/ReconcilePanel.h"
#include "ui/pages/RunNote.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TablePane.h"

#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RunsPanel::RunsPanel(RunGateway &runs, StaffGateway &staff, bool prints, MessageBar &messages, QWidget *parent)
    : Panel(parent)
    , m_runs(runs)
    , m_staff(staff)
    , m_messages(messages)
    , m_table(new RunTable(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_pane(new TablePane(this))
    , m_load(new ListLoad(*m_pane, messages, this))
    , m_detail(new QStackedWidget(this))
    , m_nothing(new EmptyState(Icon::Barcode, this))
    , m_note(new RunNote(runs, prints, messages, this))
{
    m_sorted->setSourceModel(m_table);
    m_sorted->setSortRole(SortRole);
    m_pane->setObjectName(u"runsTable"_s);
    m_pane->setModel(m_sorted);
    m_pane->setSortingEnabled(true);
    m_pane->sortByColumn(RunTable::Number, Qt::AscendingOrder);
    m_detail->addWidget(m_nothing);
    m_detail->addWidget(m_note);
    m_detail->setContentsMargins(Theme::space(2), 0, 0, 0);

    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_pane);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 3);
    split->setSizes({Theme::space(85), Theme::space(195)});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(split);

    connect(m_pane, &TablePane::currentIdChanged, this, &RunsPanel::showDetail);
    connect(m_note, &RunNote::aborted, this, [this](qint64 run) {
        m_messages.say(Severity::Success, tr("Run %1 is aborted; none of its passwords works.").arg(run), {},
                       tr("Collect its sheets and destroy them: they are listed under Recovery."));
        load();
        emit moved();
    });
    retranslate();
}

void RunsPanel::load()
{
    m_load->ask(
        m_runs.runs(u"active"_s), [this](const Runs &runs) { take(runs); }, [this] { load(); });
}

void RunsPanel::take(const Runs &runs)
{
    m_load->fill(*m_table, runs);
    for (ReconcilePanel *count : m_counts.values()) {
        const auto run = m_table->find(count->run().id.value);
        if (run && run->state == RunState::Printed && run->fence == count->run().fence)
            count->setRun(*run);
        else if (count == m_detail->currentWidget())
            count->setGone(); // what was counted stays readable until something else is chosen
        else
            forget(count->run().id.value);
    }
    if (m_wanted != 0 && m_pane->selectId(m_wanted))
        m_wanted = 0;
    showDetail();
    emit loaded(runs);
}

void RunsPanel::open(qint64 run) { m_wanted = m_pane->selectId(run) ? 0 : run; }

void RunsPanel::setPrintingHere(qint64 run)
{
    m_printingHere = run;
    showDetail();
}

QString RunsPanel::unsaved() const
{
    for (const ReconcilePanel *count : m_counts)
        if (const QString lost = count->unsaved(); !lost.isEmpty())
            return lost;
    return {};
}

void RunsPanel::showDetail()
{
    const auto run = m_table->find(m_pane->currentId().toLongLong());
    if (!run) {
        // A count that is under way stays on screen even when its row has gone: it says itself what happened.
        const auto *counting = qobject_cast<ReconcilePanel *>(m_detail->currentWidget());
        if (!counting || m_pane->currentId().isValid())
            m_detail->setCurrentWidget(m_nothing);
        return;
    }
    if (run->state == RunState::Printed && run->mayReconcile) {
        m_detail->setCurrentWidget(counterFor(*run));
        return;
    }
    m_note->show(*run, run->id.value == m_printingHere);
    m_detail->setCurrentWidget(m_note);
}

ReconcilePanel *RunsPanel::counterFor(const Run &run)
{
    if (ReconcilePanel *known = m_counts.value(run.id.value))
        return known;
    auto *count = new ReconcilePanel(m_runs, m_staff, run, m_messages, m_detail);
    m_detail->addWidget(count);
    m_counts.insert(run.id.value, count);
    connect(count, &ReconcilePanel::reconciled, this, [this](qint64 id, const ReconcileAnswer &answer) {
        const QString then = answer.spoiled > 0
            ? tr("Destroy the spoiled sheets: they are listed under Recovery. Their requests are "
                 "back in the queue.")
            : QString();
        m_messages.say(
            Severity::Success,
            answer.notFound == 0
                ? tr("Run %1 is reconciled: %2 sealed, %3 spoiled.").arg(id).arg(answer.good).arg(answer.spoiled)
                : tr("Run %1 is reconciled: %2 sealed, %3 spoiled, %4 not found.")
                      .arg(id)
                      .arg(answer.good)
                      .arg(answer.spoiled)
                      .arg(answer.notFound),
            tr("The sealed cards lie ready in their bundles under Dispatch."), then);
        forget(id);
        load();
        emit moved();
    });
    return count;
}

void RunsPanel::forget(qint64 run)
{
    ReconcilePanel *count = m_counts.take(run);
    if (!count)
        return;
    if (m_detail->currentWidget() == count)
        m_detail->setCurrentWidget(m_nothing);
    m_detail->removeWidget(count);
    count->deleteLater();
}

void RunsPanel::retranslate()
{
    m_pane->setAccessibleName(tr("Print runs"));
    m_pane->setEmptyText(tr("No run is open and none waits to be reconciled. Runs are opened under \"To print\"."));
    m_nothing->setTexts(tr("No run is chosen"),
                        tr("Choose a run to reconcile it by scanning, or to see who is printing it."));
    m_table->retranslate();
}
