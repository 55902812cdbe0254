#include "tests/fakes/TestCluster.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int steps = 12;
constexpr int firstStepOfCounting = 10;
constexpr int cardsOfATrial = 2;

enum class Fault { Killed, ServerCrash, LineCut, SentTwice, GivenUpByAnother, PaperLostOrDoubled };
constexpr int faults = 6;

const std::array<const char *, faults> faultNames{
    "client killed",   "server crashes",          "line cut",
    "call sent twice", "run given up by another", "sheet lost or doubled"};

/// A card as the database has it in the end.
struct Row
{
    QString serial;
    QString state;
    QString request;
    QString requestState;
    int active = 0; ///< secrets that open its account
};

struct Verdict
{
    int lost = 0;        ///< a request that ended without its card in the post
    int doubled = 0;     ///< two cards in the post for one request, or two secrets that work, or none
    int unaccounted = 0; ///< a sheet whose card did not end, or a posted card without exactly one sheet

    bool isClean() const { return lost + doubled + unaccounted == 0; }
};

} // namespace

/// F3: harm at each of twelve steps between the approved request and the posted card, on the client's own program, and
/// then the office goes on as people do. KILL_POINTS says how often each step meets each fault; if it does not, each
/// step meets one of them.
class KillPointsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsLostDoubledOrUnaccountedFor();
    void theCheckIsAwake();

private:
    using Ledger = QMap<QString, int>; ///< sheets by serial

    void plant();
    /// Runs the program, does the fault at `step`, takes down its sheets; true when it came to its end.
    bool work(const QString &what, int step, Fault fault, Ledger &ledger);
    void harm(QProcess &client, const QString &login, Fault fault);
    void giveUpWhatIsOpen() const;
    void loseOrDoubleASheet(Ledger &ledger);
    Verdict trial(int step, Fault fault);
    QList<Row> rows() const;
    static Verdict judge(const QList<Row> &rows, const Ledger &ledger);
    int waiting() const;
    QString pileOf(const Ledger &ledger) const;

    std::unique_ptr<TestCluster> m_cluster;
    QTemporaryDir m_folder;
    TestCluster::Login m_printer;
    TestCluster::Login m_counter;
    qint64 m_base = 900'000; ///< the trial's requests have higher numbers
    int m_trials = 0;
    bool m_reached = false; ///< the program stood at the step of the last fault
    Ledger m_lastLedger;
};

void KillPointsTest::initTestCase()
{
    m_cluster = std::make_unique<TestCluster>(TestCluster::Plain, 400);
    QVERIFY2(m_cluster->isReady(), qPrintable(m_cluster->problem()));
    m_printer = m_cluster->staff(u"printer"_s, 0);
    m_counter = m_cluster->staff(u"printer"_s, 1);
    m_cluster->sql(uR"(
        create table public.chosen as
        select a.society_id, a.account_id, a.person_id, a.coverage_id,
            row_number() over (order by a.account_id) - 1 as place, count(*) over () as members
        from core.account a join core.society s using (society_id)
        join core.coverage c using (society_id, coverage_id)
        join core.employer e on e.society_id = c.society_id and e.employer_id = c.employer_id
        where s.code = 'mykempo' and a.state = 'registered' and c.lost_on is null and c.status = 'general'
            and e.postal_code <> '' and core.may_have_card(a.society_id, a.coverage_id, a.account_id, 'viewing')
            and not exists (select from core.request r where r.society_id = a.society_id
                and r.account_id = a.account_id))"_s);
    QVERIFY(m_cluster->sql(u"select count(*) from public.chosen"_s).toInt() >= 2 * cardsOfATrial);
}

void KillPointsTest::plant()
{
    m_base += cardsOfATrial;
    m_cluster->sql(uR"(
        with hands as (select min(d.staff_id) filter (where d.duty = 'clerk') as clerk,
                min(d.staff_id) filter (where d.duty = 'supervisor') as supervisor
            from core.staff_duty d join core.society s using (society_id) where s.code = 'mykempo')
        insert into core.request (society_id, request_id, kind, channel, state, person_id, coverage_id, account_id,
            secret_kind, promised_on, taken_by, verified_by, submitted_by, submitted_at, decided_by, decided_at,
            identity)
        select c.society_id, %1 + n, 'viewing_password_reissue', 'counter', 'approved', c.person_id,
            c.coverage_id, c.account_id, 'viewing', current_date, h.clerk, h.clerk, h.clerk, now(), h.supervisor,
            now(), 'passed'
        from generate_series(1, %2) n join public.chosen c on c.place = (%3 + n) % c.members, hands h)"_s.arg(m_base)
                       .arg(cardsOfATrial)
                       .arg(m_trials * cardsOfATrial));
    ++m_trials;
}

