#include "models/postgres/PgGateways.h"
#include "models/gateways/ApprovalGateway.h"
#include "models/gateways/DispatchGateway.h"
#include "models/gateways/MemberGateway.h"
#include "models/gateways/RequestGateway.h"
#include "models/gateways/RunGateway.h"
#include "models/gateways/SessionGateway.h"
#include "tests/fakes/TestCluster.h"
#include "tests/postgres/Answers.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Well-formed, and of no secret: what a card's hash looks like.
const QByteArray someHash
    = "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

} // namespace

/// Every function of every gateway against the real functions of the database, in the order of the work: a request is
/// taken, checked, approved, printed, reconciled and dispatched by the people who may.
class PgGatewaysTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aSignInTellsWhoOneIs();
    void theConnectionIsToldToTheWindow();
    void membersAreFoundUnderTheirExactNames();
    void aPersonIsOpenedWithCoveragesAndCards();
    void aRequestIsTakenOnce();
    void aRequestIsClaimedReleasedAndClaimedAgain();
    void identityIsAnsweredFieldByField();
    void aRequestIsSubmittedAndItsHandsAreKnown();
    void anApprovalShowsWhatWillHappen();
    void aRunIsOpenedStagedAndPrinted();
    void aRunIsReconciledBySomebodyElse();
    void destructionIsSignedForByTwo();
    void aBundleIsDispatched();
    void requestsAreRejectedAndWithdrawn();
    void aRunIsAborted();
    void changesAreTold();
    void whatADutyDoesNotAllowIsDenied();

private:
    struct Desk
    {
        explicit Desk(const TestCluster &cluster, const TestCluster::Login &login)
        {
            connected = bool(answerTo(owner.connectTo(cluster.server(), login.login, login.password)));
        }
        PgGateways owner;
        Gateways gateways = owner.gateways();
        bool connected = false;
    };
    RequestId takeFor(const TestCluster::Sample &sample, const OpId &op);
    RequestId approvedFor(const TestCluster::Sample &sample);
    void checkIdentityOf(const TestCluster::Sample &sample, RequestId request);

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

void PgGatewaysTest::initTestCase()
{
    m_cluster = std::make_unique<TestCluster>();
    QVERIFY2(m_cluster->isReady(), qPrintable(m_cluster->problem()));
    m_samples = m_cluster->samples();
    m_clerk = std::make_unique<Desk>(*m_cluster, m_cluster->staff(u"clerk"_s));
    m_supervisor = std::make_unique<Desk>(*m_cluster, m_cluster->staff(u"supervisor"_s));
    m_printer = std::make_unique<Desk>(*m_cluster, m_cluster->staff(u"printer"_s, 0));
    m_reconciler = std::make_unique<Desk>(*m_cluster, m_cluster->staff(u"printer"_s, 1));
    QVERIFY(m_clerk->connected && m_supervisor->connected && m_printer->connected && m_reconciler->connected);
}

void PgGatewaysTest::aSignInTellsWhoOneIs()
{
    const auto session = answerTo(m_clerk->gateways.session.signIn(u"0.1.0"_s));
    QVERIFY(session);
    QCOMPARE(session->login, m_cluster->staff(u"clerk"_s).login);
    QCOMPARE(session->name, m_cluster->staff(u"clerk"_s).name);
    QCOMPARE(session->duties, Duties(Duty::Clerk));
    QCOMPARE(session->societyCode, u"mykempo"_s);
    QCOMPARE(session->societyName, u"東京電子機械工業健康保険組合"_s);
    QVERIFY(session->schemaVersion >= 8);
    QVERIFY(session->demo);
    QVERIFY(session->identityItems.contains(IdentityItem{u"birth_date"_s, true}));
    QCOMPARE(session->identityNeeded, 3);
    QVERIFY(session->secretRules.contains(SecretRule{u"viewing"_s, u"acdefhkmnprtwxy347"_s, 16, 4}));
    QVERIFY(session->requestKinds.contains(u"viewing_password_reissue"_s));

    const auto tooOld = answerTo(m_clerk->gateways.session.signIn(u"0.0.1"_s));
    QVERIFY(!tooOld);
    QCOMPARE(tooOld.error().rule, u"MD002"_s);
}

void PgGatewaysTest::theConnectionIsToldToTheWindow()
{
    PgGateways owner;
    QSignalSpy changed(&owner, &PgGateways::connectionChanged);
    QVERIFY(!owner.connected());
    const TestCluster::Login clerk = m_cluster->staff(u"clerk"_s, 1);
    QVERIFY(answerTo(owner.connectTo(m_cluster->server(), clerk.login, clerk.password)));
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(owner.connected());
    owner.disconnect();
    QTRY_COMPARE(changed.count(), 2);
    QVERIFY(!owner.connected());
    QCOMPARE(answerTo(owner.gateways().session.changes({})).error().kind, DbError::Kind::Offline);
}

