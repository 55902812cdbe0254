#include "tests/e2e/HarmedOffice.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Works with the client's own parts (SteppedClient.cpp).
class SteppedOffice final : public HarmedOffice
{
protected:
    bool work(Duty duty, const Harm &harm, Ledger &ledger) override;
    void recover(Ledger &) override { giveUp(counter(), u"'open'"_s); }

private:
    void harm(QProcess &client, Duty duty, Fault fault);

    QTemporaryDir m_folder;
};

void SteppedOffice::harm(QProcess &client, Duty duty, Fault fault)
{
    switch (fault) {
    case Fault::Killed: client.kill(); return;
    case Fault::ServerCrash: crashServer(); break;
    case Fault::LineCut:
        cluster().sql(u"select pg_terminate_backend(pid) from pg_stat_activity where usename = '%1'"_s.arg(
            personFor(duty).login));
        break;
    case Fault::GivenUpByAnother: giveUp(counter(), u"'open'"_s); break;
    case Fault::SentTwice: client.write("twice\n"); return;
    case Fault::PaperLostOrDoubled: break; // happens to the pile
    }
    client.write("go\n");
}

bool SteppedOffice::work(Duty duty, const Harm &harmed, Ledger &ledger)
{
    const auto &person = personFor(duty);
    const bool prints = duty == Duty::Print;
    QProcess client;
    client.setProcessChannelMode(QProcess::MergedChannels);
    client.start(QStringLiteral(STEPPED_CLIENT),
                 {cluster().host(), QString::number(cluster().port()), cluster().database(), person.login,
                  prints ? u"print"_s : u"count"_s, QString::number(harmed.step),
                  prints ? m_folder.filePath(u"run.pdf"_s) : (QStringList(u"none"_s) + pileOf(ledger)).join(u','),
                  QString::number(base())});
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
                noteReached();
                harm(client, duty, harmed.fault);
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

} // namespace

/// F3: harm at each of twelve steps between the approved request and the posted card, on the client's own parts, and
/// then the office goes on as people do. KILL_POINTS says how often each step meets each fault; if it does not, each
/// step meets one of them. ClientKillPointsTest does the same to the program with its windows.
class KillPointsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsLostDoubledOrUnaccountedFor_data();
    void nothingIsLostDoubledOrUnaccountedFor();
    void theCheckIsAwake();
    void cleanupTestCase() { qInfo("%s", qPrintable(m_office->figures())); }

private:
    std::unique_ptr<SteppedOffice> m_office;
};

void KillPointsTest::initTestCase()
{
    m_office = std::make_unique<SteppedOffice>();
    QVERIFY2(m_office->problem().isEmpty(), qPrintable(m_office->problem()));
}

void KillPointsTest::nothingIsLostDoubledOrUnaccountedFor_data()
{
    HarmedOffice::addTrials(qEnvironmentVariableIntValue("KILL_POINTS"), HarmedOffice::allSteps());
}

void KillPointsTest::nothingIsLostDoubledOrUnaccountedFor()
{
    QFETCH(int, step);
    QFETCH(int, fault);
    QVERIFY(m_office->attempt({step, HarmedOffice::Fault(fault)}));
}

void KillPointsTest::theCheckIsAwake()
{
    using Row = HarmedOffice::Row;
    const QList<Row> sound = m_office->rows();
    const HarmedOffice::Ledger &ledger = m_office->ledger();
    const auto judge = &HarmedOffice::judge;
    QVERIFY(judge(sound, ledger).isClean());
    const auto sent
        = std::find_if(sound.cbegin(), sound.cend(), [](const Row &row) { return row.state == "dispatched"_L1; });
    QVERIFY(sent != sound.cend());
    HarmedOffice::Ledger doubled = ledger;
    doubled[sent->serial] = 2;
    QCOMPARE(judge(sound, doubled).unaccounted, 1);
    HarmedOffice::Ledger strange = ledger;
    strange[u"MK-9999999-9"_s] = 1;
    QCOMPARE(judge(sound, strange).unaccounted, 1);
    QList<Row> twoWork = sound;
    twoWork.first().active = 2;
    QCOMPARE(judge(twoWork, ledger).doubled, 1);
    QList<Row> never = sound;
    never.removeIf([&](const Row &row) { return row.request == sent->request; });
    QVERIFY(judge(never, ledger).lost > 0);
}

QTEST_GUILESS_MAIN(KillPointsTest)
#include "KillPointsTest.moc"
