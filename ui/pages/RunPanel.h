#pragma once

#include "models/domain/Run.h"
#include "models/domain/Staff.h"
#include "ui/pages/Panel.h"
#include "ui/print/PrintRoom.h"

#include <memory>

class AbortStrip;
class BusyStrip;
class EmptyState;
class KeyButton;
class MessageBar;
class NoticeList;
class PlainLabel;
class PreviewPanel;
class PrinterPicker;
class QStackedWidget;
class RunGateway;
class RunPrinter;
class SectionTitle;
struct PrintFailure;

/// The run that this program has opened: preview, printer, printing. Its passwords exist nowhere else, so it is never
/// resumed: it ends printed or aborted.
class RunPanel final : public Panel
{
    Q_OBJECT
public:
    RunPanel(RunGateway &runs, const Session &session, const PrintRoom &room, MessageBar &messages,
             const OpenedRun &run, const QString &form, QWidget *parent = nullptr);
    ~RunPanel() override;

    qint64 run() const { return m_run.id.value; }
    /// A sentence on what would be lost by leaving now; empty when the run is over.
    QString unsaved() const;
    void retranslate() override;

signals:
    /// The run is printed, aborted or out of this program's hands; there is something new in the lists.
    void moved();
    /// The person is through with it.
    void closed();

private:
    enum class State { Ready, Printing, Stalled, Stopped, Printed, Aborted, Gone };

    QWidget *buildWork();
    void wire();
    void print();
    void wirePrinter();
    void showProgress(int staged, int printed, int total);
    void stumble(const PrintFailure &failure);
    void askToAbort();
    void pauseOrGoOn();
    void showNote();
    void enter(State state);
    void showOutcome();
    bool isOver() const { return m_state >= State::Printed; }

    RunGateway &m_runs;
    Session m_session;
    PrintRoom m_room;
    MessageBar &m_messages;
    OpenedRun m_run;
    QString m_form;
    State m_state = State::Ready;
    bool m_held = false;     ///< somebody wants it to wait
    bool m_standing = false; ///< and it does, between two sheets
    int m_staged = 0;
    int m_printed = 0;
    RunPrinter *m_printer = nullptr;
    QStackedWidget *m_stack;
    EmptyState *m_done;
    SectionTitle *m_title;
    PlainLabel *m_facts;
    PreviewPanel *m_preview;
    PrinterPicker *m_picker;
    NoticeList *m_withoutBarcode;
    PlainLabel *m_note;
    KeyButton *m_print;
    BusyStrip *m_busy;
    KeyButton *m_pause;
    PlainLabel *m_numbers;
    KeyButton *m_abort;
    AbortStrip *m_abortStrip;
};
