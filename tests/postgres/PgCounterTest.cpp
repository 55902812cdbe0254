#include "models/gateways/ApprovalGateway.h"
#include "models/gateways/MemberGateway.h"
#include "models/gateways/RequestGateway.h"
#include "models/gateways/SessionGateway.h"
#include "tests/fakes/TestCluster.h"
#include "tests/postgres/Answers.h"
#include "tests/postgres/Desk.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The gateways of clerks and supervisors against the real functions, in the order of the work: a request is taken,
/// claimed, checked, submitted and decided.
class PgCounterTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aSignInTellsWhoOneIs();
    void theConnectionIsToldToTheWindow();
    void membersAreFoundUnderTheirExactNames();
    void aSearchGoesOnPageByPage();
    void aPersonIsOpenedWithCoveragesAndCards();
    void theRestOfARecordIsAskedForByItself();
    void aRequestIsTakenOnce();
    void aRequestIsClaimedReleasedAndClaimedAgain();
    void identityIsAnsweredFieldByField();
    void aMemberIsCalledBackOnTheNumberOnFile();
    void whatIsProtectedOpensWithTheIdentityCheck();
    void aRequestIsSubmittedAndItsHandsAreKnown();
    void anApprovalShowsWhatWillHappen();
    void requestsAreRejectedAndWithdrawn();
    void changesAreTold();
    void whatADutyDoesNotAllowIsDenied();

private:
    std::unique_ptr<TestCluster> m_cluster;
    std::unique_ptr<Desk> m_clerk;
    std::unique_ptr<Desk> m_supervisor;
    std::unique_ptr<Desk> m_printer;
    QList<TestCluster::Sample> m_samples;
    RequestId m_request;
};

void PgCounterTest::initTestCase()
{
    m_cluster = std::make_unique<TestCluster>();
    QVERIFY2(m_cluster->isReady(), qPrintable(m_cluster->problem()));
    m_samples = m_cluster->samples();
    m_clerk = std::make_unique<Desk>(*m_cluster, m_cluster->staff(u"clerk"_s));
    m_supervisor = std::make_unique<Desk>(*m_cluster, m_cluster->staff(u"supervisor"_s));
    m_printer = std::make_unique<Desk>(*m_cluster, m_cluster->staff(u"printer"_s, 0));
    QVERIFY(m_clerk->isConnected() && m_supervisor->isConnected() && m_printer->isConnected());
}

void PgCounterTest::aSignInTellsWhoOneIs()
{
    const auto session = answerTo(m_clerk->session().signIn(u"0.1.0"_s));
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
    QCOMPARE(QStringList(session->requestChannels.keys()), session->requestKinds);
    QVERIFY(session->requestChannels.value(u"registration_reset"_s).contains(u"email"_s));
    QVERIFY(!session->requestChannels.value(u"viewing_password_reissue"_s).contains(u"email"_s));
    QVERIFY(!session->requestChannels.value(u"viewing_password_reissue"_s).contains(u"portal"_s));

    const auto tooOld = answerTo(m_clerk->session().signIn(u"0.0.1"_s));
    QVERIFY(!tooOld);
    QCOMPARE(tooOld.error().rule, u"MD002"_s);
}

void PgCounterTest::theConnectionIsToldToTheWindow()
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

void PgCounterTest::membersAreFoundUnderTheirExactNames()
{
    const QList<std::pair<QString, QString>> cases{{u"高橋"_s, u"髙橋 結衣"_s},
                                                   {u"ﾀｶﾊｼ ﾕｲ"_s, u"髙橋 結衣"_s},
                                                   {u"吉田美咲"_s, u"\U00020BB7田 美咲"_s},
                                                   {u"カミヤ"_s, u"\uFA19谷 京子"_s},
                                                   {u"カツラギ"_s, u"葛\U000E0100城 蓮"_s}};
    for (const auto &[typed, stored] : cases) {
        const auto found = answerTo(m_clerk->members().searchMembers(typed, {}));
        QVERIFY(found);
        const bool there = std::any_of(found->cbegin(), found->cend(),
                                       [&name = stored](const Member &member) { return member.name == name; });
        QVERIFY2(there, qPrintable(typed));
    }
    const auto ties = answerTo(m_clerk->members().searchMembers(u"佐藤 翔"_s, {}));
    QVERIFY(ties);
    QCOMPARE(std::count_if(ties->cbegin(), ties->cend(), [](const Member &member) { return member.tie; }), 2);
}

