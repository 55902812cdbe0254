#include "models/gateways/DispatchGateway.h"
#include "models/gateways/RunGateway.h"
#include "tests/fakes/TestCluster.h"
#include "tests/postgres/Answers.h"
#include "tests/postgres/Desk.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Well-formed, and of no secret: what a card's hash looks like.
const QByteArray someHash
    = "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

} // namespace

/// The gateways of the print room against the real functions, in the order of the work: a run is opened, staged,
/// printed, reconciled by somebody else, and dispatched.
class PgPrintRoomTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aRunIsOpenedStagedAndPrinted();
    void aRunIsReconciledBySomebodyElse();
    void destructionIsSignedForByTwo();
    void aBundleIsDispatched();
    void aRunIsAborted();

private:
    std::unique_ptr<TestCluster> m_cluster;
    std::unique_ptr<Desk> m_clerk;
    std::unique_ptr<Desk> m_supervisor;
    std::unique_ptr<Desk> m_printer;
    std::unique_ptr<Desk> m_reconciler;
    QList<TestCluster::Sample> m_samples;
    RequestId m_request;
    OpenedRun m_run;
    QString m_serial;
};

void PgPrintRoomTest::initTestCase()
{
    m_cluster = std::make_unique<TestCluster>();
    QVERIFY2(m_cluster->isReady(), qPrintable(m_cluster->problem()));
    m_samples = m_cluster->samples();
    m_clerk = std::make_unique<Desk>(*m_cluster, m_cluster->staff(u"clerk"_s));
    m_supervisor = std::make_unique<Desk>(*m_cluster, m_cluster->staff(u"supervisor"_s));
    m_printer = std::make_unique<Desk>(*m_cluster, m_cluster->staff(u"printer"_s, 0));
    m_reconciler = std::make_unique<Desk>(*m_cluster, m_cluster->staff(u"printer"_s, 1));
    QVERIFY(m_clerk->isConnected() && m_supervisor->isConnected() && m_printer->isConnected()
            && m_reconciler->isConnected());
}

void PgPrintRoomTest::aRunIsOpenedStagedAndPrinted()
{
    RunGateway &runs = m_printer->runs();
    m_request = approvedFor(*m_clerk, *m_supervisor, m_samples.at(0));
    QVERIFY(m_request.isValid());
    const RequestId second = approvedFor(*m_clerk, *m_supervisor, m_samples.at(1));
    QVERIFY(second.isValid());
    const auto queue = answerTo(runs.printQueue());
    QVERIFY(queue);
    const auto it
        = std::find_if(queue->cbegin(), queue->cend(), [&](const PrintJob &j) { return j.request == m_request; });
    QVERIFY(it != queue->cend());
    QVERIFY(it->mayPrint);
    QCOMPARE(it->form, u"vfold-a5"_s);

    const auto opened = answerTo(runs.openRun(OpId::fresh(), u"vfold-a5"_s, u"test station"_s, {second, m_request}));
    QVERIFY(opened);
    m_run = *opened;
    QCOMPARE(m_run.cards, 2);
    QVERIFY(m_run.printedOn.isValid() && m_run.expiresAt > QDateTime::currentDateTimeUtc());

    const auto cards = answerTo(runs.runCards(m_run.id, m_run.fence));
    QVERIFY(cards);
    QCOMPARE(cards->size(), 2);
    QCOMPARE(cards->at(0).memberName, m_samples.at(1).name);
    QCOMPARE(cards->at(1).memberName, m_samples.at(0).name);
    QCOMPARE(cards->at(1).recipient, u"みほん電子工業株式会社"_s);
    QCOMPARE(cards->at(1).postalCode.size(), 7);
    QCOMPARE(cards->at(1).printedOn, m_run.printedOn);
    QCOMPARE(cards->at(1).secretKind, u"viewing"_s);
    m_serial = cards->at(1).serial;

    const auto texts = answerTo(runs.cardTexts(u"viewing_password_reissue"_s));
    QVERIFY(texts);
    QVERIFY(std::any_of(texts->cbegin(), texts->cend(),
                        [](const CardText &t) { return t.text == u"ログイン用ではありません"_s; }));

    const auto stale = answerTo(runs.runCards(m_run.id, m_run.fence - 1));
    QVERIFY(!stale);
    QCOMPARE(stale.error().rule, u"MD011"_s);
    QVERIFY(answerTo(runs.stageRun(OpId::fresh(), m_run.id, m_run.fence,
                                   {{cards->at(0).id, someHash}, {cards->at(1).id, someHash}})));
    QVERIFY(answerTo(runs.finishPrinting(OpId::fresh(), m_run.id, m_run.fence)));
    const auto active = answerTo(runs.runs(u"active"_s));
    QVERIFY(active);
    QCOMPARE(active->first().state, RunState::Printed);
    QCOMPARE(active->first().staged, 2);
    QVERIFY(active->first().openedByMe && !active->first().mayReconcile);
}

