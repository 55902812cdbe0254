#include "models/gateways/DispatchGateway.h"
#include "models/gateways/ReturnGateway.h"
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
    void aBundleIsTrackedAndReceived();
    void aCardThatComesBackLosesItsPassword();
    void papersSayWhatWasCountedAndSent();
    void aRunIsRevokedAsAWhole();
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
    // By employer, in whatever order they were asked for.
    QCOMPARE(cards->at(0).memberName, m_samples.at(0).name);
    QCOMPARE(cards->at(1).memberName, m_samples.at(1).name);
    QCOMPARE(cards->at(0).recipient, u"みほん電子工業株式会社"_s);
    QCOMPARE(cards->at(0).postalCode.size(), 7);
    QCOMPARE(cards->at(0).printedOn, m_run.printedOn);
    QCOMPARE(cards->at(0).secretKind, u"viewing"_s);
    m_serial = cards->at(0).serial;

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
    QCOMPARE(sheets->at(0).serial, m_serial);
    QCOMPARE(sheets->at(0).state, CardState::Staged);
    const QString twice = sheets->at(1).serial; // two sheets came out with this number
    const RunCount count{{m_serial}, {twice}, {}, {twice}};
    const RunCount less{{m_serial}, {}, {}, {}};
    const auto own = answerTo(m_printer->runs().reconcileRun(OpId::fresh(), m_run.id, m_run.fence, count));
    QVERIFY(!own);
    QCOMPARE(own.error().rule, u"MD070"_s);
    const auto oneMissing = answerTo(m_reconciler->runs().reconcileRun(OpId::fresh(), m_run.id, m_run.fence, less));
    QVERIFY(!oneMissing);
    QCOMPARE(oneMissing.error().rule, u"MD071"_s);
    const auto stray
        = answerTo(m_reconciler->runs().straySheet(OpId::fresh(), m_run.id, m_run.fence, u"NR-0000001-0"_s));
    QVERIFY(stray);
    QCOMPARE(stray->kind, StraySheet::Kind::Unknown);
    // One blank sheet is missing: the run stays open until it is found.
    QVERIFY(answerTo(m_reconciler->runs().noteStock(OpId::fresh(), m_run.id, m_run.fence, {4, 1, 1, {}})));
    QCOMPARE(answerTo(m_reconciler->runs().reconcileRun(OpId::fresh(), m_run.id, m_run.fence, count)).error().rule,
             u"MD073"_s);
    QVERIFY(
        answerTo(m_reconciler->runs().noteStock(OpId::fresh(), m_run.id, m_run.fence, {5, 1, 1, u"A-0101 A-0105"_s})));
    const auto done = answerTo(m_reconciler->runs().reconcileRun(OpId::fresh(), m_run.id, m_run.fence, count));
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
    QCOMPARE(waiting->first().doubled, 1);
    QCOMPARE(waiting->first().perSheet, 1);
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

    QVERIFY(!cards->first().packedAt.isValid());
    QVERIFY(!ready->first().mustScan); // as its profile says

    const OpId op = OpId::fresh();
    const auto packed = answerTo(dispatch.packCard(op, ready->first().id, m_serial.toLower()));
    QVERIFY(packed);
    QCOMPARE(packed->outcome, PackAnswer::Outcome::Right);
    QCOMPARE(packed->serial, m_serial);
    QCOMPARE(packed->card, cards->first().card);
    QVERIFY(packed->packed == 1 && packed->cards == 1 && packed->packedAt.isValid());
    QVERIFY(*answerTo(dispatch.packCard(op, ready->first().id, m_serial.toLower())) == *packed);
    QCOMPARE(answerTo(dispatch.packCard(OpId::fresh(), ready->first().id, m_serial))->outcome,
             PackAnswer::Outcome::Twice);
    QCOMPARE(answerTo(dispatch.packCard(OpId::fresh(), ready->first().id, u"何か"_s))->outcome,
             PackAnswer::Outcome::Unknown);
    QCOMPARE(answerTo(dispatch.bundleCards(ready->first().id))->first().packedAt, packed->packedAt);

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

