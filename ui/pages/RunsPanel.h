#pragma once

#include "models/domain/Run.h"
#include "models/domain/Staff.h"
#include "ui/pages/Panel.h"

#include <QHash>

class EmptyState;
class ListLoad;
class MessageBar;
class QSortFilterProxyModel;
class QStackedWidget;
class ReconcilePanel;
class RunGateway;
class RunNote;
class RunTable;
class StaffGateway;
class TablePane;

/// Runs that are open or wait to be reconciled, and beside them what can be done with the chosen one.
class RunsPanel final : public Panel
{
    Q_OBJECT
public:
    /// `prints`: this person has the printing duty; a supervisor without it only reads.
    RunsPanel(RunGateway &runs, StaffGateway &staff, bool prints, MessageBar &messages, QWidget *parent = nullptr);

    /// Asks for the active runs. What was counted so far stays.
    void load();
    /// Shows the run once it is in the list.
    void open(qint64 run);
    /// The run that is being printed in this program; 0: none.
    void setPrintingHere(qint64 run);
    QString unsaved() const;
    void retranslate() override;

signals:
    /// The active runs have arrived.
    void loaded(const Runs &runs);
    /// A run was closed or aborted here, so the other places have to be asked again.
    void moved();

private:
    void take(const Runs &runs);
    void showDetail();
    void forget(qint64 run);
    ReconcilePanel *counterFor(const Run &run);

    RunGateway &m_runs;
    StaffGateway &m_staff;
    MessageBar &m_messages;
    qint64 m_wanted = 0;
    qint64 m_printingHere = 0;
    RunTable *m_table;
    QSortFilterProxyModel *m_sorted;
    TablePane *m_pane;
    ListLoad *m_load;
    QStackedWidget *m_detail;
    EmptyState *m_nothing;
    RunNote *m_note;
    QHash<qint64, ReconcilePanel *> m_counts;
};