void PgCounterTest::aSearchGoesOnPageByPage()
{
    m_cluster->sql(u"update core.employer set name = '試験' || name"_s);
    MemberGateway &members = m_clerk->members();
    QSet<qint64> seen;
    qsizetype lines = 0;
    int pages = 0;
    for (QString after; pages < 9; ++pages) {
        const auto page = answerTo(members.searchMembers(u"試験"_s, after));
        QVERIFY(page && !page->isEmpty());
        for (const Member &member : *page)
            seen.insert(member.coverage.value);
        lines += page->size();
        after = page->last().next;
        QVERIFY(!page->last().cut);
        if (after.isEmpty())
            break;
    }
    m_cluster->sql(u"update core.employer set name = substr(name, 3)"_s);
    QVERIFY(pages > 0 && lines > 50);
    QCOMPARE(seen.size(), lines); // none twice
    QCOMPARE(answerTo(members.searchMembers(u"試験"_s, u"2"_s)).error().rule, u"MD005"_s);
}

void PgCounterTest::aPersonIsOpenedWithCoveragesAndCards()
{
    const TestCluster::Sample &sample = m_samples.at(0);
    const auto found = answerTo(m_clerk->members().searchMembers(sample.symbol + u'-' + sample.number, {}));
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().birthDate, QDate::fromString(sample.birthDate, Qt::ISODate));
    QCOMPARE(found->first().account, AccountState::Registered);
    QCOMPARE(found->first().status, CoverageStatus::General);
    const auto person = answerTo(m_clerk->members().openPerson(found->first().person, {u"caller"_s, u"search"_s}));
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

    const auto nobody = answerTo(m_clerk->members().openPerson({99999999}, {u"caller"_s, u"search"_s}));
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().rule, u"MD020"_s);
}

void PgCounterTest::theRestOfARecordIsAskedForByItself()
{
    MemberGateway &members = m_clerk->members();
    const TestCluster::Sample &sample = m_samples.at(0);
    const auto found = answerTo(members.searchMembers(sample.symbol + u'-' + sample.number, {}));
    QVERIFY(found && found->size() == 1);
    const PersonId person = found->first().person;

    const auto recent = answerTo(members.recentMembers());
    QVERIFY(recent && !recent->isEmpty());
    QCOMPARE(recent->first().person, person);
    QCOMPARE(recent->first().name, sample.name);

    const auto household = answerTo(members.household(person));
    QVERIFY(household && !household->isEmpty());
    QVERIFY(household->first().insured);
    QVERIFY(std::any_of(household->cbegin(), household->cend(),
                        [&](const HouseholdMember &m) { return m.person == person && m.name == sample.name; }));

    const auto contents = answerTo(members.contents(person));
    QVERIFY(contents && !contents->isEmpty());
    QVERIFY(!contents->first().name.isEmpty() && contents->first().opensOn.isValid());
    QVERIFY(answerTo(members.notices(person)));
    const auto mails = answerTo(members.mailLog(person));
    QVERIFY(mails);
    QVERIFY(mails->closed);

    const auto readers = answerTo(members.personReaders(person, {}));
    QVERIFY(readers && !readers->isEmpty());
    QVERIFY(std::any_of(readers->cbegin(), readers->cend(), [](const PersonReader &r) {
        return r.what == "person_read"_L1 && r.reason == "caller"_L1 && r.from == "search"_L1;
    }));
    QCOMPARE(readers->first().reader, m_cluster->staff(u"clerk"_s).name);
    const auto older = answerTo(members.personReaders(person, QString::number(readers->last().id)));
    QVERIFY(older);
    QVERIFY(older->isEmpty() || older->first().id < readers->last().id);
    QCOMPARE(answerTo(members.personReaders(person, u"yesterday"_s)).error().rule, u"MD005"_s);
    QCOMPARE(answerTo(members.household({99999999})).error().rule, u"MD020"_s);
    QVERIFY(!answerTo(m_printer->members().mailLog(person)));
}

