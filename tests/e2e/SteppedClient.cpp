// One run of cards from the queue to the finished printing, or the counting and dispatching of what was printed, with
// the client's own parts. At one step, whose number is an argument, it says "at" and waits for a line, so that somebody
// can do harm at just that moment. It goes on as a clerk would: what has no answer is asked again with the same
// operation id. Every sheet that comes out is said. The password comes on standard input. Only for tests.

#include "models/gateways/DispatchGateway.h"
#include "models/gateways/SessionGateway.h"
#include "models/postgres/PgGateways.h"
#include "models/secrets/GeneratedSecrets.h"
#include "tests/e2e/Awaited.h"
#include "ui/print/CardForms.h"
#include "ui/print/RunPrinter.h"

#include <QApplication>
#include <QEventLoop>
#include <QTextStream>
#include <QTimer>

#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

void say(const QString &word)
{
    QTextStream out(stdout);
    out << word << Qt::endl;
}

[[noreturn]] void end(const QString &how, int code)
{
    say(how);
    std::_Exit(code);
}

/// The steps of a card's way, and the one at which the program stands still.
class Steps
{
public:
    explicit Steps(int wanted)
        : m_wanted(wanted)
    {
    }

    /// True when the call that is under way is to be sent a second time, as by a double click.
    bool at(int step)
    {
        if (step != m_wanted)
            return false;
        m_wanted = 0;
        say(u"at"_s);
        return QTextStream(stdin).readLine() == "twice"_L1;
    }

private:
    int m_wanted;
};

