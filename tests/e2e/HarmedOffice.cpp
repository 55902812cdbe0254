#include "tests/e2e/HarmedOffice.h"

#include "tests/e2e/ApprovedRequests.h"

#include <QTest>

#include <csignal>
#include <numeric>

using namespace Qt::StringLiterals;

const std::array<const char *, HarmedOffice::faults> HarmedOffice::faultNames{
    "client killed",   "server crashes",          "line cut",
    "call sent twice", "run given up by another", "sheet lost or doubled"};

HarmedOffice::Verdict &HarmedOffice::Verdict::operator+=(const Verdict &other)
{
    lost += other.lost;
    doubled += other.doubled;
    unaccounted += other.unaccounted;
    return *this;
}

HarmedOffice::HarmedOffice()
    : m_cluster(std::make_unique<TestCluster>(TestCluster::Plain, 400))
{
    if (!m_cluster->isReady())
        return;
    m_printer = m_cluster->staff(u"printer"_s, 0);
    m_counter = m_cluster->staff(u"printer"_s, 1);
    // The samples' server says that something is kept before it is; here it crashes, and has to have kept it.
    m_cluster->sql(u"alter system set synchronous_commit = on"_s);
    m_cluster->sql(u"select pg_reload_conf()"_s);
    m_members = ApprovedRequests::choose(*m_cluster, 400);
}

HarmedOffice::~HarmedOffice() = default;

QString HarmedOffice::problem() const
{
    if (!m_cluster->isReady())
        return m_cluster->problem();
    return m_members < 2 * cardsOfATrial ? u"only %1 members may have a card"_s.arg(m_members) : QString();
}

void HarmedOffice::plant()
{
    m_base += cardsOfATrial;
    ApprovedRequests::plant(*m_cluster, m_base, m_trials * cardsOfATrial, cardsOfATrial);
    ++m_trials;
}

void HarmedOffice::crashServer()
{
    ::kill(pid_t(m_cluster->serverProcess()), SIGQUIT); // without saying goodbye: recovery from the log
    QTest::qWait(300);
    m_cluster->start();
}

void HarmedOffice::giveUp(const TestCluster::Login &by, const QString &states) const
{
    m_cluster->sql(u"set session authorization %1; select office.abort_run(gen_random_uuid(), r.run_id, r.fence, "
                   "'nobody is there') from office.runs('active') r where r.state in (%2)"_s.arg(by.login, states));
}

bool HarmedOffice::somethingIsOpen() const
{
    return m_cluster->sql(u"select count(*) from core.run r join core.society s using (society_id) "
                          "where s.code = 'mykempo' and r.state = 'open'"_s)
        != "0"_L1;
}

QStringList HarmedOffice::pileOf(const Ledger &ledger)
{
    QStringList pile;
    for (auto sheet = ledger.constBegin(); sheet != ledger.constEnd(); ++sheet)
        pile += QStringList(sheet.value(), sheet.key());
    return pile;
}

void HarmedOffice::loseOrDoubleASheet(Ledger &ledger) const
{
    if (!ledger.isEmpty())
        ledger.first() = m_trials % 2 == 0 ? 0 : 2;
}

bool HarmedOffice::isThrough() const
{
    return m_cluster->sql(
               u"select count(*) from core.request where request_id > %1 and state <> 'dispatched'"_s.arg(m_base))
        == "0"_L1;
}

// What the staff do when something broke: give up what is open, count what was printed, print what still waits.
void HarmedOffice::letWork(const Harm &harm)
{
    plant();
    m_reached = false;
    Ledger ledger;
    Harm whenCounting;
    Harm whenPrinting;
    (harm.step < firstStepOfCounting ? whenPrinting : whenCounting) = harm;
    work(Duty::Print, whenPrinting, ledger);
    if (harm.fault == Fault::PaperLostOrDoubled)
        loseOrDoubleASheet(ledger);
    for (int round = 0; round < 6; ++round) {
        recover(ledger);
        while (!work(Duty::Count, std::exchange(whenCounting, {}), ledger) && ++round < 6) { }
        if (isThrough())
            break;
        work(Duty::Print, {}, ledger);
    }
    m_lastLedger = ledger;
}

bool HarmedOffice::attempt(const Harm &harm)
{
    letWork(harm);
    const Verdict verdict = judge(rows(), m_lastLedger);
    m_reachedIn += m_reached;
    m_sum += verdict;
    if (!verdict.isClean()) {
        qWarning("%d lost, %d doubled, %d unaccounted for", verdict.lost, verdict.doubled, verdict.unaccounted);
        for (const Row &row : rows()) {
            qWarning("request %s is %s; card %s is %s, with %d sheet(s)", qPrintable(row.request),
                     qPrintable(row.requestState), qPrintable(row.serial), qPrintable(row.state),
                     m_lastLedger.value(row.serial));
        }
    }
    if (!m_reached)
        qWarning("the step was not reached");
    return m_reached && verdict.isClean();
}

QString HarmedOffice::figures() const
{
    return u"%1 trials, the step was reached in %2: %3 lost, %4 doubled, %5 unaccounted for"_s.arg(m_trials)
        .arg(m_reachedIn)
        .arg(m_sum.lost)
        .arg(m_sum.doubled)
        .arg(m_sum.unaccounted);
}

QList<int> HarmedOffice::allSteps()
{
    QList<int> all(steps);
    std::iota(all.begin(), all.end(), 1);
    return all;
}

void HarmedOffice::addTrials(int times, const QList<int> &atSteps)
{
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("fault");
    const auto add = [](int turn, int step, int fault) {
        QTest::addRow("turn %d, step %d, %s", turn, step, faultNames.at(size_t(fault))) << step << fault;
    };
    int fault = 0;
    for (const int step : times > 0 ? QList<int>() : atSteps)
        add(1, step, fault++ % faults);
    for (int turn = 0; turn < faults * times; ++turn) {
        for (int step = 1; step <= steps; ++step)
            add(turn + 1, step, (step + turn) % faults);
    }
}

QList<HarmedOffice::Row> HarmedOffice::rows() const
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

HarmedOffice::Verdict HarmedOffice::judge(const QList<Row> &rows, const Ledger &ledger)
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
            verdict.unaccounted += row.state != "void"_L1 && row.state != "spoiled"_L1 && row.state != "not_found"_L1;
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