void PgGatewaysTest::membersAreFoundUnderTheirExactNames()
{
    const QList<std::pair<QString, QString>> cases{{u"高橋"_s, u"髙橋 結衣"_s},
                                                   {u"ﾀｶﾊｼ ﾕｲ"_s, u"髙橋 結衣"_s},
                                                   {u"吉田美咲"_s, u"\U00020BB7田 美咲"_s},
                                                   {u"カミヤ"_s, u"\uFA19谷 京子"_s},
                                                   {u"カツラギ"_s, u"葛\U000E0100城 蓮"_s}};
    for (const auto &[typed, stored] : cases) {
        const auto found = answerTo(m_clerk->gateways.members.searchMembers(typed));
        QVERIFY(found);
        const bool there
            = std::any_of(found->cbegin(), found->cend(), [&](const Member &member) { return member.name == stored; });
        QVERIFY2(there, qPrintable(typed));
    }
    const auto ties = answerTo(m_clerk->gateways.members.searchMembers(u"佐藤 翔"_s));
    QVERIFY(ties);
    QCOMPARE(std::count_if(ties->cbegin(), ties->cend(), [](const Member &member) { return member.tie; }), 2);
}

void PgGatewaysTest::aPersonIsOpenedWithCoveragesAndCards()
{
    const TestCluster::Sample &sample = m_samples.at(0);
    const auto found = answerTo(m_clerk->gateways.members.searchMembers(sample.symbol + u'-' + sample.number));
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().birthDate, QDate::fromString(sample.birthDate, Qt::ISODate));
    QCOMPARE(found->first().account, AccountState::Registered);
    QCOMPARE(found->first().status, CoverageStatus::General);
    const auto person = answerTo(m_clerk->gateways.members.openPerson(found->first().person, u"caller"_s));
    QVERIFY(person);
    QCOMPARE(person->name, sample.name);
    QCOMPARE(person->kana, sample.kana);
    QCOMPARE(person->loginId, sample.loginId);
    QVERIFY(person->wishesToView);
    QVERIFY(person->viewingWorksSince.isValid());
    QVERIFY(person->lastLoginAt.isValid());
    QCOMPARE(person->coverages.size(), 1);
    QCOMPARE(person->coverages.first().symbol, sample.symbol);
    QVERIFY(person->cardUnderWay.isEmpty());

    const auto nobody = answerTo(m_clerk->gateways.members.openPerson({99999999}, u"caller"_s));
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().rule, u"MD020"_s);
}

RequestId PgGatewaysTest::takeFor(const TestCluster::Sample &sample, const OpId &op)
{
    const auto found = answerTo(m_clerk->gateways.members.searchMembers(sample.symbol + u'-' + sample.number));
    const NewRequest request{.coverage = found->first().coverage,
                             .kind = u"viewing_password_reissue"_s,
                             .channel = u"telephone"_s,
                             .oldIsLost = false,
                             .reason = u"忘れた"_s,
                             .despite = {}};
    const auto taken = answerTo(m_clerk->gateways.requests.takeRequest(op, request));
    if (!taken)
        qWarning() << "take_request" << taken.error().sqlState;
    return taken ? *taken : RequestId();
}

void PgGatewaysTest::aRequestIsTakenOnce()
{
    const OpId op = OpId::fresh();
    m_request = takeFor(m_samples.at(0), op);
    QVERIFY(m_request.isValid());
    QCOMPARE(takeFor(m_samples.at(0), op), m_request);
    QVERIFY(!takeFor(m_samples.at(0), OpId::fresh()).isValid()); // MD030: one is open already

    const auto all = answerTo(m_clerk->gateways.requests.requests(u"open"_s));
    QVERIFY(all);
    const auto it = std::find_if(all->cbegin(), all->cend(), [&](const Request &r) { return r.id == m_request; });
    QVERIFY(it != all->cend());
    QCOMPARE(it->memberName, m_samples.at(0).name);
    QCOMPARE(it->state, RequestState::Received);
    QVERIFY(it->receivedAt.isValid() && it->promisedOn.isValid());
    QCOMPARE(it->identity, IdentityState::None);
}

void PgGatewaysTest::aRequestIsClaimedReleasedAndClaimedAgain()
{
    RequestGateway &requests = m_clerk->gateways.requests;
    QVERIFY(answerTo(requests.claimRequest(OpId::fresh(), m_request)));
    auto detail = answerTo(requests.requestDetail(m_request));
    QVERIFY(detail);
    QVERIFY(detail->request.claimedByMe);
    QVERIFY(detail->request.claimedUntil > QDateTime::currentDateTimeUtc());
    QCOMPARE(detail->identityFailuresLeft, 5);
    QVERIFY(answerTo(requests.releaseRequest(OpId::fresh(), m_request)));
    detail = answerTo(requests.requestDetail(m_request));
    QVERIFY(detail);
    QVERIFY(!detail->request.claimedByMe);
    QVERIFY(answerTo(requests.claimRequest(OpId::fresh(), m_request)));
}

