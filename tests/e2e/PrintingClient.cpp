// A program that prints everything that waits for paper, with the client's own parts, and then sits still so that
// another can look into its memory; or that meets with every trouble that a run can have. The seed and where to print
// come as arguments, the password on standard input. Only for tests.

#include "models/gateways/SessionGateway.h"
#include "models/postgres/PgGateways.h"
#include "tests/e2e/Awaited.h"
#include "tests/e2e/SeededSecrets.h"
#include "ui/print/CardForms.h"
#include "ui/print/RunPrinter.h"

#include <QApplication>
#include <QEventLoop>
#include <QTextStream>
#include <QTimer>

#include <sys/prctl.h>

#include <cstdlib>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

void say(const QString &word)
{
    QTextStream out(stdout);
    out << word << Qt::endl;
}

[[noreturn]] void giveUp(const QString &why)
{
    say(u"failed "_s + why);
    std::_Exit(1);
}

/// Waits for an answer with the event loop running; a failure ends the program.
template <typename T>
T await(const QFuture<Result<T>> &future, const QString &what)
{
    const Result<T> answer = awaited(future);
    if (!answer)
        giveUp(what + u' ' + answer.error().sqlState);
    return *answer;
}

/// The positive control: what the client must not do with a secret.
class CarelessSecrets final : public SecretSource
{
public:
    explicit CarelessSecrets(quint64 seed)
        : m_careful(seed)
    {
    }
    Secret make(const SecretRule &rule) override
    {
        Secret secret = m_careful.make(rule);
        m_kept.append(QString::fromLatin1(secret.bytes()));
        return secret;
    }

private:
    SeededSecrets m_careful;
    QStringList m_kept;
};

class Office : public QObject
{
public:
    Office(const Gateways &gateways, Session session, std::shared_ptr<SecretSource> secrets, QString stem)
        : m_session(std::move(session))
        , m_runs(gateways.runs)
        , m_secrets(std::move(secrets))
        , m_stem(std::move(stem))
    {
    }

protected:
    /// A run of `most` cards that wait, and of all when fewer do; its cards are 0 when none does.
    OpenedRun open(qsizetype most)
    {
        QList<RequestId> requests;
        for (const PrintJob &job : await(m_runs.printQueue(), u"queue"_s)) {
            if (job.mayPrint && requests.size() < most)
                requests.append(job.request);
        }
        return requests.isEmpty() ? OpenedRun()
                                  : await(m_runs.openRun(OpId::fresh(), formName, u"scan"_s, requests), u"open"_s);
    }

    /// A printer for the run, which is still to be started.
    RunPrinter &printerFor(const OpenedRun &run, const QString &file = {})
    {
        const auto form = CardForms::find(formName);
        if (!std::holds_alternative<CardForm>(form))
            giveUp(u"form"_s);
        PrinterChoice paper;
        paper.file = file.isEmpty() ? m_stem + QString::number(run.id.value) + u".pdf"_s : file;
        m_printer = std::make_unique<RunPrinter>(
            m_runs, m_secrets, RunPrinter::Order{run, m_session, std::get<CardForm>(form), paper, true});
        connect(m_printer.get(), &RunPrinter::cardPrinted, this, [this] { ++m_printed; });
        return *m_printer;
    }

    RunGateway &runs() { return m_runs; }
    int printed() const { return m_printed; }
    void close() { m_printer.reset(); } ///< as with its window

private:
    const QString formName = u"vfold-a5"_s;

    Session m_session;
    RunGateway &m_runs;
    std::shared_ptr<SecretSource> m_secrets;
    QString m_stem;
    std::unique_ptr<RunPrinter> m_printer;
    int m_printed = 0;
};

/// Prints runs of at most `most` cards until nothing waits any more. Says "half" in the middle of the first run, waits
/// for a line then, and says "printed" with the number of all cards at the end.
class SmoothOffice final : public Office
{
public:
    using Office::Office;

    void printNext()
    {
        const OpenedRun run = open(most);
        if (run.cards == 0) {
            say(u"printed %1"_s.arg(printed()));
            return;
        }
        RunPrinter &printer = printerFor(run);
        connect(&printer, &RunPrinter::failed, this, [] { giveUp(u"print"_s); });
        connect(&printer, &RunPrinter::progress, this, &SmoothOffice::reportHalf);
        connect(&printer, &RunPrinter::finished, this, &SmoothOffice::printNext, Qt::QueuedConnection);
        printer.start();
    }

private:
    static constexpr qsizetype most = 500; // a quarter of what a run may have, so that several follow each other