void pause()
{
    QEventLoop loop;
    QTimer::singleShot(200, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Asks until there is an answer; a rule that says no ends the program. `sent` is called once the first call is out.
template <typename T, typename Call>
T done(
    const Call &call, const std::function<bool()> &sent = [] { return false; })
{
    auto future = call();
    const bool twice = sent();
    if (twice)
        (void)awaited(call());
    for (int tries = 0; tries < 300; ++tries) {
        const Result<T> result = awaited(future);
        if (result)
            return *result;
        if (!result.error().mayBeRetried())
            end(u"refused "_s + result.error().rule + result.error().sqlState, 2);
        pause();
        future = call();
    }
    end(u"no answer"_s, 3);
}

/// The run's calls with a step while each is under way and after its answer.
class SteppedRuns final : public RunGateway
{
public:
    SteppedRuns(RunGateway &runs, Steps &steps)
        : m_runs(runs)
        , m_steps(steps)
    {
    }

    QFuture<Result<PrintJobs>> printQueue() override { return m_runs.printQueue(); }
    QFuture<Result<CutOff>> cutOff() override { return m_runs.cutOff(); }
    QFuture<Result<OpenedRun>> openRun(const OpId &op, const QString &form, const QString &station,
                                       const QList<RequestId> &requests) override
    {
        return m_runs.openRun(op, form, station, requests);
    }
    QFuture<Result<Cards>> runCards(RunId run, int fence) override { return m_runs.runCards(run, fence); }
    QFuture<Result<CardTexts>> cardTexts(const QString &kind) override { return m_runs.cardTexts(kind); }
    QFuture<Result<Done>> stageRun(const OpId &op, RunId run, int fence, const QList<StagedCard> &cards) override
    {
        auto staged = m_runs.stageRun(op, run, fence, cards);
        if (m_steps.at(4))
            staged = m_runs.stageRun(op, run, fence, cards);
        if (!m_staged) {
            m_staged = true;
            (void)awaited(staged);
            m_steps.at(5);
        }
        return staged;
    }
    QFuture<Result<Done>> finishPrinting(const OpId &op, RunId run, int fence) override
    {
        auto finished = m_runs.finishPrinting(op, run, fence);
        if (m_steps.at(8))
            finished = m_runs.finishPrinting(op, run, fence);
        return finished;
    }
    QFuture<Result<Done>> abortRun(const OpId &op, RunId run, int fence, const QString &reason) override
    {
        return m_runs.abortRun(op, run, fence, reason);
    }
    QFuture<Result<Runs>> runs(const QString &view) override { return m_runs.runs(view); }
    QFuture<Result<Sheets>> runSheets(RunId run) override { return m_runs.runSheets(run); }
    QFuture<Result<RunSheet>> runSheet(RunId run) override { return m_runs.runSheet(run); }
    QFuture<Result<Done>> noteStock(const OpId &op, RunId run, int fence, const RunStock &stock) override
    {
        return m_runs.noteStock(op, run, fence, stock);
    }
    QFuture<Result<ReconcileAnswer>> reconcileRun(const OpId &op, RunId run, int fence, const RunCount &count) override
    {
        return m_runs.reconcileRun(op, run, fence, count);
    }
    QFuture<Result<StraySheet>> straySheet(const OpId &op, RunId run, int fence, const QString &serial) override
    {
        return m_runs.straySheet(op, run, fence, serial);
    }
    QFuture<Result<Done>> recordDestruction(const OpId &op, RunId run) override
    {
        return m_runs.recordDestruction(op, run);
    }

private:
    RunGateway &m_runs;
    Steps &m_steps;
    bool m_staged = false;
};

void printARun(RunGateway &plain, const Session &session, Steps &steps, const QString &pdf, qint64 above)
{
    QList<RequestId> requests;
    for (const PrintJob &job : done<PrintJobs>([&] { return plain.printQueue(); })) {
        if (job.mayPrint && job.request.value > above)
            requests.append(job.request);
    }
    if (requests.isEmpty())
        end(u"nothing"_s, 0);
    steps.at(1);
    const OpId op = OpId::fresh();
    const auto open = [&] { return plain.openRun(op, u"vfold-a5"_s, u"stepped"_s, requests); };
    const OpenedRun run = done<OpenedRun>(open, [&] { return steps.at(2); });
    steps.at(3);

    SteppedRuns runs(plain, steps);
    RunPrinter::Order order{
        .run = run, .session = session, .form = std::get<CardForm>(CardForms::find(u"vfold-a5"_s)), .printer = {}};
    order.printer.file = pdf;
    RunPrinter printer(runs, std::make_shared<GeneratedSecrets>(), order);
    int printed = 0;
    QObject::connect(&printer, &RunPrinter::cardPrinted, &printer, [&](const QString &serial) {
        say(u"sheet "_s + serial);
        ++printed;
        if (printed == 1)
            steps.at(6);
        if (printed == run.cards)
            steps.at(7);
    });
    QObject::connect(&printer, &RunPrinter::failed, &printer, [&](const PrintFailure &failure) {
        if (!failure.mayBeRetried())
            end(u"refused"_s, 2);
        QTimer::singleShot(200, &printer, &RunPrinter::retry);
    });
    QObject::connect(&printer, &RunPrinter::finished, &printer, [&] {
        steps.at(9);
        end(u"done"_s, 0);
    });
    printer.start();
    QApplication::exec();
}

// What was printed once is good, what is not there was not found; `sheets` are the serials of the pile, doubled ones
// twice.
void countAndSend(const Gateways &gateways, Steps &steps, const QStringList &sheets)
{
    RunGateway &runs = gateways.runs;
    for (const Run &run : done<Runs>([&] { return runs.runs(u"active"_s); })) {
        if (run.state != RunState::Printed)
            continue;
        RunCount count;
        for (const Sheet &sheet : done<Sheets>([&] { return runs.runSheets(run.id); })) {
            const qsizetype found = sheets.count(sheet.serial);
            (found == 1 ? count.good : found == 0 ? count.notFound : count.spoiled).append(sheet.serial);
            if (found > 1)
                count.doubled.append(sheet.serial);
        }
        const OpId op = OpId::fresh();
        done<ReconcileAnswer>([&] { return runs.reconcileRun(op, run.id, run.fence, count); },
                              [&] { return steps.at(10); });
        steps.at(11);
    }
    for (const Bundle &bundle : done<Bundles>([&] { return gateways.dispatch.bundles(u"ready"_s); })) {
        const OpId op = OpId::fresh();
        done<DispatchAnswer>([&] { return gateways.dispatch.dispatchBundle(op, bundle.id); },
                             [&] { return steps.at(12); });
    }
    end(u"done"_s, 0);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 9)
        end(u"host port database login print|count step pdf|serials above"_s, 1);
    const Server server{.name = u"Test"_s,
                        .host = arguments.at(1),
                        .port = arguments.at(2).toInt(),
                        .database = arguments.at(3),
                        .rootCertificate = {},
                        .demo = true,
                        .demoStaff = {}};
    const QString password = QTextStream(stdin).readLine();
    PgGateways connection(std::chrono::seconds(20));
    if (!awaited(connection.connectTo(server, arguments.at(4), password)))
        end(u"no connection"_s, 1);
    const Gateways gateways = connection.gateways();
    const Session session = done<Session>([&] { return gateways.session.signIn(QStringLiteral(MADOGUCHI_VERSION)); });
    Steps steps(arguments.at(6).toInt());
    if (arguments.at(5) == "print"_L1)
        printARun(gateways.runs, session, steps, arguments.at(7), arguments.at(8).toLongLong());
    countAndSend(gateways, steps, arguments.at(7).split(u','));
    return 0;
}