void PgGatewaysTest::checkIdentityOf(const TestCluster::Sample &sample, RequestId request)
{
    const auto passed
        = answerTo(m_clerk->gateways.requests.checkIdentity(OpId::fresh(), request,
                                                            {{u"symbol_number"_s, sample.symbol + u'-' + sample.number},
                                                             {u"name"_s, sample.name},
                                                             {u"birth_date"_s, sample.birthDate}}));
    QVERIFY(passed);
    QCOMPARE(passed->outcome, IdentityState::Passed);
    QCOMPARE(passed->matches.value(u"name"_s), true);
}

void PgGatewaysTest::identityIsAnsweredFieldByField()
{
    const TestCluster::Sample &sample = m_samples.at(0);
    const auto failed
        = answerTo(m_clerk->gateways.requests.checkIdentity(OpId::fresh(), m_request,
                                                            {{u"symbol_number"_s, sample.symbol + u'-' + sample.number},
                                                             {u"name"_s, u"他人"_s},
                                                             {u"birth_date"_s, sample.birthDate}}));
    QVERIFY(failed);
    QCOMPARE(failed->outcome, IdentityState::Failed);
    QCOMPARE(failed->matches.value(u"symbol_number"_s), true);
    QCOMPARE(failed->matches.value(u"name"_s, true), false);
    QCOMPARE(failed->failuresLeft, 4);
    checkIdentityOf(sample, m_request);
}

void PgGatewaysTest::aRequestIsSubmittedAndItsHandsAreKnown()
{
    QVERIFY(answerTo(m_clerk->gateways.requests.submitRequest(OpId::fresh(), m_request, {})));
    const auto detail = answerTo(m_clerk->gateways.requests.requestDetail(m_request));
    QVERIFY(detail);
    QCOMPARE(detail->request.state, RequestState::Waiting);
    QCOMPARE(detail->request.identity, IdentityState::Passed);
    QStringList whats;
    for (const Hand &hand : detail->hands) {
        QVERIFY(hand.at.isValid());
        whats.append(hand.what);
    }
    QVERIFY(whats.contains(u"took"_s) && whats.contains(u"verified"_s) && whats.contains(u"submitted"_s));
}

void PgGatewaysTest::anApprovalShowsWhatWillHappen()
{
    ApprovalGateway &approvals = m_supervisor->gateways.approvals;
    const auto all = answerTo(approvals.approvals());
    QVERIFY(all);
    const auto it = std::find_if(all->cbegin(), all->cend(), [&](const Approval &a) { return a.id == m_request; });
    QVERIFY(it != all->cend());
    QVERIFY(it->mayDecide);
    QCOMPARE(it->lane, u"normal"_s);

    const auto sheet = answerTo(approvals.approvalSheet(m_request));
    QVERIFY(sheet);
    QCOMPARE(sheet->approval.memberName, m_samples.at(0).name);
    QCOMPARE(sheet->route, u"employer"_s);
    QVERIFY(sheet->destination.join(u' ').contains(u"みほん電子工業株式会社"_s));
    QVERIFY(sheet->identityFields.contains(u"birth_date"_s));
    QVERIFY(!sheet->voidAtOnce);
    QVERIFY(!sheet->hands.isEmpty());
    QVERIFY(answerTo(approvals.approveRequest(OpId::fresh(), m_request, {})));
}

RequestId PgGatewaysTest::approvedFor(const TestCluster::Sample &sample)
{
    const RequestId request = takeFor(sample, OpId::fresh());
    bool done = bool(answerTo(m_clerk->gateways.requests.claimRequest(OpId::fresh(), request)));
    checkIdentityOf(sample, request);
    done = done && answerTo(m_clerk->gateways.requests.submitRequest(OpId::fresh(), request, {}))
        && answerTo(m_supervisor->gateways.approvals.approveRequest(OpId::fresh(), request, {}));
    return done ? request : RequestId();
}