    void reportHalf(int, int printed, int total)
    {
        if (m_halfSaid || printed * 2 < total)
            return;
        m_halfSaid = true;
        say(u"half"_s); // somebody looks while secrets are alive, and answers when it is done
        QTextStream(stdin).readLine();
    }

    bool m_halfSaid = false;
};

/// One run after the other with another trouble in the middle of each: stopped, given up by somebody else, its window
/// closed, no room for the paper's file, the line cut ("cut", and waits for a line). Says "troubled" with the number of
/// cards, waits for a line, and begins a last run, in whose middle it says "half" and stays until it is killed.
class TroubledOffice final : public Office
{
public:
    using Office::Office;

    void meetAll()
    {
        for (const int quarter : {1, 2, 3}) {
            meet(quarter, {}, [](RunPrinter &printer, const OpenedRun &) { printer.cancel(); });
            meet(quarter, {}, [this](RunPrinter &, const OpenedRun &run) { abort(run); });
            meet(quarter, {}, [this](RunPrinter &, const OpenedRun &) { m_loop.quit(); });
        }
        meet(5, u"/dev/full"_s, {});
        meet(2, {}, [](RunPrinter &, const OpenedRun &) {
            say(u"cut"_s);
            QTextStream(stdin).readLine();
        });
        if (!m_finished)
            giveUp(u"a run did not survive a line that was cut"_s);
        say(u"troubled %1"_s.arg(printed()));
        QTextStream(stdin).readLine();
        meet(2, {}, [](RunPrinter &, const OpenedRun &) {
            say(u"half"_s);
            QTextStream(stdin).readLine();
        });
    }

private:
    using Trouble = std::function<void(RunPrinter &, const OpenedRun &)>;
    static constexpr qsizetype most = 180;

    // A run that meets with `trouble` when so many quarters of it are printed. However it ends, it is over then.
    void meet(int quarter, const QString &file, const Trouble &trouble)
    {
        const OpenedRun run = open(most);
        if (run.cards == 0)
            giveUp(u"nothing waits"_s);
        m_finished = false;
        bool met = false;
        RunPrinter &printer = printerFor(run, file);
        connect(&printer, &RunPrinter::progress, this, [&](int, int printed, int total) {
            if (met || printed * 4 < total * quarter)
                return;
            met = true;
            trouble(printer, run);
        });
        connect(&printer, &RunPrinter::failed, this, [&](const PrintFailure &failure) {
            if (failure.mayBeRetried())
                QTimer::singleShot(200, &printer, &RunPrinter::retry);
            else
                m_loop.quit();
        });
        connect(&printer, &RunPrinter::stopped, &m_loop, &QEventLoop::quit);
        connect(&printer, &RunPrinter::finished, this, [this] {
            m_finished = true;
            m_loop.quit();
        });
        printer.start();
        m_loop.exec();
        if (!met && file.isEmpty())
            giveUp(u"no trouble"_s);
        close();
        if (!m_finished)
            abort(run);
    }

    // What was given up already is refused, which is all the same here.
    void abort(const OpenedRun &run) { (void)awaited(runs().abortRun(OpId::fresh(), run.id, run.fence, u"trouble"_s)); }

    QEventLoop m_loop;
    bool m_finished = false;
};

} // namespace

int main(int argc, char *argv[])
{
    prctl(PR_SET_PTRACER, PR_SET_PTRACER_ANY, 0, 0, 0); // some systems let only ancestors look into a process
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 8)
        giveUp(u"host port database login seed pdf-stem careful|careless|troubled"_s);
    const Server server{.name = u"Test"_s,
                        .host = arguments.at(1),
                        .port = arguments.at(2).toInt(),
                        .database = arguments.at(3),
                        .rootCertificate = {},
                        .demo = true,
                        .demoStaff = {}};
    const QString password = QTextStream(stdin).readLine();

    PgGateways connection(std::chrono::seconds(60));
    await(connection.connectTo(server, arguments.at(4), password), u"connect"_s);
    const Session session
        = await(connection.gateways().session.signIn(QStringLiteral(MADOGUCHI_VERSION)), u"sign in"_s);

    const quint64 seed = arguments.at(5).toULongLong();
    std::shared_ptr<SecretSource> secrets;
    if (arguments.at(7) == "careless"_L1)
        secrets = std::make_shared<CarelessSecrets>(seed);
    else
        secrets = std::make_shared<SeededSecrets>(seed);
    const Gateways gateways = connection.gateways();
    const QString stem = arguments.at(6);
    if (arguments.at(7) == "troubled"_L1) {
        TroubledOffice(gateways, session, secrets, stem).meetAll();
        return 0;
    }
    SmoothOffice office(gateways, session, secrets, stem);
    office.printNext();
    return QApplication::exec(); // until it is ended from outside
}