void PgCounterTest::aMemberIsCalledBackOnTheNumberOnFile()
{
    RequestGateway &requests = m_clerk->requests();
    const RequestId other = takeFor(*m_clerk, m_samples.at(1), OpId::fresh());
    QCOMPARE(answerTo(requests.callBackNumber(OpId::fresh(), other)).error().rule, u"MD041"_s); // nobody's yet
    QVERIFY(answerTo(requests.claimRequest(OpId::fresh(), other)));
    const auto number = answerTo(requests.callBackNumber(OpId::fresh(), other));
    QVERIFY(number);
    QVERIFY(!number->isEmpty());
    QCOMPARE(answerTo(requests.requestDetail(other))->calledBack, u"tried"_s);
    QCOMPARE(answerTo(requests.recordCallBack(OpId::fresh(), other, u"later"_s)).error().rule, u"MD005"_s);
    QVERIFY(answerTo(requests.recordCallBack(OpId::fresh(), other, u"reached"_s)));
    QCOMPARE(answerTo(requests.requestDetail(other))->calledBack, u"reached"_s);
    QVERIFY(answerTo(requests.withdrawRequest(OpId::fresh(), other, u"取り下げ"_s)));
}

void PgCounterTest::whatIsProtectedOpensWithTheIdentityCheck()
{
    MemberGateway &members = m_clerk->members();
    const auto detail = answerTo(m_clerk->requests().requestDetail(m_request)); // checked, and in the clerk's hand
    QVERIFY(detail);
    const PersonId checked = detail->request.person;
    const auto shown = answerTo(members.revealDetail(OpId::fresh(), checked, u"address"_s, u"確認"_s));
    QVERIFY(shown && shown->shown);
    QVERIFY(std::any_of(shown->values.cbegin(), shown->values.cend(),
                        [](const DetailValue &v) { return v.name == "address"_L1 && !v.text.isEmpty(); }));
    const auto asked = answerTo(members.revealDetail(OpId::fresh(), checked, u"authentication"_s, u"確認"_s));
    QVERIFY(asked && asked->values.size() == 2); // HIN-2
    const auto emails = answerTo(members.revealDetail(OpId::fresh(), checked, u"emails"_s, u"確認"_s));
    QVERIFY(emails && emails->shown);
    QVERIFY(!answerTo(members.mailLog(checked))->closed);

    const auto found = answerTo(members.searchMembers(m_samples.at(2).symbol + u'-' + m_samples.at(2).number, {}));
    QVERIFY(found && !found->isEmpty());
    const PersonId unchecked = found->first().person;
    QVERIFY(answerTo(members.openPerson(unchecked, {u"caller"_s, u"search"_s}))->closed.contains(u"address"_s));
    const auto closed = answerTo(members.revealDetail(OpId::fresh(), unchecked, u"address"_s, u"確認"_s));
    QVERIFY(closed && !closed->shown && closed->values.isEmpty());
    QCOMPARE(answerTo(members.revealDetail(OpId::fresh(), checked, u"address"_s, {})).error().rule, u"MD005"_s);
}

void PgCounterTest::aRequestIsTakenOnce()
{
    const OpId op = OpId::fresh();
    m_request = takeFor(*m_clerk, m_samples.at(0), op);
    QVERIFY(m_request.isValid());
    QCOMPARE(takeFor(*m_clerk, m_samples.at(0), op), m_request);
    QVERIFY(!takeFor(*m_clerk, m_samples.at(0), OpId::fresh()).isValid()); // MD030: one is open already

    const auto all = answerTo(m_clerk->requests().requests(u"open"_s));
    QVERIFY(all);
    const auto it = std::find_if(all->cbegin(), all->cend(), [&](const Request &r) { return r.id == m_request; });
    QVERIFY(it != all->cend());
    QCOMPARE(it->memberName, m_samples.at(0).name);
    QCOMPARE(it->state, RequestState::Received);
    QVERIFY(it->receivedAt.isValid() && it->promisedOn.isValid());
    QCOMPARE(it->identity, IdentityState::None);
}