void PgGatewaysTest::aRunIsOpenedStagedAndPrinted()
{
    RunGateway &runs = m_printer->gateways.runs;
    const RequestId second = approvedFor(m_samples.at(1));
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

void PgGatewaysTest::aRunIsReconciledBySomebodyElse()
{
    const auto sheets = answerTo(m_reconciler->gateways.runs.runSheets(m_run.id));
    QVERIFY(sheets);
    QCOMPARE(sheets->size(), 2);
    QCOMPARE(sheets->at(1).serial, m_serial);
    QCOMPARE(sheets->at(1).state, CardState::Staged);
    const QStringList good{m_serial};
    const QStringList spoiled{sheets->at(0).serial};
    const auto own
        = answerTo(m_printer->gateways.runs.reconcileRun(OpId::fresh(), m_run.id, m_run.fence, good, spoiled));
    QVERIFY(!own);
    QCOMPARE(own.error().rule, u"MD070"_s);
    const auto short_
        = answerTo(m_reconciler->gateways.runs.reconcileRun(OpId::fresh(), m_run.id, m_run.fence, good, {}));
    QVERIFY(!short_);
    QCOMPARE(short_.error().rule, u"MD071"_s);
    const auto done
        = answerTo(m_reconciler->gateways.runs.reconcileRun(OpId::fresh(), m_run.id, m_run.fence, good, spoiled));
    QVERIFY(done);
    QCOMPARE(done->good, 1);
    QCOMPARE(done->spoiled, 1);
}

void PgGatewaysTest::destructionIsSignedForByTwo()
{
    const auto waiting = answerTo(m_reconciler->gateways.runs.runs(u"recovery"_s));
    QVERIFY(waiting);
    QCOMPARE(waiting->size(), 1);
    QCOMPARE(waiting->first().destructionSignatures, 0);
    QVERIFY(answerTo(m_reconciler->gateways.runs.recordDestruction(OpId::fresh(), m_run.id)));
    const auto again = answerTo(m_reconciler->gateways.runs.recordDestruction(OpId::fresh(), m_run.id));
    QVERIFY(!again);
    QCOMPARE(again.error().rule, u"MD075"_s);
    QVERIFY(answerTo(m_supervisor->gateways.runs.recordDestruction(OpId::fresh(), m_run.id)));
}

void PgGatewaysTest::aBundleIsDispatched()
{
    DispatchGateway &dispatch = m_reconciler->gateways.dispatch;
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

    const auto own = answerTo(m_printer->gateways.dispatch.dispatchBundle(OpId::fresh(), ready->first().id));
    QVERIFY(!own);
    QCOMPARE(own.error().rule, u"MD080"_s);
    const auto done = answerTo(dispatch.dispatchBundle(OpId::fresh(), ready->first().id));
    QVERIFY(done);
    QCOMPARE(done->dispatched, 1);
    QVERIFY(done->pulled.isEmpty());
    QCOMPARE(answerTo(dispatch.bundles(u"dispatched"_s))->size(), 1);
}

void PgGatewaysTest::requestsAreRejectedAndWithdrawn()
{
    const TestCluster::Sample &sample = m_samples.at(2);
    const RequestId first = takeFor(sample, OpId::fresh());
    QVERIFY(answerTo(m_clerk->gateways.requests.withdrawRequest(OpId::fresh(), first, u"思い出した"_s)));
    const RequestId second = takeFor(sample, OpId::fresh());
    QVERIFY(answerTo(m_clerk->gateways.requests.claimRequest(OpId::fresh(), second)));
    checkIdentityOf(sample, second);
    QVERIFY(answerTo(m_clerk->gateways.requests.submitRequest(OpId::fresh(), second, {})));
    QVERIFY(answerTo(m_supervisor->gateways.approvals.rejectRequest(OpId::fresh(), second, u"届いている"_s)));
    const auto detail = answerTo(m_clerk->gateways.requests.requestDetail(second));
    QVERIFY(detail);
    QCOMPARE(detail->request.state, RequestState::Rejected);
}

void PgGatewaysTest::aRunIsAborted()
{
    RunGateway &runs = m_printer->gateways.runs;
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

void PgGatewaysTest::changesAreTold()
{
    SessionGateway &session = m_clerk->gateways.session;
    const auto before = answerTo(session.changes({}));
    QVERIFY(before);
    QVERIFY(before->moved.isEmpty());
    QVERIFY(before->now.isValid());
    const RequestId request = takeFor(m_samples.at(3), OpId::fresh());
    const auto after = answerTo(session.changes(before->next));
    QVERIFY(after);
    QVERIFY(after->touches(u"request"_s));
    QVERIFY(std::any_of(after->moved.cbegin(), after->moved.cend(),
                        [&](const Change &change) { return change.id == request.value; }));
    QVERIFY(after->requests > 0);
}

void PgGatewaysTest::whatADutyDoesNotAllowIsDenied()
{
    const auto answer = answerTo(m_printer->gateways.members.searchMembers(u"佐藤"_s));
    QVERIFY(!answer);
    QVERIFY(answer.error().kind == DbError::Kind::Denied || answer.error().rule == "MD004"_L1);
}

QTEST_GUILESS_MAIN(PgGatewaysTest)
#include "PgGatewaysTest.moc"
