#pragma once

#include "models/domain/Run.h"
#include "models/domain/Staff.h"
#include "models/gateways/RunGateway.h"
#include "models/postcard/CardForm.h"
#include "models/secrets/SecretSource.h"
#include "ui/print/PrintProblem.h"
#include "ui/print/PrinterChoice.h"

#include <QMap>
#include <QObject>

#include <functional>
#include <memory>
#include <variant>

class CardPress;
class PressGate;
class QThread;
struct SecretSlice;

/// Why a run's printing stands still. Only what the database did not answer can be tried again.
struct PrintFailure
{
    std::variant<DbError, PrintProblem> why;

    bool mayBeRetried() const
    {
        const auto *error = std::get_if<DbError>(&why);
        return error && error->mayBeRetried();
    }
};

/// Prints one opened run. Secrets are made in slices of 20 and hashed in worker threads; their hashes are staged in the
/// database; only then are their cards printed, one at a time, each secret wiped as soon as its pages are painted. At
/// most two slices are alive. Nothing here waits on the window's thread, and nothing is resumed: whoever stops aborts
/// the run.
class RunPrinter final : public QObject
{
    Q_OBJECT

public:
    struct Order
    {
        OpenedRun run;
        Session session; ///< the society's rules for secrets, and whether this is a demo
        CardForm form;
        PrinterChoice printer;
        bool customerBarcode = true; ///< where an address gives one without doubt
    };

    static constexpr qsizetype sliceSize = 20;

    /// `runs` outlives this.
    RunPrinter(RunGateway &runs, std::shared_ptr<SecretSource> secrets, const Order &order, QObject *parent = nullptr);
    /// Stops between two cards; what is being painted is finished and wiped on its own thread.
    ~RunPrinter() override;

    /// Once. Ends in finished(), in failed() or, after cancel(), in stopped().
    void start();
    /// Repeats the call that failed, with the same operation id. Does nothing unless the last failure may be retried.
    void retry();
    /// Stops between two cards. The run stays open and should be aborted.
    void cancel();
    /// Stands between two sheets, with at most two slices of secrets alive, and says so with paused(). A run's hours go
    /// on meanwhile. Where no sheet is left to wait for, the run ends as ever.
    void pause();
    void goOn();

signals:
    void progress(int staged, int printed, int total);
    void cardPrinted(const QString &serial);
    void finished();
    void stopped();
    void paused();
    void failed(const PrintFailure &failure);

private:
    enum class State { Idle, Working, WaitingForRetry, Over };
    struct Workers;

    void fetchCards();
    void fetchTexts();
    void startPress();
    void makeNextSlice();
    void stage(const std::shared_ptr<SecretSlice> &slice);
    void printed(const QString &serial);
    void finishPrinting();
    void stumble(const DbError &error, std::function<void()> again);
    void giveUp(const PrintFailure &failure);
    void halt();
    void reportProgress();
    bool isWorking() const { return m_state == State::Working; }

    RunGateway &m_runs;
    std::shared_ptr<SecretSource> m_secrets;
    Order m_order;
    Cards m_cards;
    QMap<QString, CardTexts> m_texts; ///< by kind of card
    std::unique_ptr<Workers> m_workers;
    QThread *m_thread = nullptr; ///< the press's; it deletes both when it ends
    CardPress *m_press = nullptr;
    std::shared_ptr<PressGate> m_gate;
    std::shared_ptr<SecretSlice> m_staging; ///< made, and on its way to the database
    std::function<void()> m_again;
    OpId m_finishOp = OpId::fresh();
    State m_state = State::Idle;
    bool m_making = false;
    bool m_cancelled = false;
    int m_alive = 0; ///< slices with secrets in them
    qsizetype m_made = 0;
    qsizetype m_staged = 0;
    qsizetype m_printed = 0;
};