void PgCounterTest::aRequestIsClaimedReleasedAndClaimedAgain()
{
    RequestGateway &requests = m_clerk->requests();
    QVERIFY(answerTo(requests.claimRequest(OpId::fresh(), m_request)));
    auto detail = answerTo(requests.requestDetail(m_request));
    QVERIFY(detail);
    QVERIFY(detail->request.claimedByMe);
    QVERIFY(detail->request.claimedUntil > QDateTime::currentDateTimeUtc());
    QCOMPARE(detail->identityFailuresLeft, 5);
    QVERIFY(detail->identityItems.contains(IdentityItem{u"birth_date"_s, true}));
    QVERIFY(answerTo(requests.releaseRequest(OpId::fresh(), m_request)));
    detail = answerTo(requests.requestDetail(m_request));
    QVERIFY(detail);
    QVERIFY(!detail->request.claimedByMe);
    QVERIFY(answerTo(requests.claimRequest(OpId::fresh(), m_request)));
}

void PgCounterTest::identityIsAnsweredFieldByField()
{
    const TestCluster::Sample &sample = m_samples.at(0);
    const auto failed
        = answerTo(m_clerk->requests().checkIdentity(OpId::fresh(), m_request,
                                                     {{u"symbol_number"_s, sample.symbol + u'-' + sample.number},
                                                      {u"name"_s, u"他人"_s},
                                                      {u"birth_date"_s, sample.birthDate}}));
    QVERIFY(failed);
    QCOMPARE(failed->outcome, IdentityState::Failed);
    QCOMPARE(failed->matches.value(u"symbol_number"_s), true);
    QCOMPARE(failed->matches.value(u"name"_s, true), false);
    QCOMPARE(failed->failuresLeft, 4);
    QVERIFY(passesIdentityCheck(*m_clerk, sample, m_request));
}

void PgCounterTest::aRequestIsSubmittedAndItsHandsAreKnown()
{
    QVERIFY(answerTo(m_clerk->requests().submitRequest(OpId::fresh(), m_request, {})));
    const auto detail = answerTo(m_clerk->requests().requestDetail(m_request));
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

void PgCounterTest::anApprovalShowsWhatWillHappen()
{
    ApprovalGateway &approvals = m_supervisor->approvals();
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

void PgCounterTest::requestsAreRejectedAndWithdrawn()
{
    const TestCluster::Sample &sample = m_samples.at(2);
    const RequestId first = takeFor(*m_clerk, sample, OpId::fresh());
    QVERIFY(answerTo(m_clerk->requests().withdrawRequest(OpId::fresh(), first, u"思い出した"_s)));
    const RequestId second = takeFor(*m_clerk, sample, OpId::fresh());
    QVERIFY(answerTo(m_clerk->requests().claimRequest(OpId::fresh(), second)));
    QVERIFY(passesIdentityCheck(*m_clerk, sample, second));
    QVERIFY(answerTo(m_clerk->requests().submitRequest(OpId::fresh(), second, {})));
    QVERIFY(answerTo(m_supervisor->approvals().rejectRequest(OpId::fresh(), second, u"届いている"_s, {})));
    const auto detail = answerTo(m_clerk->requests().requestDetail(second));
    QVERIFY(detail);
    QCOMPARE(detail->request.state, RequestState::Rejected);
}

void PgCounterTest::changesAreTold()
{
    SessionGateway &session = m_clerk->session();
    const auto before = answerTo(session.changes({}));
    QVERIFY(before);
    QVERIFY(before->moved.isEmpty());
    QVERIFY(before->now.isValid());
    const RequestId request = takeFor(*m_clerk, m_samples.at(3), OpId::fresh());
    const auto after = answerTo(session.changes(before->next));
    QVERIFY(after);
    QVERIFY(after->touches(u"request"_s));
    QVERIFY(std::any_of(after->moved.cbegin(), after->moved.cend(),
                        [&](const Change &change) { return change.id == request.value; }));
    QVERIFY(after->requests > 0);
}

void PgCounterTest::whatADutyDoesNotAllowIsDenied()
{
    const auto answer = answerTo(m_printer->members().searchMembers(u"佐藤"_s, {}));
    QVERIFY(!answer);
    QVERIFY(answer.error().kind == DbError::Kind::Denied || answer.error().rule == "MD004"_L1);
}

QTEST_GUILESS_MAIN(PgCounterTest)
#include "PgCounterTest.moc"
