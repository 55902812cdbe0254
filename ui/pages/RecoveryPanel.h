#pragma once

#include "models/domain/Run.h"
#include "ui/pages/Panel.h"

#include <QSet>

#include <optional>

class ConfirmStrip;
class EmptyState;
class Intention;
class KeyButton;
class ListLoad;
class MessageBar;
class PlainLabel;
class QStackedWidget;
class RecoveryTable;
class RunGateway;
class SectionTitle;
class SheetTable;
class StockRow;
class TablePane;

/// Spoiled and void sheets that must not leave the room, and the two signatures under their destruction.
class RecoveryPanel final : public Panel
{
    Q_OBJECT
public:
    /// Who does not print notes no blank sheets.
    RecoveryPanel(RunGateway &runs, bool prints, MessageBar &messages, QWidget *parent = nullptr);

    void load();
    void retranslate() override;

signals:
    /// How many runs wait for a signature.
    void loaded(int waiting);

private:
    QWidget *buildDetail();
    void wire();
    void showRun();
    void loadSheets();
    void forgetSheets();
    void askToSign();
    void startSigning();
    void sign();
    bool mayNote() const;
    QString question() const;
    QString verb() const;
    bool maySign() const;

    RunGateway &m_runs;
    bool m_prints;
    MessageBar &m_messages;
    std::optional<Run> m_run;
    int m_toDestroy = 0;    ///< sheets of the chosen run; two of a doubled one
    QStringList m_notFound; ///< serials; nobody destroys what nobody has
    Intention *m_intention;
    QSet<qint64> m_signed; ///< runs that this person has signed for since the program was started
    RecoveryTable *m_table;
    TablePane *m_pane;
    ListLoad *m_load;
    QStackedWidget *m_detail;
    EmptyState *m_nothing;
    SectionTitle *m_title;
    PlainLabel *m_why;
    PlainLabel *m_lost;
    SheetTable *m_sheets;
    TablePane *m_sheetPane;
    ListLoad *m_sheetLoad;
    StockRow *m_stock;
    KeyButton *m_sign;
    ConfirmStrip *m_confirm;
};