void KillPointsTest::harm(QProcess &client, const QString &login, Fault fault)
{
    switch (fault) {
    case Fault::Killed: client.kill(); return;
    case Fault::ServerCrash:
        ::kill(pid_t(m_cluster->serverProcess()), SIGQUIT); // without saying goodbye: recovery from the log
        QTest::qWait(300);
        m_cluster->start();
        break;
    case Fault::LineCut:
        m_cluster->sql(u"select pg_terminate_backend(pid) from pg_stat_activity where usename = '%1'"_s.arg(login));
        break;
    case Fault::GivenUpByAnother: giveUpWhatIsOpen(); break;
    case Fault::SentTwice: client.write("twice\n"); return;
    case Fault::PaperLostOrDoubled: break; // happens to the pile
    }
    client.write("go\n");
}

bool KillPointsTest::work(const QString &what, int step, Fault fault, Ledger &ledger)
{
    const auto &person = what == "print"_L1 ? m_printer : m_counter;
    const QString paper = what == "print"_L1 ? m_folder.filePath(u"run.pdf"_s) : pileOf(ledger);
    QProcess client;
    client.setProcessChannelMode(QProcess::MergedChannels);
    client.start(QStringLiteral(STEPPED_CLIENT),
                 {m_cluster->host(), QString::number(m_cluster->port()), m_cluster->database(), person.login, what,
                  QString::number(step), paper, QString::number(m_base)});
    client.write(person.password.toUtf8() + '\n');
    QStringList said;
    QByteArray rest;
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 90'000) {
        const bool over = client.state() == QProcess::NotRunning;
        rest += client.readAll();
        for (qsizetype end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
            said.append(QString::fromUtf8(rest.left(end)).trimmed());
            rest.remove(0, end + 1);
            if (said.last() == "at"_L1) {
                m_reached = true;
                harm(client, person.login, fault);
            } else if (said.last().startsWith(u"sheet "_s)) {
                ++ledger[said.last().mid(6)];
            }
        }
        if (over)
            break;
        client.waitForReadyRead(50);
    }
    client.kill();
    client.waitForFinished();
    return said.contains(u"done"_s) || said.contains(u"nothing"_s);
}

void KillPointsTest::giveUpWhatIsOpen() const
{
    m_cluster->sql(u"set session authorization %1; select office.abort_run(gen_random_uuid(), r.run_id, r.fence, "
                   "'nobody is there') from office.runs('active') r where r.state = 'open'"_s.arg(m_counter.login));
}

QString KillPointsTest::pileOf(const Ledger &ledger) const
{
    QStringList pile{u"none"_s};
    for (auto sheet = ledger.constBegin(); sheet != ledger.constEnd(); ++sheet)
        pile += QStringList(sheet.value(), sheet.key());
    return pile.join(u',');
}

void KillPointsTest::loseOrDoubleASheet(Ledger &ledger)
{
    if (!ledger.isEmpty())
        ledger.first() = m_trials % 2 == 0 ? 0 : 2;
}

int KillPointsTest::waiting() const
{
    return m_cluster
        ->sql(u"select count(*) from core.request where request_id > %1 and state = 'approved'"_s.arg(m_base))
        .toInt();
}

// What the staff do when something broke: give up what is open, count what was printed, print what still waits.
Verdict KillPointsTest::trial(int step, Fault fault)
{
    plant();
    m_reached = false;
    Ledger ledger;
    work(u"print"_s, step < firstStepOfCounting ? step : 0, fault, ledger);
    if (fault == Fault::PaperLostOrDoubled)
        loseOrDoubleASheet(ledger);
    int countAt = step >= firstStepOfCounting ? step : 0;
    for (int round = 0; round < 6; ++round) {
        giveUpWhatIsOpen();
        while (!work(u"count"_s, std::exchange(countAt, 0), fault, ledger) && ++round < 6) { }
        if (waiting() == 0)
            break;
        work(u"print"_s, 0, fault, ledger);
    }
    m_lastLedger = ledger;
    return judge(rows(), ledger);
}

