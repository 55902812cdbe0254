// A program that prints everything that waits for paper, with the client's own parts, and then sits still so that
// another can look into its memory. The seed and where to print come as arguments, the password on standard input. Only
// for tests.

#include "models/gateways/SessionGateway.h"
#include "models/postgres/PgGateways.h"
#include "tests/e2e/Awaited.h"
#include "tests/e2e/SeededSecrets.h"
#include "ui/print/CardForms.h"
#include "ui/print/RunPrinter.h"

#include <QApplication>
#include <QTextStream>

#include <sys/prctl.h>

#include <cstdlib>
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

/// Prints runs of at most `most` cards until nothing waits any more. Says "half" in the middle of the first run, waits
/// for a line then, and says "printed" with the number of all cards at the end.
class Office : public QObject
{
public:
    Office(const Gateways &gateways, Session session, std::shared_ptr<SecretSource> secrets, QString stem)
        : m_gateways(gateways)
        , m_session(std::move(session))
        , m_secrets(std::move(secrets))
        , m_stem(std::move(stem))
    {
    }

    void printNext()
    {
        QList<RequestId> requests;
        for (const PrintJob &job : await(m_gateways.runs.printQueue(), u"queue"_s)) {
            if (job.mayPrint && requests.size() < most)
                requests.append(job.request);
        }
        if (requests.isEmpty()) {
            say(u"printed %1"_s.arg(m_printed));
            return;
        }
        const OpenedRun run = await(m_gateways.runs.openRun(OpId::fresh(), formName, u"scan"_s, requests), u"open"_s);
        const auto form = CardForms::find(formName);
        if (!std::holds_alternative<CardForm>(form))
            giveUp(u"form"_s);
        PrinterChoice paper;
        paper.file = m_stem + QString::number(run.id.value) + u".pdf"_s;
        m_printer = std::make_unique<RunPrinter>(
            m_gateways.runs, m_secrets, RunPrinter::Order{run, m_session, std::get<CardForm>(form), paper, true});
        connect(m_printer.get(), &RunPrinter::failed, this, [] { giveUp(u"print"_s); });
        connect(m_printer.get(), &RunPrinter::progress, this, &Office::reportHalf);
        const int cards = int(requests.size());
        const auto goOn = [this, cards] {
            m_printed += cards;
            printNext();
        };
        connect(m_printer.get(), &RunPrinter::finished, this, goOn, Qt::QueuedConnection);
        m_printer->start();
    }

private:
    static constexpr qsizetype most = 500; // a quarter of what a run may have, so that several follow each other
    const QString formName = u"vfold-a5"_s;

    void reportHalf(int, int printed, int total)
    {
        if (m_halfSaid || printed * 2 < total)
            return;
        m_halfSaid = true;
        say(u"half"_s); // somebody looks while secrets are alive, and answers when it is done
        QTextStream(stdin).readLine();
    }

    Gateways m_gateways;
    Session m_session;
    std::shared_ptr<SecretSource> m_secrets;
    QString m_stem;
    std::unique_ptr<RunPrinter> m_printer;
    bool m_halfSaid = false;
    int m_printed = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    prctl(PR_SET_PTRACER, PR_SET_PTRACER_ANY, 0, 0, 0); // some systems let only ancestors look into a process
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 8)
        giveUp(u"host port database login seed pdf-stem careful|careless"_s);
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
    Office office(connection.gateways(), session, secrets, arguments.at(6));
    office.printNext();
    return QApplication::exec(); // until it is ended from outside
}
