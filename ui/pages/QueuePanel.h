#pragma once

#include "models/domain/Run.h"
#include "ui/pages/Panel.h"

class Intention;
class KeyButton;
class ListLoad;
class MessageBar;
class PlainLabel;
class PrintQueueTable;
class QAction;
class QCheckBox;
class QComboBox;
class QSortFilterProxyModel;
class RunGateway;
class StaffGateway;
class StepUpStrip;
class TablePane;

/// Approved requests that wait for paper, and the button that takes the picked ones into a run.
class QueuePanel final : public Panel
{
    Q_OBJECT
public:
    QueuePanel(RunGateway &runs, StaffGateway &staff, MessageBar &messages, QWidget *parent = nullptr);

    void load();
    void retranslate() override;

signals:
    void runOpened(const OpenedRun &run, const QString &form);

private:
    void buildLayout();
    void wire();
    QAction *addKey(QWidget &owner, const QKeySequence &key, Qt::ShortcutContext context);
    void take(const PrintJobs &jobs);
    void fillForms();
    void chooseForm();
    void togglePick();
    void pickAll(bool picked);
    void openRun();
    void picksChanged();
    void updateButtons();
    QString form() const;

    RunGateway &m_runs;
    Intention *m_intention;
    QString m_station;
    PrintQueueTable *m_table;
    QSortFilterProxyModel *m_shown; ///< the requests of the chosen form
    TablePane *m_pane;
    ListLoad *m_load;
    QCheckBox *m_all;
    PlainLabel *m_formLabel;
    QComboBox *m_form;
    PlainLabel *m_where;
    KeyButton *m_open;
    StepUpStrip *m_codes;
    QAction *m_pickOne = nullptr;
    QAction *m_pickAll = nullptr;
    QAction *m_pickNone = nullptr;
};
