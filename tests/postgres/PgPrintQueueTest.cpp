#include "models/gateways/RunGateway.h"
#include "models/tables/PrintQueueTable.h"
#include "tests/fakes/TestCluster.h"
#include "tests/postgres/Answers.h"
#include "tests/postgres/Desk.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What the print queue's window is told and takes for granted, against the real functions.
class PgPrintQueueTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_cluster = std::make_unique<TestCluster>();
        QVERIFY2(m_cluster->isReady(), qPrintable(m_cluster->problem()));
        m_clerk = std::make_unique<Desk>(*m_cluster, m_cluster->staff(u"clerk"_s));
        m_printer = std::make_unique<Desk>(*m_cluster, m_cluster->staff(u"printer"_s));
        QVERIFY(m_clerk->isConnected() && m_printer->isConnected());
    }

    void theWindowKnowsHowManyARunTakes()
    {
        QList<RequestId> nobodys;
        for (int i = 0; i < PrintQueueTable::mostInARun; ++i)
            nobodys.append({8'000'000 + i});
        RunGateway &runs = m_printer->runs();
        const auto fits = answerTo(runs.openRun(OpId::fresh(), u"vfold-a5"_s, u"test station"_s, nobodys));
        QVERIFY(!fits);
        QCOMPARE(fits.error().rule, u"MD021"_s);
        nobodys.append({9'000'000});
        const auto oneMore = answerTo(runs.openRun(OpId::fresh(), u"vfold-a5"_s, u"test station"_s, nobodys));
        QVERIFY(!oneMore);
        QCOMPARE(oneMore.error().rule, u"MD069"_s);
    }

    void theCutOffIsTold()
    {
        const auto none = answerTo(m_printer->runs().cutOff());
        QVERIFY(none && !none->at.isValid());
        m_cluster->sql(u"update core.society_profile set profile = jsonb_set(profile, '{dispatch}', "
                       "'{\"cut_off\": \"00:00\"}')"_s);
        const auto told = answerTo(m_printer->runs().cutOff());
        QVERIFY(told);
        QCOMPARE(told->at, QTime(0, 0));
        QVERIFY(told->past);
        QCOMPARE(told->cards, 0);
        const auto refused = answerTo(m_clerk->runs().cutOff());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, DbError::Kind::Denied);
    }

private:
    std::unique_ptr<TestCluster> m_cluster;
    std::unique_ptr<Desk> m_clerk;
    std::unique_ptr<Desk> m_printer;
};

QTEST_GUILESS_MAIN(PgPrintQueueTest)
#include "PgPrintQueueTest.moc"