void PgPrintRoomTest::aBundleIsTrackedAndReceived()
{
    DispatchGateway &dispatch = m_reconciler->dispatch();
    const auto ours = [&] {
        const auto gone = answerTo(dispatch.bundles(u"dispatched"_s));
        return gone && !gone->isEmpty() ? gone->first() : Bundle(); // the latest one first
    };
    Bundle bundle = ours();
    QCOMPARE(bundle.daysOut, std::optional(0));
    QVERIFY(bundle.tracking.isEmpty());
    QCOMPARE(answerTo(dispatch.setTracking(OpId::fresh(), bundle.id, u"12"_s)).error().rule, u"MD005"_s);
    QVERIFY(answerTo(dispatch.setTracking(OpId::fresh(), bundle.id, u"１２３４-5678-9012"_s)));
    const QDate today = QDate::fromString(m_cluster->sql(u"select core.today()"_s), Qt::ISODate);
    const auto tomorrow = answerTo(dispatch.recordReceipt(OpId::fresh(), bundle.id, today.addDays(1), u"総務 一郎"_s));
    QCOMPARE(tomorrow.error().rule, u"MD005"_s);
    QVERIFY(answerTo(dispatch.recordReceipt(OpId::fresh(), bundle.id, today, u"総務 一郎"_s)));
    QCOMPARE(answerTo(dispatch.recordReceipt(OpId::fresh(), bundle.id, today, u"総務 一郎"_s)).error().rule,
             u"MD185"_s);
    bundle = ours();
    QCOMPARE(bundle.tracking, u"123456789012"_s);
    QCOMPARE(bundle.receivedOn, today);
    QCOMPARE(bundle.receiver, u"総務 一郎"_s);
    QVERIFY(!bundle.daysOut);
}

void PgPrintRoomTest::aCardThatComesBackLosesItsPassword()
{
    ReturnGateway &returns = m_reconciler->returns();
    QCOMPARE(answerTo(returns.recordReturn(OpId::fresh(), u"MK-0000000-0"_s, u"refused"_s)).error().kind,
             DbError::Kind::Refused);
    QCOMPARE(answerTo(returns.recordReturn(OpId::fresh(), m_serial, u"because"_s)).error().rule, u"MD005"_s);
    const auto recorded = answerTo(returns.recordReturn(OpId::fresh(), m_serial, u"moved_unknown"_s));
    QVERIFY(recorded);
    QVERIFY(recorded->stopped && !recorded->again);
    const auto again = answerTo(returns.recordReturn(OpId::fresh(), m_serial, u"refused"_s));
    QVERIFY(again);
    QVERIFY(again->again && !again->stopped);
    QCOMPARE(again->reason, u"moved_unknown"_s);

    const auto open = answerTo(returns.returns(u"open"_s, {}));
    QVERIFY(open);
    const auto card
        = std::find_if(open->cbegin(), open->cend(), [this](const Returned &r) { return r.serial == m_serial; });
    QVERIFY(card != open->cend());
    QCOMPARE(card->memberName, m_samples.at(0).name);
    QCOMPARE(card->reason, u"moved_unknown"_s);
    QVERIFY(card->person.isValid() && card->outcome.isEmpty() && card->recordedAt.isValid());
    QVERIFY(answerTo(returns.returns(u"open"_s, u"refused"_s))->size() < open->size());

    QVERIFY(!answerTo(returns.closeReturn(OpId::fresh(), m_serial, u"address_corrected"_s))); // not the printers' duty
    ReturnGateway &clerks = m_clerk->returns();
    QCOMPARE(answerTo(clerks.closeReturn(OpId::fresh(), m_serial, u"address_corrected"_s)).error().rule, u"MD189"_s);
    QVERIFY(answerTo(clerks.closeReturn(OpId::fresh(), m_serial, u"address_confirmed"_s)));
    QCOMPARE(answerTo(clerks.closeReturn(OpId::fresh(), m_serial, u"address_confirmed"_s)).error().rule, u"MD182"_s);
    const auto closed = answerTo(clerks.returns(u"closed"_s, {}));
    QVERIFY(closed);
    QCOMPARE(closed->first().serial, m_serial);
    QCOMPARE(closed->first().outcome, u"address_confirmed"_s);
    QCOMPARE(closed->first().closedBy, m_cluster->staff(u"clerk"_s).name);

    const QDate today = QDate::fromString(m_cluster->sql(u"select core.today()"_s), Qt::ISODate);
    const auto rates = answerTo(returns.returnRates(today));
    QVERIFY(rates);
    QVERIFY(std::any_of(rates->cbegin(), rates->cend(), [](const ReturnRate &r) {
        return r.returned == 1 && r.dispatched >= 1 && r.percent > 0 && !r.destination.isEmpty();
    }));
}