QList<Row> KillPointsTest::rows() const
{
    const QString lines = m_cluster->sql(
        u"select coalesce(c.serial, ''), coalesce(c.state, ''), r.request_id, r.state, (select count(*) from "
        "core.credential k where k.society_id = r.society_id and k.account_id = r.account_id and k.kind = 'viewing' "
        "and k.state = 'active') from core.request r left join core.card c using (society_id, request_id) "
        "where r.request_id > %1"_s.arg(m_base));
    QList<Row> found;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u'|');
        found.append({parts.value(0), parts.value(1), parts.value(2), parts.value(3), parts.value(4).toInt()});
    }
    return found;
}

Verdict KillPointsTest::judge(const QList<Row> &rows, const Ledger &ledger)
{
    Verdict verdict;
    QMap<QString, int> sent;
    Ledger unknown = ledger;
    for (const Row &row : rows) {
        sent[row.request] += row.state == "dispatched"_L1;
        unknown.remove(row.serial);
        if (row.state == "dispatched"_L1)
            verdict.unaccounted += ledger.value(row.serial) != 1;
        else if (!row.state.isEmpty())
            verdict.unaccounted += row.state != "void"_L1 && row.state != "spoiled"_L1;
        verdict.lost += row.requestState != "dispatched"_L1;
        verdict.doubled += row.active != 1;
    }
    for (const int cards : sent) {
        verdict.lost += cards == 0;
        verdict.doubled += cards > 1;
    }
    verdict.lost += sent.size() != cardsOfATrial;
    verdict.unaccounted += int(unknown.size());
    return verdict;
}

void KillPointsTest::nothingIsLostDoubledOrUnaccountedFor()
{
    const int times = qEnvironmentVariableIntValue("KILL_POINTS");
    Verdict sum;
    QMap<int, int> done;
    int reached = 0;
    const int perStep = times > 0 ? faults * times : 1;
    for (int turn = 0; turn < perStep; ++turn) {
        for (int step = 1; step <= steps; ++step) {
            const int fault = (step + turn) % faults;
            const Verdict verdict = trial(step, Fault(fault));
            reached += m_reached;
            ++done[fault];
            if (!verdict.isClean())
                qWarning("step %d, %s: %d lost, %d doubled, %d unaccounted for", step, faultNames.at(size_t(fault)),
                         verdict.lost, verdict.doubled, verdict.unaccounted);
            sum.lost += verdict.lost;
            sum.doubled += verdict.doubled;
            sum.unaccounted += verdict.unaccounted;
        }
    }
    for (auto fault = done.constBegin(); fault != done.constEnd(); ++fault)
        qInfo("%4d × %s", fault.value(), faultNames.at(size_t(fault.key())));
    qInfo("%4d trials, the step was reached in %d: %d lost, %d doubled, %d unaccounted for", m_trials, reached,
          sum.lost, sum.doubled, sum.unaccounted);
    QCOMPARE(reached, m_trials);
    QVERIFY(sum.isClean());
}

void KillPointsTest::theCheckIsAwake()
{
    const QList<Row> sound = rows();
    QVERIFY(judge(sound, m_lastLedger).isClean());
    const auto sent
        = std::find_if(sound.cbegin(), sound.cend(), [](const Row &row) { return row.state == "dispatched"_L1; });
    QVERIFY(sent != sound.cend());
    Ledger doubled = m_lastLedger;
    doubled[sent->serial] = 2;
    QCOMPARE(judge(sound, doubled).unaccounted, 1);
    Ledger strange = m_lastLedger;
    strange[u"MK-9999999-9"_s] = 1;
    QCOMPARE(judge(sound, strange).unaccounted, 1);
    QList<Row> twoWork = sound;
    twoWork.first().active = 2;
    QCOMPARE(judge(twoWork, m_lastLedger).doubled, 1);
    QList<Row> never = sound;
    never.removeIf([&](const Row &row) { return row.request == sent->request; });
    QVERIFY(judge(never, m_lastLedger).lost > 0);
}

QTEST_GUILESS_MAIN(KillPointsTest)
#include "KillPointsTest.moc"
