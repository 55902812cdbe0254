#pragma once

#include "models/domain/ReconcileLedger.h"
#include "models/gateways/RunGateway.h"
#include "ui/pages/Panel.h"

#include <optional>

class BalanceRow;
class DoubtStrip;
class Intention;
class MessageBar;
class KeyButton;
class PlainLabel;
class ScanField;
class ScanLog;
class ScanSound;
class SectionTitle;
class SegmentBar;
class SheetTable;
class StaffGateway;
class StepUpStrip;
class StockRow;
class StrayLookup;
class TablePane;

/// Counts a printed run by scanning. The count lives here until the run is closed, whatever else is looked at
/// meanwhile.
class ReconcilePanel final : public Panel
{
    Q_OBJECT
public:
    ReconcilePanel(RunGateway &runs, StaffGateway &staff, const Run &run, MessageBar &messages,
                   QWidget *parent = nullptr);

    /// The same run as the list has it now.
    void setRun(const Run &run);
    /// The run left the list of active runs by somebody else's hand.
    void setGone();
    /// A sentence on what would be lost by leaving now; empty when nothing was counted or all is done.
    QString unsaved() const;
    const Run &run() const { return m_run; }
    void retranslate() override;

signals:
    void reconciled(qint64 run, const ReconcileAnswer &answer);

private:
    enum Place { Missing, Spoiled, NotFound, Sealed };

    QLayout *buildCount();
    QLayout *buildSheets();
    void wire();

    void load();
    void take(const QString &text);
    void answerDoubt(const QString &serial, bool second);
    void giveUpSelected();
    void takeBackLast();
    void spoilSelected();
    void unscanSelected();
    void startReconciling();
    void closeRun();

    void counted();
    void showSheets();
    void updateButtons();
    QString selectedSerial() const;
    bool isOpen() const;   ///< the run is there to be counted
    bool mayCount() const; ///< and no question about a sheet is open

    RunGateway &m_runs;
    MessageBar &m_messages;
    Run m_run;
    std::optional<ReconcileLedger> m_ledger;
    bool m_gone = false;
    bool m_done = false;

    Intention *m_intention;
    SectionTitle *m_title;
    PlainLabel *m_subtitle;
    ScanLog *m_log;
    ScanField *m_field;
    KeyButton *m_spoiled;
    KeyButton *m_undo;
    KeyButton *m_soundOn;
    DoubtStrip *m_doubt;
    BalanceRow *m_balance;
    StockRow *m_stock;
    KeyButton *m_reconcile;
    StepUpStrip *m_codes;
    SegmentBar *m_which;
    SheetTable *m_sheets;
    TablePane *m_sheetPane;
    KeyButton *m_spoilSelected;
    KeyButton *m_unscanSelected;
    KeyButton *m_giveUpSelected;
    ScanSound *m_sound;
    StrayLookup *m_strays;
};
