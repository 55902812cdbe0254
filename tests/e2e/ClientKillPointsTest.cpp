#include "tests/e2e/HarmedOffice.h"
#include "tests/fakes/CuttableProxy.h"
#include "tests/fakes/HostProgram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Where the program stands still for each step: a call's statement not sent yet, sent, or answered but the answer not
/// told to the window yet; or a sheet out of the printer, its secret not wiped yet.
const std::array<const char *, HarmedOffice::steps + 1> places{"",
                                                               "office.open_run before",
                                                               "office.open_run sent",
                                                               "office.open_run answered",
                                                               "office.stage_run sent",
                                                               "office.stage_run answered",
                                                               "sheet 1",
                                                               "sheet 2",
                                                               "office.finish_printing sent",
                                                               "office.finish_printing answered",
                                                               "office.reconcile_run sent",
                                                               "office.reconcile_run answered",
                                                               "office.dispatch_bundle sent"};

/// Works with the program itself, whose windows are driven from within (DrivenClient.cpp).
class WindowedOffice final : public HarmedOffice
{
public:
    WindowedOffice();

    /// Both people sign for the sheets that they destroyed; how many runs still wait for a signature then.
    int destroyWhatIsLeft();
    QStringList takeComplaints() { return std::exchange(m_complaints, {}); } ///< what no trial may bring

protected:
    bool work(Duty duty, const Harm &harm, Ledger &ledger) override;
    void recover(Ledger &ledger) override;

private:
    struct Said
    {
        QString serial; ///< of the document's first card
        int sheet = 0;
    };

    bool workAs(const TestCluster::Login &person, const QString &duty, const Harm &harm, Ledger &ledger);
    void prepare(QProcess &client) const;
    void hear(QProcess &client, const QString &line, const Harm &harm);
    void harm(QProcess &client, const Harm &harm);
    void complain(const QString &what);
    void takeDown(Ledger &ledger);
    void comparePaper(const QStringList &serials);

    QTemporaryDir m_folder;
    std::unique_ptr<CuttableProxy> m_line;
    QList<Said> m_sheets;
    QStringList m_complaints;
    bool m_isTheProgram = false; ///< what was started says that it is the program, by its number and its file
    bool m_killed = false;
    bool m_done = false;
};

WindowedOffice::WindowedOffice()
{
    if (!problem().isEmpty())
        return;
    // The sample data's own requests would be picked with the others.
    cluster().sql(u"update core.request set state = 'withdrawn', withdrawn_at = now(), withdrawal_reason = 'sample' "
                  "where state = 'approved'"_s);
    m_line = std::make_unique<CuttableProxy>(cluster().host(), cluster().port());
    QFile servers(m_folder.filePath(u"servers.json"_s));
    if (servers.open(QIODevice::WriteOnly))
        servers.write(QJsonDocument(QJsonObject{{u"servers"_s,
                                                 QJsonArray{QJsonObject{{u"name"_s, u"Test"_s},
                                                                        {u"host"_s, u"127.0.0.1"_s},
                                                                        {u"port"_s, m_line->port()},
                                                                        {u"database"_s, cluster().database()},
                                                                        {u"demo"_s, true}}}}})
                          .toJson());
}

void WindowedOffice::prepare(QProcess &client) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(DRIVEN_CLIENT));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s); // nobody's keychain
    for (const char *place : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(place), m_folder.path());
    client.setProcessEnvironment(environment);
    client.setProcessChannelMode(QProcess::MergedChannels);
    client.setProgram(QStringLiteral(MADOGUCHI));
    client.setArguments({u"--servers"_s, m_folder.filePath(u"servers.json"_s)});
}

void WindowedOffice::harm(QProcess &client, const Harm &harm)
{
    switch (harm.fault) {
    case Fault::Killed:
        m_killed = true;
        client.kill();
        return;
    case Fault::ServerCrash: crashServer(); break;
    case Fault::LineCut: m_line->cut(); break;
    case Fault::GivenUpByAnother:
        giveUp(harm.step < firstStepOfCounting ? counter() : printer(), u"'open', 'printed'"_s);
        break;
    case Fault::SentTwice: client.write("twice\n"); return;
    case Fault::PaperLostOrDoubled: break; // happens to the pile
    }
    client.write("go\n");
}

void WindowedOffice::complain(const QString &what)
{
    qWarning("%s", qPrintable(what));
    m_complaints += what;
}

void WindowedOffice::hear(QProcess &client, const QString &line, const Harm &harmed)
{
    if (line == "at"_L1) {
        noteReached();
        harm(client, harmed);
    } else if (line.startsWith(u"program "_s)) {
        m_isTheProgram = line
            == u"program %1 %2"_s.arg(client.processId()).arg(QFileInfo(QStringLiteral(MADOGUCHI)).canonicalFilePath());
    } else if (line.startsWith(u"sheet "_s)) {
        const QStringList words = line.split(u' ');
        m_sheets.append({words.value(1), words.value(2).toInt()});
    } else if (line.startsWith(u"stuck"_s)) {
        complain(line);
    } else if (line == "done"_L1) {
        m_done = true;
    }
}

