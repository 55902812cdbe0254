#include "models/gateways/SessionGateway.h"
#include "models/secrets/Argon2id.h"
#include "models/secrets/GeneratedSecrets.h"
#include "tests/e2e/ApprovedRequests.h"
#include "tests/e2e/CardEyes.h"
#include "tests/postgres/Answers.h"
#include "tests/postgres/Desk.h"
#include "ui/print/CardSetter.h"
#include "ui/print/RunPrinter.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QtConcurrentMap>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// One sheet that came out of a printer.
struct PaperSheet
{
    ReadCard read;
    bool posted = false;
};

/// What the database says of a card.
struct Recorded
{
    QString state;
    QString hash;        ///< of its own secret
    QString secretState; ///< of that
    QString place;       ///< where its member's mail goes, from the member's own record
};

struct Verdict
{
    int right = 0;
    int wrongPairs = 0;  ///< posted, and serial, address and secret are not of one and the same member
    int leaked = 0;      ///< a sheet that was not posted opens something
    int unaccounted = 0; ///< a sheet without a card, a posted card without its sheet, or a card that ended nowhere
};

template <typename T>
T given(const QFuture<Result<T>> &future)
{
    const Result<T> answer = answerTo(future);
    return answer ? *answer : T();
}

} // namespace

/// Cards of people who look alike go through shuffled queues at two stations, jams, doubled sheets, stopped and killed
/// clients. Then every page is looked at: its serial, its address and its secret must be of one member. MIX_UP_CARDS
/// says how many; 100 if it does not. (I-2, I-3, I-15)
class MixUpTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everySecretIsOnTheCardOfItsMember();
    void aMixUpIsNoticed();

private:
    struct Station
    {
        std::unique_ptr<Desk> desk;
        Session session;
        std::unique_ptr<CardEyes> eyes;
    };

    void plantLookAlikes();
    bool printSomeRun(Station &station);
    /// False when the run was given up.
    bool print(Station &station, const OpenedRun &run, const QString &pdf, int stopAfter);
    QList<PaperSheet> sheetsOf(const Station &station, const QString &pdf);
    void reconcile(Station &station, RunId run, int fence, QList<PaperSheet> &sheets);
    void killAClient();
    void dispatch();
    QMap<QString, Recorded> recorded() const;
    Verdict judge(const QList<PaperSheet> &sheets, const QMap<QString, Recorded> &cards);
    bool opens(const QByteArray &hash, const QByteArray &secret);
    void tryAll(const QList<PaperSheet> &sheets, const QMap<QString, Recorded> &cards);
    int waiting() const;
    int lot(int most) { return int(m_lots.bounded(most)); }

    int m_cards = std::max(100, qEnvironmentVariableIntValue("MIX_UP_CARDS"));
    QRandomGenerator m_lots{20261130};
    std::unique_ptr<TestCluster> m_cluster;
    std::array<Station, 2> m_stations;
    QTemporaryDir m_folder;
    QList<PaperSheet> m_sheets;
    QMap<QString, int> m_counts;
    QHash<QByteArray, bool> m_tried;
    int m_documents = 0;
};

