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
    class Shown;

    void buildLayout();
    void wire();
    QAction *addKey(QWidget &owner, const QKeySequence &key, Qt::ShortcutContext context);
    void take(const PrintJobs &jobs);
    void fillForms();
    void chooseForm();
    void fillPlaces();
    void choosePlace();
    void togglePick();
    void pickAll(bool picked);
    void openRun();
    void picksChanged();
    void updateButtons();
    void askCutOff();
    void showCutOff();
    QString form() const;
    QString place() const;
    void showNote(int picked, int printable);

    RunGateway &m_runs;
    Intention *m_intention;
    QString m_station;
    CutOff m_today;
    PrintQueueTable *m_table;
    Shown *m_shown; ///< the requests of the chosen form and destination
    TablePane *m_pane;
    ListLoad *m_load;
    QCheckBox *m_all;
    PlainLabel *m_formLabel;
    QComboBox *m_form;
    PlainLabel *m_placeLabel;
    QComboBox *m_place;
    PlainLabel *m_where;
    PlainLabel *m_cutOff;
    PlainLabel *m_note; ///< how much of what waits goes into this run
    KeyButton *m_open;
    StepUpStrip *m_codes;
    QAction *m_pickOne = nullptr;
    QAction *m_pickAll = nullptr;
    QAction *m_pickNone = nullptr;
};