bool WindowedOffice::workAs(const TestCluster::Login &person, const QString &duty, const Harm &harmed, Ledger &ledger)
{
    m_sheets.clear();
    m_isTheProgram = false;
    m_killed = false;
    m_done = false;
    QProcess client;
    prepare(client);
    client.start();
    const QStringList turn{person.login,
                           person.password,
                           duty,
                           QString::fromLatin1(places.at(size_t(harmed.step))),
                           m_folder.filePath(u"run.pdf"_s),
                           pileOf(ledger).join(u',')};
    client.write(turn.join(u'\n').toUtf8() + '\n');
    QByteArray rest;
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 100'000) {
        const bool over = client.state() == QProcess::NotRunning;
        rest += client.readAll();
        for (qsizetype end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
            hear(client, QString::fromUtf8(rest.left(end)), harmed);
            rest.remove(0, end + 1);
        }
        if (over)
            break;
        client.waitForReadyRead(50);
    }
    client.kill();
    client.waitForFinished();
    const bool ended = client.exitStatus() == QProcess::NormalExit && client.exitCode() == 0;
    if (ended == m_killed)
        complain(m_killed ? u"a killed program ended by itself"_s : u"the program did not end well"_s);
    if (!m_isTheProgram)
        complain(u"something else than the program was started"_s);
    takeDown(ledger);
    return m_done;
}

void WindowedOffice::takeDown(Ledger &ledger)
{
    QStringList ofOneDocument;
    for (const Said &said : m_sheets) {
        const QString serial
            = cluster().sql(u"select c.serial from core.card first join core.card c using (society_id, run_id) "
                            "where first.serial = '%1' and c.position = first.position + %2"_s.arg(said.serial)
                                .arg(said.sheet - 1));
        ++ledger[serial];
        if (said.sheet == 1)
            ofOneDocument.clear();
        ofOneDocument += serial;
    }
    if (m_done && !ofOneDocument.isEmpty())
        comparePaper(ofOneDocument);
}

// What was said of the sheets has to be on them.
void WindowedOffice::comparePaper(const QStringList &serials)
{
    const auto text = HostProgram::run(u"pdftotext"_s, {m_folder.filePath(u"run.pdf"_s), u"-"_s});
    for (const QString &serial : serials) {
        if (!QString::fromUtf8(text.output).contains(serial))
            complain(serial + u" is not on paper"_s);
    }
}

bool WindowedOffice::work(Duty duty, const Harm &harmed, Ledger &ledger)
{
    return workAs(personFor(duty), duty == Duty::Print ? u"print"_s : u"count"_s, harmed, ledger);
}

// Whoever printed it starts the program again.
void WindowedOffice::recover(Ledger &ledger)
{
    if (somethingIsOpen())
        work(Duty::Print, {}, ledger);
}

int WindowedOffice::destroyWhatIsLeft()
{
    Ledger none;
    workAs(printer(), u"destroy"_s, {}, none);
    workAs(counter(), u"destroy"_s, {}, none);
    return cluster()
        .sql(u"set session authorization %1; select count(*) from office.runs('recovery')"_s.arg(printer().login))
        .toInt();
}

} // namespace

/// F3 on the program itself: harm at each of twelve steps between the approved request and the posted card,
/// while its own windows are worked. CLIENT_KILL_POINTS says how often each step meets each fault; if it does not, each
/// fault comes once. KillPointsTest is the wide form, on the client's parts.
class ClientKillPointsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsLostDoubledOrUnaccountedFor_data();
    void nothingIsLostDoubledOrUnaccountedFor();
    void theCheckIsAwake();
    void whatDidNotGoOutIsDestroyed();
    void cleanupTestCase() { qInfo("%s", qPrintable(m_office->figures())); }

private:
    std::unique_ptr<WindowedOffice> m_office;
};

void ClientKillPointsTest::initTestCase()
{
    m_office = std::make_unique<WindowedOffice>();
    QVERIFY2(m_office->problem().isEmpty(), qPrintable(m_office->problem()));
}

void ClientKillPointsTest::nothingIsLostDoubledOrUnaccountedFor_data()
{
    HarmedOffice::addTrials(qEnvironmentVariableIntValue("CLIENT_KILL_POINTS"), {6, 10, 5, 2, 3, 7});
}

void ClientKillPointsTest::nothingIsLostDoubledOrUnaccountedFor()
{
    QFETCH(int, step);
    QFETCH(int, fault);
    QVERIFY(m_office->attempt({step, HarmedOffice::Fault(fault)}));
    QCOMPARE(m_office->takeComplaints(), QStringList());
}

void ClientKillPointsTest::theCheckIsAwake()
{
    HarmedOffice::Ledger ledger = m_office->ledger();
    QVERIFY(!ledger.isEmpty());
    QVERIFY(HarmedOffice::judge(m_office->rows(), ledger).isClean());
    ledger[u"MK-9999999-9"_s] = 1;
    QCOMPARE(HarmedOffice::judge(m_office->rows(), ledger).unaccounted, 1);
}

void ClientKillPointsTest::whatDidNotGoOutIsDestroyed()
{
    QCOMPARE(m_office->destroyWhatIsLeft(), 0);
    QCOMPARE(m_office->takeComplaints(), QStringList());
}

QTEST_GUILESS_MAIN(ClientKillPointsTest)
#include "ClientKillPointsTest.moc"