void PgPrintRoomTest::papersSayWhatWasCountedAndSent()
{
    const auto sheet = answerTo(m_supervisor->runs().runSheet(m_run.id));
    QVERIFY(sheet);
    QCOMPARE(sheet->run, m_run.id);
    QCOMPARE(sheet->cards, 2);
    QCOMPARE(sheet->sealed + sheet->spoiled, 2);
    QCOMPARE(sheet->sheets.size(), 2);
    QCOMPARE(sheet->countedBy, m_cluster->staff(u"printer"_s, 1).name);
    QCOMPARE(sheet->destroyedBy.size(), 2);
    QVERIFY(sheet->stock && *sheet->stock == (RunStock{5, 1, 1, u"A-0101 A-0105"_s}));
    QCOMPARE(sheet->paper, 3);
    QCOMPARE(sheet->doubled, 1);
    QVERIFY(sheet->sheets.at(1).doubled && !sheet->sheets.at(0).doubled);
    QCOMPARE(sheet->head.size(), 64);
    QCOMPARE(sheet->head,
             m_cluster->sql(u"select encode(hash, 'hex') from core.audit_seal where society_id = 1 and "
                            "seal = %1"_s.arg(sheet->seal)));

    const QString gone = m_cluster->sql(u"select max(bundle_id) from core.bundle where society_id = 1 and state = "
                                        "'dispatched' and route = 'employer'"_s);
    const auto letter = answerTo(m_reconciler->dispatch().bundleLetter({gone.toLongLong()}));
    QVERIFY(letter);
    QVERIFY(!letter->recipient.isEmpty() && !letter->society.isEmpty() && letter->dispatchedOn.isValid());
    QVERIFY(!letter->serials.isEmpty());
    const QString ready
        = m_cluster->sql(u"select coalesce(max(bundle_id), 0) from core.bundle where society_id = 1 and "
                         "state = 'ready'"_s);
    QVERIFY(!answerTo(m_reconciler->dispatch().bundleLetter({ready.toLongLong()}))); // not before it has gone
    QVERIFY(!answerTo(m_supervisor->dispatch().bundleLetter({gone.toLongLong()})));  // nor for who does not dispatch
}

void PgPrintRoomTest::aRunIsRevokedAsAWhole()
{
    ReturnGateway &returns = m_supervisor->returns();
    QVERIFY(!answerTo(m_printer->returns().revokeRun(OpId::fresh(), m_run.id, u"取り違え"_s))); // supervisors alone
    QCOMPARE(answerTo(returns.revokeRun(OpId::fresh(), m_run.id, {})).error().rule, u"MD005"_s);
    QCOMPARE(answerTo(returns.reportRun(OpId::fresh(), m_run.id, u"取り違え"_s, {}, {})).error().rule, u"MD005"_s);
    const auto astray = answerTo(returns.reportRun(OpId::fresh(), m_run.id, u"取り違え"_s, u"swapped"_s, u"opened"_s));
    QVERIFY(astray);
    QCOMPARE(astray->revoked.cards, 2);
    QCOMPARE(astray->revoked.pulled, 0);
    QVERIFY(astray->reported > 0 && astray->persons == astray->reported && astray->firstDue.isValid());
    const auto list = answerTo(returns.misdeliveries(u"open"_s));
    QCOMPARE(std::count_if(list->cbegin(), list->cend(),
                           [&](const Misdelivery &card) {
                               return card.run == m_run.id && card.persons == astray->persons && card.cardNeeded;
                           }),
             astray->reported);
    QCOMPARE(answerTo(returns.revokeRun(OpId::fresh(), m_run.id, u"もう一度"_s)).error().rule, u"MD188"_s);
    const auto done = answerTo(m_supervisor->runs().runs(u"done"_s));
    const auto told = std::find_if(done->cbegin(), done->cend(), [this](const Run &run) { return run.id == m_run.id; });
    QVERIFY(told != done->cend() && told->isRevoked());
    QCOMPARE(told->revokedBy, m_cluster->staff(u"supervisor"_s).name);
    QCOMPARE(told->revokeReason, u"取り違え"_s);
    QVERIFY(std::any_of(done->cbegin(), done->cend(), [](const Run &run) { return !run.isRevoked(); }));
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
