#pragma once

#include "models/domain/Run.h"
#include "ui/pages/Panel.h"

#include <functional>
#include <optional>

class EmptyState;
class FieldGrid;
class MessageBar;
class PaperStrip;
class QSortFilterProxyModel;
class QStackedWidget;
class RunGateway;
class RunTable;
class SectionTitle;
class TablePane;

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
    void loadView(const QString &view, quint64 asked, const Runs &before, std::function<void(const Runs &)> then);
    void take(const Runs &runs);
    void showRun();
    void fetchSheet();

    RunGateway &m_runs;
    MessageBar &m_messages;
    quint64 m_asked = 0;
    bool m_known = false;
    std::optional<Run> m_run;
    RunTable *m_table;
    QSortFilterProxyModel *m_sorted;
    TablePane *m_pane;
    QStackedWidget *m_detail;
    EmptyState *m_nothing;
    SectionTitle *m_title;
    FieldGrid *m_fields;
    PaperStrip *m_sheet;
};
