#pragma once

#include "models/domain/Run.h"
#include "ui/pages/Panel.h"

#include <optional>

class EmptyState;
class EndedRunsPane;
class FieldGrid;
class MessageBar;
class PaperStrip;
class QStackedWidget;
class RunGateway;
class SectionTitle;

/// Runs that ended, and the sheet of each for the file.
class RunPapersPanel final : public Panel
{
    Q_OBJECT
public:
    RunPapersPanel(RunGateway &runs, bool demo, MessageBar &messages, QWidget *parent = nullptr);

    void load();
    void focusWork();
    void retranslate() override;

private:
    QWidget *buildDetail();
    void showRun();
    void fetchSheet();

    RunGateway &m_runs;
    MessageBar &m_messages;
    std::optional<Run> m_run;
    EndedRunsPane *m_pane;
    QStackedWidget *m_detail;
    EmptyState *m_nothing;
    SectionTitle *m_title;
    FieldGrid *m_fields;
    PaperStrip *m_sheet;
};
