#pragma once

#include "models/domain/Run.h"
#include "ui/pages/Panel.h"

#include <functional>
#include <optional>

class FieldGrid;
class HoldButton;
class Intention;
class MessageBar;
class PlainLabel;
class QSortFilterProxyModel;
class ReturnGateway;
class RunGateway;
class RunTable;
class SectionTitle;
class TablePane;
class TextField;

/// Makes a counted run void as a whole: letters were swapped, or a sheet was read wrongly, and nobody asks card by card
/// which one is in the wrong hands.
class RevokePanel final : public Panel
{
    Q_OBJECT
public:
    RevokePanel(ReturnGateway &returns, RunGateway &runs, MessageBar &messages, QWidget *parent = nullptr);

    void load();
    void focusWork();
    void retranslate() override;

private:
    QWidget *buildDetail();
    void loadView(const QString &view, quint64 asked, const Runs &before, std::function<void(const Runs &)> then);
    void take(const Runs &all);
    void showRun();
    void revoke();
    void updateButton();

    ReturnGateway &m_returns;
    RunGateway &m_runs;
    MessageBar &m_messages;
    Intention *m_intention;
    quint64 m_asked = 0;
    bool m_known = false;
    std::optional<Run> m_run;
    RunTable *m_table;
    QSortFilterProxyModel *m_sorted;
    TablePane *m_pane;
    QWidget *m_detail;
    SectionTitle *m_title;
    FieldGrid *m_fields;
    PlainLabel *m_what;
    PlainLabel *m_hint;
    TextField *m_reason;
    HoldButton *m_revoke;
};
