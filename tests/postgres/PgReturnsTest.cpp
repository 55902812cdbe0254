#include "models/gateways/DispatchGateway.h"
#include "models/gateways/ReturnGateway.h"
#include "tests/fakes/TestCluster.h"
#include "tests/postgres/Answers.h"
#include "tests/postgres/Desk.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What is asked and noted after the demo's cards have left, against the real functions.
class PgReturnsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aMisdeliveryStartsTheDaysOfTheReports();
    void whoTakesTheCallFindsTheBundle();

private:
    std::unique_ptr<TestCluster> m_cluster;
    std::unique_ptr<Desk> m_clerk;
    std::unique_ptr<Desk> m_supervisor;
};

void PgReturnsTest::initTestCase()
{
    m_cluster = std::make_unique<TestCluster>();
    QVERIFY2(m_cluster->isReady(), qPrintable(m_cluster->problem()));
    m_clerk = std::make_unique<Desk>(*m_cluster, m_cluster->staff(u"clerk"_s));
    m_supervisor = std::make_unique<Desk>(*m_cluster, m_cluster->staff(u"supervisor"_s));
    QVERIFY(m_clerk->isConnected() && m_supervisor->isConnected());
}

void PgReturnsTest::aMisdeliveryStartsTheDaysOfTheReports()
{
    ReturnGateway &returns = m_supervisor->returns();
    const QString serial = m_cluster->sql(u"select c.serial from core.card c join core.credential k using (society_id, "
                                          "credential_id) where c.society_id = 1 and c.state = 'dispatched' and "
                                          "k.state = 'active' order by c.card_id limit 1"_s);
    QVERIFY(!serial.isEmpty());
    QCOMPARE(answerTo(returns.reportMisdelivery(OpId::fresh(), serial, u"eaten"_s, u"opened"_s)).error().rule,
             u"MD005"_s);
    const auto noted = answerTo(returns.reportMisdelivery(OpId::fresh(), serial, u"wrong_person"_s, u"not_known"_s));
    QVERIFY(noted);
    QVERIFY(noted->stopped);
    const QDate today = QDate::fromString(m_cluster->sql(u"select core.today()"_s), Qt::ISODate);
    QCOMPARE(noted->firstFrom, today.addDays(2)); // the day on which it became known is the first of them
    QCOMPARE(noted->firstDue, today.addDays(4));
    QVERIFY(noted->finalDue >= today.addDays(29));
    QCOMPARE(answerTo(returns.reportMisdelivery(OpId::fresh(), serial, u"wrong_person"_s, u"opened"_s)).error().rule,
             u"MD184"_s);

    const auto open = answerTo(returns.misdeliveries(u"open"_s));
    QVERIFY(open && open->size() == 1);
    QCOMPARE(open->first().serial, serial);
    QCOMPARE(open->first().nextDue, noted->firstDue);
    QCOMPARE(open->first().daysLeft, 4);
    QVERIFY(open->first().exposed.contains(u"contents"_s)); // the worst is taken for true

    QCOMPARE(answerTo(returns.recordReport(OpId::fresh(), serial, u"final"_s, today)).error().rule, u"MD187"_s);
    QVERIFY(answerTo(returns.recordReport(OpId::fresh(), serial, u"first"_s, today)));
    QVERIFY(answerTo(returns.recordReport(OpId::fresh(), serial, u"final"_s, today)));
    const auto reported = answerTo(returns.misdeliveries(u"reported"_s));
    QVERIFY(reported && reported->size() == 1);
    QVERIFY(!reported->first().nextDue.isValid());
    QCOMPARE(reported->first().firstSentOn, today);
    QVERIFY(answerTo(returns.misdeliveries(u"open"_s))->isEmpty());
}

void PgReturnsTest::whoTakesTheCallFindsTheBundle()
{
    DispatchGateway &clerks = m_clerk->dispatch();
    QVERIFY(!answerTo(clerks.bundles(u"dispatched"_s))); // the print room's list
    const auto waiting = answerTo(clerks.receipts(u"waiting"_s));
    QVERIFY(waiting && !waiting->isEmpty());
    const Bundle oldest = waiting->first();
    QVERIFY(std::all_of(waiting->cbegin(), waiting->cend(), [&](const Bundle &bundle) {
        return bundle.daysOut && bundle.dispatchedAt >= oldest.dispatchedAt && bundle.cards > 0;
    }));
    QVERIFY(!oldest.destination.isEmpty() && oldest.state == BundleState::Dispatched);
    const auto owed = answerTo(clerks.receiptsOwed());
    QVERIFY(owed && !owed->isEmpty());
    QCOMPARE(owed->first().daysOut, *oldest.daysOut);
    QVERIFY(!owed->first().name.isEmpty() && owed->first().bundles > 0 && owed->first().oldest.isValid());

    const QDate today = QDate::fromString(m_cluster->sql(u"select core.today()"_s), Qt::ISODate);
    QVERIFY(answerTo(clerks.recordReceipt(OpId::fresh(), oldest.id, today, u"総務 一郎"_s)));
    QCOMPARE(answerTo(clerks.receipts(u"waiting"_s))->size(), waiting->size() - 1);
    const auto confirmed = answerTo(m_supervisor->dispatch().receipts(u"confirmed"_s));
    const auto it
        = std::find_if(confirmed->cbegin(), confirmed->cend(), [&](const Bundle &b) { return b.id == oldest.id; });
    QVERIFY(it != confirmed->cend());
    QCOMPARE(it->receiver, u"総務 一郎"_s);
    QCOMPARE(it->receivedOn, today);
    QVERIFY(!it->daysOut);
    QCOMPARE(answerTo(clerks.receipts(u"all"_s)).error().rule, u"MD005"_s);
}

QTEST_GUILESS_MAIN(PgReturnsTest)
#include "PgReturnsTest.moc"
