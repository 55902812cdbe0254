#pragma once

#include "models/domain/Run.h"
#include "ui/widgets/TablePane.h"

#include <functional>
#include <optional>

class MessageBar;
class RunGateway;
class RunTable;

/// The runs that ended, newest first, loaded out of the two views that hold them.
class EndedRunsPane final : public TablePane
{
    Q_OBJECT
public:
    EndedRunsPane(RunGateway &runs, MessageBar &messages, QWidget *parent = nullptr);

    /// Lists only runs of this state.
    void keepOnly(RunState state) { m_only = state; }
    void load();
    std::optional<Run> currentRun() const;
    void retranslate();

signals:
    void loaded();

private:
    void loadView(const QString &view, quint64 asked, std::function<void(const Runs &)> then);
    void take(const Runs &recovery, const Runs &done);

    RunGateway &m_runs;
    MessageBar &m_messages;
    RunTable *m_table;
    std::optional<RunState> m_only;
    quint64 m_asked = 0;
    bool m_known = false;
};