void PgPrintRoomTest::aRunIsReconciledBySomebodyElse()
{
    const auto sheets = answerTo(m_reconciler->runs().runSheets(m_run.id));
    QVERIFY(sheets);
    QCOMPARE(sheets->size(), 2);
    QCOMPARE(sheets->at(1).serial, m_serial);
    QCOMPARE(sheets->at(1).state, CardState::Staged);
    const QStringList good{m_serial};
    const QStringList spoiled{sheets->at(0).serial};
    const auto own = answerTo(m_printer->runs().reconcileRun(OpId::fresh(), m_run.id, m_run.fence, good, spoiled));
    QVERIFY(!own);
    QCOMPARE(own.error().rule, u"MD070"_s);
    const auto oneMissing = answerTo(m_reconciler->runs().reconcileRun(OpId::fresh(), m_run.id, m_run.fence, good, {}));
    QVERIFY(!oneMissing);
    QCOMPARE(oneMissing.error().rule, u"MD071"_s);
    const auto done = answerTo(m_reconciler->runs().reconcileRun(OpId::fresh(), m_run.id, m_run.fence, good, spoiled));
    QVERIFY(done);
    QCOMPARE(done->good, 1);
    QCOMPARE(done->spoiled, 1);
}

void PgPrintRoomTest::destructionIsSignedForByTwo()
{
    const auto waiting = answerTo(m_reconciler->runs().runs(u"recovery"_s));
    QVERIFY(waiting);
    QCOMPARE(waiting->size(), 1);
    QCOMPARE(waiting->first().destructionSignatures, 0);
    QVERIFY(answerTo(m_reconciler->runs().recordDestruction(OpId::fresh(), m_run.id)));
    const auto again = answerTo(m_reconciler->runs().recordDestruction(OpId::fresh(), m_run.id));
    QVERIFY(!again);
    QCOMPARE(again.error().rule, u"MD075"_s);
    QVERIFY(answerTo(m_supervisor->runs().recordDestruction(OpId::fresh(), m_run.id)));
}

void PgPrintRoomTest::aBundleIsDispatched()
{
    DispatchGateway &dispatch = m_reconciler->dispatch();
    const auto ready = answerTo(dispatch.bundles(u"ready"_s));
    QVERIFY(ready);
    QCOMPARE(ready->size(), 1);
    QCOMPARE(ready->first().route, u"employer"_s);
    QCOMPARE(ready->first().state, BundleState::Ready);
    QVERIFY(ready->first().mayDispatch);
    const auto cards = answerTo(dispatch.bundleCards(ready->first().id));
    QVERIFY(cards);
    QCOMPARE(cards->first().serial, m_serial);
    QCOMPARE(cards->first().state, CardState::Good);

    const auto before = answerTo(dispatch.bundles(u"dispatched"_s)); // the demo's own
    QVERIFY(before);
    const auto own = answerTo(m_printer->dispatch().dispatchBundle(OpId::fresh(), ready->first().id));
    QVERIFY(!own);
    QCOMPARE(own.error().rule, u"MD080"_s);
    const auto done = answerTo(dispatch.dispatchBundle(OpId::fresh(), ready->first().id));
    QVERIFY(done);
    QCOMPARE(done->dispatched, 1);
    QVERIFY(done->pulled.isEmpty());
    QCOMPARE(answerTo(dispatch.bundles(u"dispatched"_s))->size(), before->size() + 1);
}

void PgPrintRoomTest::aRunIsAborted()
{
    RunGateway &runs = m_printer->runs();
    const auto queue = answerTo(runs.printQueue());
    QVERIFY(queue && !queue->isEmpty());
    const auto opened
        = answerTo(runs.openRun(OpId::fresh(), u"vfold-a5"_s, u"test station"_s, {queue->first().request}));
    QVERIFY(opened);
    QVERIFY(answerTo(runs.abortRun(OpId::fresh(), opened->id, opened->fence, u"紙詰まり"_s)));
    const auto late = answerTo(runs.finishPrinting(OpId::fresh(), opened->id, opened->fence));
    QVERIFY(!late);
    QCOMPARE(late.error().kind, DbError::Kind::Refused);
}

QTEST_GUILESS_MAIN(PgPrintRoomTest)
#include "PgPrintRoomTest.moc"