// Four names that are taken for one another; those at home have addresses that differ in one number.
void MixUpTest::plantLookAlikes()
{
    QCOMPARE(ApprovedRequests::choose(*m_cluster, m_cards), m_cards);
    m_cluster->sql(uR"(
        update core.person p set family_name = (array['高橋', '髙橋'])[1 + c.place % 2],
            given_name = (array['花子', '花江', '華子'])[1 + c.place % 3],
            postal_code = '1050011', address = format('東京都港区見本公園%s丁目%s番%s号', 1 + c.place % 9,
                1 + c.place / 9 % 90, 1 + c.place / 810)
        from public.chosen c where p.society_id = c.society_id and p.person_id = c.person_id;
        update core.coverage v set status = 'voluntary_continuation', employer_id = null
        from public.chosen c where v.society_id = c.society_id and v.coverage_id = c.coverage_id)"_s);
    ApprovedRequests::plant(*m_cluster, 900'000, 0, m_cards);
    m_cluster->sql(u"select job.create_staff('mykempo', 990, '発送 三郎', '{printer}', "
                   "'SCRAM-SHA-256$4096:c2FsdHNhbHRzYWx0c2FsdA==$%1=:%1=')"_s.arg(QString(43, u'A')));
}

void MixUpTest::initTestCase()
{
    m_cluster = std::make_unique<TestCluster>(TestCluster::Plain, m_cards * 14 + 400);
    QVERIFY2(m_cluster->isReady(), qPrintable(m_cluster->problem()));
    plantLookAlikes();
    QVERIFY(!QTest::currentTestFailed());
    const QStringList forms{u"vfold-a5"_s, u"zfold-a4"_s};
    for (int i = 0; i < 2; ++i) {
        Station &station = m_stations.at(size_t(i));
        station.desk = std::make_unique<Desk>(*m_cluster, m_cluster->staff(u"printer"_s, i));
        QVERIFY(station.desk->isConnected());
        const auto session = answerTo(station.desk->session().signIn(QStringLiteral(MADOGUCHI_VERSION)));
        QVERIFY(session);
        station.session = *session;
        const SecretRule *rule = ruleFor(session->secretRules, u"viewing"_s);
        QVERIFY(rule);
        station.eyes = std::make_unique<CardEyes>(formForPaper(forms.at(i)), *rule);
        QVERIFY(station.eyes->learn());
    }
}

int MixUpTest::waiting() const
{
    return m_cluster->sql(u"select count(*) from core.request where request_id > 900000 and state = 'approved'"_s)
        .toInt();
}

bool MixUpTest::print(Station &station, const OpenedRun &run, const QString &pdf, int stopAfter)
{
    RunPrinter::Order order{.run = run, .session = station.session, .form = station.eyes->form(), .printer = {}};
    order.printer.file = pdf;
    RunPrinter printer(station.desk->runs(), std::make_shared<GeneratedSecrets>(), order);
    bool over = false;
    bool whole = false;
    int printed = 0;
    connect(&printer, &RunPrinter::finished, this, [&] { over = whole = true; });
    connect(&printer, &RunPrinter::stopped, this, [&] { over = true; });
    connect(&printer, &RunPrinter::failed, this, [&] { over = true; });
    connect(&printer, &RunPrinter::cardPrinted, this, [&] {
        if (++printed == stopAfter)
            printer.cancel();
    });
    printer.start();
    if (!QTest::qWaitFor([&] { return over; }, 600'000))
        qWarning("a run hangs");
    return whole;
}

QList<PaperSheet> MixUpTest::sheetsOf(const Station &station, const QString &pdf)
{
    const QList<Page> pages = CardEyes::pagesOf(pdf);
    QList<PaperSheet> sheets;
    for (const ReadCard &card : station.eyes->read(pages))
        sheets.append({card});
    m_counts[u"pages looked at"_s] += int(pages.size());
    return sheets;
}

// Another person scans the pile in whatever order it lies; what is there once is good.
void MixUpTest::reconcile(Station &station, RunId run, int fence, QList<PaperSheet> &sheets)
{
    std::shuffle(sheets.begin(), sheets.end(), m_lots);
    QMap<QString, int> seen;
    for (const PaperSheet &sheet : sheets)
        ++seen[sheet.read.serial];
    const auto numbered = answerTo(station.desk->runs().runSheets(run));
    QVERIFY(numbered);
    RunCount count;
    for (const auto &card : *numbered) {
        const int found = seen.value(card.serial);
        (found == 1 ? count.good : found == 0 ? count.notFound : count.spoiled).append(card.serial);
        if (found > 1)
            count.doubled.append(card.serial);
    }
    QVERIFY(answerTo(station.desk->runs().reconcileRun(OpId::fresh(), run, fence, count)));
    for (PaperSheet &sheet : sheets)
        sheet.posted = count.good.contains(sheet.read.serial);
}

bool MixUpTest::printSomeRun(Station &station)
{
    RunGateway &runs = station.desk->runs();
    QList<RequestId> requests;
    for (const PrintJob &job : given(runs.printQueue())) {
        if (job.mayPrint && job.request.value > 900'000) // what the demo has waiting is left to the killed client
            requests.append(job.request);
    }
    if (requests.isEmpty())
        return false;
    std::shuffle(requests.begin(), requests.end(), m_lots);
    requests = requests.mid(0, std::max(1, m_cards / 6) + lot(std::max(1, m_cards / 6)));
    requests = requests.mid(0, 400);
    const auto run = answerTo(runs.openRun(OpId::fresh(), u"vfold-a5"_s, u"station"_s, requests));
    if (!run)
        return true; // the other station was first
    const QString pdf = m_folder.filePath(u"%1.pdf"_s.arg(++m_documents));
    const bool stops = lot(4) == 0 || m_documents == 2; // the second one at any rate
    const bool whole = print(station, *run, pdf, stops ? 1 + lot(std::max(1, int(requests.size()) - 1)) : -1);
    QList<PaperSheet> sheets = sheetsOf(station, pdf);
    ++m_counts[whole ? u"runs printed"_s : u"runs stopped"_s];
    if (!whole) { // its sheets are destroyed
        [&] { QVERIFY(answerTo(runs.abortRun(OpId::fresh(), run->id, run->fence, u"stopped"_s))); }();
        m_sheets += sheets;
        return true;
    }
    for (int jams = lot(3); jams > 0 && !sheets.isEmpty(); --jams) {
        sheets.removeAt(lot(int(sheets.size())));
        ++m_counts[u"sheets jammed"_s];
    }
    if (lot(2) == 0 && !sheets.isEmpty()) {
        sheets.append(PaperSheet(sheets.at(lot(int(sheets.size())))));
        ++m_counts[u"sheets doubled"_s];
    }
    Station &other = m_stations.at(&station == &m_stations.front() ? 1 : 0);
    reconcile(other, run->id, run->fence, sheets);
    m_sheets += sheets;
    return true;
}

// The printing program itself, killed in the middle of a run; another station gives its run up.
void MixUpTest::killAClient()
{
    const auto printer = m_cluster->staff(u"printer"_s);
    QProcess client;
    client.setProcessChannelMode(QProcess::MergedChannels);
    client.start(QStringLiteral(PRINTING_CLIENT),
                 {m_cluster->host(), QString::number(m_cluster->port()), m_cluster->database(), printer.login, u"7"_s,
                  m_folder.filePath(u"killed"_s), u"careful"_s});
    client.write(printer.password.toUtf8() + '\n');
    QByteArray said;
    const bool half = QTest::qWaitFor([&] { return (said += client.readAll()).contains("half"); }, 240'000);
    QVERIFY2(half, said.constData());
    client.kill();
    client.waitForFinished();
    RunGateway &runs = m_stations.at(1).desk->runs();
    for (const Run &run : given(runs.runs(u"active"_s))) {
        QVERIFY(answerTo(runs.abortRun(OpId::fresh(), run.id, run.fence, u"its client is gone"_s)));
        m_counts[u"cards of killed clients"_s] += run.cards;
    }
    ++m_counts[u"clients killed"_s];
}

// By a third person, since the other two have printed. The list tells a hundred at a time.
void MixUpTest::dispatch()
{
    const QString login = m_cluster->sql(u"select login from core.staff where name = '発送 三郎'"_s);
    const QString sent
        = u"set session authorization %1; select count(office.dispatch_bundle(gen_random_uuid(), b.bundle_id)) "
          "from office.bundles('ready') b"_s.arg(login);
    while (m_cluster->sql(sent).toInt() > 0) { }
}

QMap<QString, Recorded> MixUpTest::recorded() const
{
    const QString lines = m_cluster->sql(
        u"select c.serial, c.state, coalesce(k.hash, ''), coalesce(k.state, ''), p.postal_code || ' ' || "
        "array_to_string(regexp_match(p.address, '(\\d+)丁目(\\d+)番(\\d+)号'), '-') "
        "from core.card c join core.request r using (society_id, request_id) "
        "join core.person p on p.society_id = c.society_id and p.person_id = r.person_id "
        "left join core.credential k on k.society_id = c.society_id and k.credential_id = c.credential_id "
        "where c.request_id > 900000"_s);
    QMap<QString, Recorded> cards;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u'|');
        cards.insert(parts.value(0), {parts.value(1), parts.value(2), parts.value(3), parts.value(4)});
    }
    return cards;
}

// Each pair is tried once: that costs 20 ms.
bool MixUpTest::opens(const QByteArray &hash, const QByteArray &secret)
{
    const auto known = m_tried.constFind(hash + secret);
    return known != m_tried.constEnd() ? *known : *m_tried.insert(hash + secret, Argon2id::verify(hash, secret));
}

// All that is to be tried, two at a time.
void MixUpTest::tryAll(const QList<PaperSheet> &sheets, const QMap<QString, Recorded> &cards)
{
    using Pair = std::pair<QByteArray, QByteArray>;
    QList<Pair> pairs;
    for (const PaperSheet &sheet : sheets) {
        if (sheet.posted && cards.contains(sheet.read.serial))
            pairs.append({cards.value(sheet.read.serial).hash.toLatin1(), sheet.read.secret});
    }
    const auto open = QtConcurrent::blockingMapped<QList<bool>>(
        pairs, [](const Pair &pair) { return Argon2id::verify(pair.first, pair.second); });
    for (qsizetype i = 0; i < pairs.size(); ++i)
        m_tried.insert(pairs.at(i).first + pairs.at(i).second, open.at(i));
}

Verdict MixUpTest::judge(const QList<PaperSheet> &sheets, const QMap<QString, Recorded> &cards)
{
    Verdict verdict;
    QMap<QString, int> posted;
    for (const PaperSheet &sheet : sheets) {
        const auto card = cards.constFind(sheet.read.serial);
        if (card == cards.constEnd()) {
            ++verdict.unaccounted;
            continue;
        }
        if (!sheet.posted) {
            verdict.leaked += card->secretState != "void"_L1;
            continue;
        }
        ++posted[sheet.read.serial];
        const bool right = opens(card->hash.toLatin1(), sheet.read.secret) && card->secretState == "active"_L1
            && card->place == sheet.read.place;
        ++(right ? verdict.right : verdict.wrongPairs);
    }
    for (auto card = cards.constBegin(); card != cards.constEnd(); ++card) {
        const bool sent = card->state == "dispatched"_L1;
        const bool destroyed = card->state == "spoiled"_L1 || card->state == "not_found"_L1 || card->state == "void"_L1;
        verdict.unaccounted += sent ? posted.value(card.key()) != 1 : !destroyed || posted.contains(card.key());
    }
    return verdict;
}

void MixUpTest::everySecretIsOnTheCardOfItsMember()
{
    killAClient();
    for (int round = 0; waiting() > 0 && round < 400; ++round)
        printSomeRun(m_stations.at(size_t(round % 2)));
    QCOMPARE(waiting(), 0);
    dispatch();
    tryAll(m_sheets, recorded());
    const Verdict verdict = judge(m_sheets, recorded());
    for (auto count = m_counts.constBegin(); count != m_counts.constEnd(); ++count)
        qInfo("%5d %s", count.value(), qPrintable(count.key()));
    qInfo("%5d sheets in hand, %d posted and right, %d wrong pairs, %d destroyed ones that open something, "
          "%d unaccounted for",
          int(m_sheets.size()), verdict.right, verdict.wrongPairs, verdict.leaked, verdict.unaccounted);
    QCOMPARE(verdict.wrongPairs, 0);
    QCOMPARE(verdict.leaked, 0);
    QCOMPARE(verdict.unaccounted, 0);
    QCOMPARE(verdict.right, m_cards);
    for (const QString &what : {u"sheets jammed"_s, u"sheets doubled"_s, u"runs stopped"_s, u"clients killed"_s})
        QVERIFY2(m_counts.value(what) > 0, qPrintable(u"nothing was tried: "_s + what));
}

// The control: what went wrong elsewhere is done to the very same sheets, and must be seen.
void MixUpTest::aMixUpIsNoticed()
{
    const QMap<QString, Recorded> cards = recorded();
    QList<PaperSheet> sheets = m_sheets;
    QList<qsizetype> out;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        if (sheets.at(i).posted)
            out.append(i);
    }
    QVERIFY(out.size() > 4);
    std::swap(sheets[out.at(0)].read.secret, sheets[out.at(1)].read.secret); // inside of one, outside of the other
    QCOMPARE(judge(sheets, cards).wrongPairs, 2);
    std::swap(sheets[out.at(2)].read.place, sheets[out.at(3)].read.place); // the neighbour's address
    QCOMPARE(judge(sheets, cards).wrongPairs, 4);
    sheets.removeAt(out.at(4)); // lost between printer and post
    QCOMPARE(judge(sheets, cards).unaccounted, 1);
    QMap<QString, Recorded> revived = cards; // a destroyed sheet's secret that was not made void
    for (Recorded &card : revived)
        card.secretState = u"active"_s;
    QVERIFY(judge(m_sheets, revived).leaked > 0);
}

QTEST_MAIN(MixUpTest)
#include "MixUpTest.moc"
