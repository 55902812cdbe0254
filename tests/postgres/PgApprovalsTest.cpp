#include "models/gateways/ApprovalGateway.h"
#include "models/gateways/MemberGateway.h"
#include "models/gateways/RequestGateway.h"
#include "models/gateways/SessionGateway.h"
#include "models/gateways/StaffGateway.h"
#include "models/postgres/PgSecondPerson.h"
#include "tests/fakes/TestCluster.h"
#include "tests/postgres/Answers.h"
#include "tests/postgres/Desk.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The supervisor's desk against the real functions: what is read before a decision, batches and the lot, rejections,
/// deputies, and the one-time code that lets a refused operation go on.
class PgApprovalsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theSheetSaysHowTheIdentityWasChecked();
    void aBatchTakesTheLowLaneAndSaysWhatItLeftOut();
    void aSecondPersonDecidesAtTheSameDesk();
    void aRejectionCarriesAnAnswer();
    void aDeputyIsConfirmedByAThirdPersonAndThenDecides();
    void aCodeIsSetUpAndLetsOneOperationGoOn();
    void aListMakesRequestsForMany();

private:
    RequestId submitted(const TestCluster::Sample &member, const QString &kind);
    void set(const QString &path, const QString &value);
    QString codeOf(const TestCluster::Login &login);

    std::unique_ptr<TestCluster> m_cluster;
    std::unique_ptr<Desk> m_clerk;
    std::unique_ptr<Desk> m_other;
    std::unique_ptr<Desk> m_supervisor;
    std::unique_ptr<Desk> m_administrator;
    QList<TestCluster::Sample> m_samples;
};

void PgApprovalsTest::initTestCase()
{
    QCoreApplication::setApplicationVersion(u"9.9.9"_s); // any is new enough for a demo's server
    m_cluster = std::make_unique<TestCluster>();
    QVERIFY2(m_cluster->isReady(), qPrintable(m_cluster->problem()));
    m_samples = m_cluster->samples();
    QVERIFY(m_samples.size() >= 4);
    m_clerk = std::make_unique<Desk>(*m_cluster, m_cluster->staff(u"clerk"_s));
    m_other = std::make_unique<Desk>(*m_cluster, m_cluster->staff(u"clerk"_s, 1));
    m_supervisor = std::make_unique<Desk>(*m_cluster, m_cluster->staff(u"supervisor"_s));
    m_administrator = std::make_unique<Desk>(*m_cluster, m_cluster->staff(u"administrator"_s));
    QVERIFY(m_clerk->isConnected() && m_other->isConnected() && m_supervisor->isConnected()
            && m_administrator->isConnected());
    // No request of this test is odd for the hour at which it happens to run, or for what the sample data moved lately.
    set(u"approvals,day_from"_s, u"0"_s);
    set(u"approvals,day_to"_s, u"24"_s);
    set(u"approvals,full_check_percent"_s, u"0"_s);
    m_cluster->sql(u"update core.employer set address_changed_on = null where society_id = 1"_s);
    m_cluster->sql(u"update core.person set address_changed_on = null where society_id = 1"_s);
}

void PgApprovalsTest::set(const QString &path, const QString &value)
{
    m_cluster->sql(
        u"update core.society_profile set profile = jsonb_set(profile, '{%1}', '%2') where society_id = 1"_s.arg(
            path, value));
}

RequestId PgApprovalsTest::submitted(const TestCluster::Sample &member, const QString &kind)
{
    const auto found = answerTo(m_clerk->members().searchMembers(member.symbol + u'-' + member.number, {}));
    if (!found || found->isEmpty())
        return {};
    const NewRequest wanted{.coverage = found->first().coverage,
                            .kind = kind,
                            .channel = u"telephone"_s,
                            .oldIsLost = false,
                            .reason = u"忘れた"_s,
                            .despite = {}};
    const auto taken = answerTo(m_clerk->requests().takeRequest(OpId::fresh(), wanted));
    if (!taken || !answerTo(m_clerk->requests().claimRequest(OpId::fresh(), *taken))
        || !passesIdentityCheck(*m_clerk, member, *taken)
        || !answerTo(m_clerk->requests().submitRequest(OpId::fresh(), *taken, {})))
        return {};
    return *taken;
}

void PgApprovalsTest::theSheetSaysHowTheIdentityWasChecked()
{
    const RequestId request = submitted(m_samples.at(0), u"viewing_password_reissue"_s);
    QVERIFY(request.isValid());
    const auto sheet = answerTo(m_supervisor->approvals().approvalSheet(request));
    QVERIFY(sheet);
    QCOMPARE(sheet->identityBy, m_cluster->staff(u"clerk"_s).name);
    QVERIFY(sheet->identityAsked >= sheet->identityFields.size());
    QCOMPARE(sheet->identityFailures, 0);
    QCOMPARE(sheet->calledBack, CalledBack::No);
    QVERIFY(sheet->approval.lapsesOn.isValid());
    QVERIFY(!sheet->approval.fullCheck);

    // Somebody of the same name and birth date appears: the sheet names that person.
    m_cluster->sql(
        u"update core.person o set family_name = p.family_name, given_name = p.given_name, family_key = "
        "p.family_key, given_key = p.given_key, kanji_key = p.kanji_key, birth_date = p.birth_date from "
        "core.person p, core.request r where r.society_id = 1 and r.request_id = %1 and p.society_id = 1 and "
        "p.person_id = r.person_id and o.society_id = 1 and o.person_id = (select max(x.person_id) from "
        "core.person x where x.society_id = 1 and x.person_id <> p.person_id)"_s.arg(request.value));
    const auto again = answerTo(m_supervisor->approvals().approvalSheet(request));
    QVERIFY(again);
    QCOMPARE(again->lookAlikes.size(), sheet->lookAlikes.size() + 1);
    QVERIFY(std::any_of(again->lookAlikes.cbegin(), again->lookAlikes.cend(),
                        [this](const LookAlike &other) { return other.name == m_samples.at(0).name; }));
    QCOMPARE(again->approval.lane, u"high"_s);

    // Whoever decides says which of them it is, and not by the other's number (I-9).
    ApprovalGateway &approvals = m_supervisor->approvals();
    QVERIFY(!sheet->toTellApart);
    QVERIFY(again->toTellApart);
    const LookAlike &other = again->lookAlikes.last();
    const auto told
        = [&](const QString &number) { return answerTo(approvals.tellApart(OpId::fresh(), request, number)); };
    const auto wrong = told(other.symbol + u'-' + other.number);
    QVERIFY(wrong);
    QVERIFY(!wrong->isIt);
    QCOMPARE(answerTo(approvals.approveRequest(OpId::fresh(), request, {})).error().rule, u"MD190"_s);
    const auto right = told(m_samples.at(0).symbol + u'-' + m_samples.at(0).number);
    QVERIFY(right);
    QVERIFY(right->isIt);
    QVERIFY(answerTo(approvals.approveRequest(OpId::fresh(), request, {})));
    const auto detail = answerTo(m_clerk->requests().requestDetail(request));
    QVERIFY(detail);
    QCOMPARE(detail->tie, u"address"_s);
}

void PgApprovalsTest::aBatchTakesTheLowLaneAndSaysWhatItLeftOut()
{
    ApprovalGateway &approvals = m_supervisor->approvals();
    const RequestId low = submitted(m_samples.at(1), u"registration_reset"_s);
    const RequestId normal = submitted(m_samples.at(2), u"viewing_password_reissue"_s);
    QVERIFY(low.isValid() && normal.isValid());
    const OpId op = OpId::fresh();
    const auto batch = answerTo(approvals.approveRequests(op, {low, normal}));
    QVERIFY(batch);
    QCOMPARE(batch->approved, QList<RequestId>{low});
    QCOMPARE(batch->leftOut, (QList<LeftOut>{{normal, u"MD169"_s}}));
    const auto again = answerTo(approvals.approveRequests(op, {low, normal}));
    QVERIFY(again);
    QCOMPARE(again->approved, batch->approved);
    QCOMPARE(answerTo(approvals.approveRequests(OpId::fresh(), {})).error().rule, u"MD005"_s);

    set(u"approvals,full_check_percent"_s, u"100"_s);
    const RequestId drawn = submitted(m_samples.at(3), u"registration_reset"_s);
    QVERIFY(drawn.isValid());
    const auto left = answerTo(approvals.approveRequests(OpId::fresh(), {drawn}));
    QVERIFY(left);
    QVERIFY(left->approved.isEmpty());
    QCOMPARE(left->leftOut, (QList<LeftOut>{{drawn, u"MD162"_s}}));
    const auto waiting = answerTo(approvals.approvals());
    QVERIFY(waiting);
    const auto line
        = std::find_if(waiting->cbegin(), waiting->cend(), [&](const Approval &a) { return a.id == drawn; });
    QVERIFY(line != waiting->cend());
    QVERIFY(line->fullCheck);
    QCOMPARE(answerTo(approvals.approveRequest(OpId::fresh(), drawn, {})).error().rule, u"MD162"_s);
    QVERIFY(answerTo(approvals.approvalSheet(drawn)));
    QVERIFY(answerTo(approvals.approveRequest(OpId::fresh(), drawn, {})));
    const auto figures = answerTo(approvals.ownFullChecks());
    QVERIFY(figures);
    QCOMPARE(figures->drawn, 1);
    QCOMPARE(figures->decided, 1);
    QCOMPARE(figures->rejected, 0);
    set(u"approvals,full_check_percent"_s, u"0"_s);
}

void PgApprovalsTest::aSecondPersonDecidesAtTheSameDesk()
{
    const RequestId id = submitted(m_samples.at(3), u"viewing_password_reissue"_s);
    QVERIFY(id.isValid());
    const TestCluster::Login supervisor = m_cluster->staff(u"supervisor"_s);
    const auto open = [this] { return std::make_unique<PgSecondPerson>(m_cluster->server()); };
    const auto enter = [](PgSecondPerson &person, const TestCluster::Login &who) {
        const auto future = person.signIn(who.login, who.password);
        const bool there = QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000);
        return there ? future.result() : Result<Session>(DbError::of(DbError::Kind::Fault));
    };

    const auto wrong = open();
    TestCluster::Login mistyped = supervisor;
    mistyped.password = u"no such password"_s;
    QCOMPARE(enter(*wrong, mistyped).error().kind, DbError::Kind::SignInFailed);
    QVERIFY(!answerTo(wrong->approvals().approveRequest(OpId::fresh(), id, {}))); // and nothing goes through afterwards

    const auto same = open(); // the clerk who took it, over a connection of its own: still the same person
    QVERIFY(enter(*same, m_cluster->staff(u"clerk"_s)));
    QVERIFY(!answerTo(same->approvals().approveRequest(OpId::fresh(), id, {})));

    const auto printer = open();
    const auto role = enter(*printer, m_cluster->staff(u"printer"_s));
    QVERIFY(role && !role->duties.testFlag(Duty::Supervisor));
    QVERIFY(!answerTo(printer->approvals().approvalSheet(id)));

    const auto second = open();
    const auto session = enter(*second, supervisor);
    QVERIFY(session && session->duties.testFlag(Duty::Supervisor));
    QVERIFY(answerTo(second->approvals().approvalSheet(id)));
    QVERIFY(answerTo(second->approvals().approveRequest(OpId::fresh(), id, {})));
    QCOMPARE(m_cluster->sql(u"select taken_by <> decided_by and decided_by = %1 from core.request where society_id = 1 "
                            "and request_id = %2"_s.arg(session->staffId)
                                .arg(id.value)),
             u"t"_s); // two people, as the database sees them
    second->signOut();
    QVERIFY(!answerTo(second->approvals().approvals()));      // and the sign-in is over
    QVERIFY(answerTo(m_clerk->requests().requestDetail(id))); // the clerk's own goes on
}

void PgApprovalsTest::aRejectionCarriesAnAnswer()
{
    const auto waiting = answerTo(m_supervisor->approvals().approvals());
    QVERIFY(waiting && !waiting->isEmpty());
    const RequestId id = waiting->first().id;
    QVERIFY(answerTo(
        m_supervisor->approvals().rejectRequest(OpId::fresh(), id, u"住所が古い"_s, u"住所の届けをお願いします"_s)));
    const auto detail = answerTo(m_clerk->requests().requestDetail(id));
    QVERIFY(detail);
    QCOMPARE(detail->request.state, RequestState::Rejected);
    QCOMPARE(detail->decisionNote, u"住所が古い"_s);
    QCOMPARE(detail->answer, u"住所の届けをお願いします"_s);
}

void PgApprovalsTest::aDeputyIsConfirmedByAThirdPersonAndThenDecides()
{
    StaffGateway &staff = m_supervisor->staff();
    const auto possible = answerTo(staff.possibleDeputies());
    QVERIFY(possible);
    const QString name = m_cluster->staff(u"clerk"_s, 1).name;
    const auto wanted
        = std::find_if(possible->cbegin(), possible->cend(), [&](const StaffMember &s) { return s.name == name; });
    QVERIFY(wanted != possible->cend());
    QCOMPARE(answerTo(m_other->approvals().approvals()).error().rule, u"MD004"_s);
    QVERIFY(!answerTo(m_other->session().signIn(u"9.9.9"_s))->deputy);

    const QDate today = QDate::fromString(m_cluster->sql(u"select core.today()"_s), Qt::ISODate);
    QCOMPARE(answerTo(staff.nameDeputy(OpId::fresh(), wanted->id, today, today.addDays(7), {})).error().rule,
             u"MD005"_s);
    QVERIFY(answerTo(staff.nameDeputy(OpId::fresh(), wanted->id, today, today.addDays(7), u"休暇"_s)));
    const auto named = answerTo(m_administrator->staff().deputies());
    QVERIFY(named && named->size() == 1);
    QCOMPARE(named->first().deputy, name);
    QCOMPARE(named->first().state, u"proposed"_s);
    QVERIFY(named->first().mayDecide);
    const DeputyId id = named->first().id;
    QCOMPARE(answerTo(staff.approveDeputy(OpId::fresh(), id)).error().rule, u"MD050"_s); // one of the two
    QVERIFY(answerTo(m_administrator->staff().approveDeputy(OpId::fresh(), id)));
    QVERIFY(answerTo(m_other->session().signIn(u"9.9.9"_s))->deputy);
    const auto waiting = answerTo(m_other->approvals().approvals());
    QVERIFY(waiting);
    QVERIFY(std::all_of(waiting->cbegin(), waiting->cend(), [this](const Approval &a) {
        return !a.mayDecide || a.decidesFor == m_cluster->staff(u"supervisor"_s).name;
    }));

    QVERIFY(answerTo(staff.endDeputy(OpId::fresh(), id)));
    QCOMPARE(answerTo(m_other->approvals().approvals()).error().rule, u"MD004"_s);
    QCOMPARE(answerTo(m_administrator->staff().rejectDeputy(OpId::fresh(), id, u"x"_s)).error().rule, u"MD167"_s);
}

QString PgApprovalsTest::codeOf(const TestCluster::Login &login) // as the telephone would show it
{
    return m_cluster->sql(
        u"select core.one_time_code(c.seed, floor(extract(epoch from clock_timestamp()) / 30)::bigint) "
        "from core.code_seed c join core.staff s using (society_id, staff_id) where s.login = '%1'"_s.arg(login.login));
}

void PgApprovalsTest::aCodeIsSetUpAndLetsOneOperationGoOn()
{
    StaffGateway &staff = m_supervisor->staff();
    const TestCluster::Login login = m_cluster->staff(u"supervisor"_s);
    QCOMPARE(answerTo(staff.enrolCode(OpId::fresh())).error().rule, u"MD165"_s);
    const auto codes = answerTo(m_administrator->staff().staffCodes());
    QVERIFY(codes);
    const auto mine
        = std::find_if(codes->cbegin(), codes->cend(), [&](const StaffCode &c) { return c.name == login.name; });
    QVERIFY(mine != codes->cend());
    QCOMPARE(mine->state, u"none"_s);
    QVERIFY(mine->mayStart);
    QVERIFY(answerTo(m_administrator->staff().startCodeEnrolment(OpId::fresh(), mine->staff, u"新しい端末"_s)));
    QCOMPARE(*answerTo(staff.ownCode()), (OwnCode{.setUp = false, .locked = false, .invited = true}));

    const OpId enrolment = OpId::fresh();
    const auto seed = answerTo(staff.enrolCode(enrolment));
    QVERIFY(seed);
    QCOMPARE(seed->size(), 32);                               // 20 bytes
    QVERIFY(answerTo(staff.enrolCode(enrolment))->isEmpty()); // it is told once
    QCOMPARE(answerTo(staff.confirmCode(OpId::fresh(), u"12345"_s)).error().rule, u"MD005"_s);
    QCOMPARE(answerTo(staff.confirmCode(OpId::fresh(), codeOf(login)))->outcome, CodeAnswer::Outcome::Passed);
    QCOMPARE(*answerTo(staff.ownCode()), (OwnCode{.setUp = true, .locked = false, .invited = false}));

    set(u"step_up,approve"_s, u"true"_s);
    const RequestId request = submitted(m_samples.at(1), u"viewing_password_reissue"_s);
    QVERIFY(request.isValid());
    const OpId op = OpId::fresh();
    QCOMPARE(answerTo(m_supervisor->approvals().approveRequest(op, request, {})).error().rule, u"MD163"_s);
    // The one that was used for setting up is used; the next one comes within half a minute, here at once.
    m_cluster->sql(u"update core.code_seed set last_step = 0 where society_id = 1"_s);
    const auto wrong = answerTo(staff.stepUp(OpId::fresh(), op, u"000000"_s));
    QVERIFY(wrong);
    if (wrong->outcome != CodeAnswer::Outcome::Passed) { // one in 333,333 is right by chance
        QCOMPARE(*wrong, (CodeAnswer{CodeAnswer::Outcome::Wrong, 4}));
        QCOMPARE(answerTo(staff.stepUp(OpId::fresh(), op, codeOf(login)))->outcome, CodeAnswer::Outcome::Passed);
    }
    QVERIFY(answerTo(m_supervisor->approvals().approveRequest(op, request, {})));
    set(u"step_up,approve"_s, u"false"_s);
}

void PgApprovalsTest::aListMakesRequestsForMany()
{
    RequestGateway &requests = m_clerk->requests();
    QCOMPARE(answerTo(requests.estimateBulk(u"everybody"_s, 0)).error().rule, u"MD005"_s);
    const auto before = answerTo(requests.estimateBulk(u"viewing_wish"_s, 0));
    QVERIFY(before && !before->open && before->cardsADay > 0);
    QVERIFY(before->cards > 0 && before->businessDays > 0);
    int named = 0;
    for (const BulkEmployer &employer : before->employers)
        named += employer.cards;
    QCOMPARE(named, before->cards);

    const auto list = answerTo(requests.beginBulk(OpId::fresh(), u"viewing_wish"_s, 0, u"春の一括"_s));
    QVERIFY(list && list->isValid());
    QCOMPARE(answerTo(m_other->requests().beginBulk(OpId::fresh(), u"first_notice"_s, 0, u"別"_s)).error().rule,
             u"MD200"_s);
    const auto open = answerTo(m_other->requests().estimateBulk(u"viewing_wish"_s, 0));
    QVERIFY(open && open->open && open->open->id == *list && !open->open->mine);
    const OpId op = OpId::fresh();
    auto progress = answerTo(requests.takeBulk(op, *list));
    QVERIFY(progress);
    QCOMPARE(answerTo(requests.takeBulk(op, *list))->taken, progress->taken); // said twice, made once
    for (int slice = 0; slice < 100 && !progress->done; ++slice)
        progress = answerTo(requests.takeBulk(OpId::fresh(), *list));
    QVERIFY(progress->done);
    QCOMPARE(progress->taken, before->cards);
    QCOMPARE(m_cluster->sql(u"select count(*) from core.request where society_id = 1 and bulk_id = %1 and state = "
                            "'waiting'"_s.arg(list->value)),
             QString::number(before->cards));
    QCOMPARE(answerTo(requests.stopBulk(OpId::fresh(), *list)).error().rule, u"MD201"_s);
    QCOMPARE(answerTo(requests.estimateBulk(u"viewing_wish"_s, 0))->cards, 0);

    // Of the normal lane each, and approved together; not by who made it.
    set(u"approvals,full_check_percent"_s, u"0"_s);
    const auto waiting = answerTo(m_supervisor->approvals().approvals());
    QVERIFY(waiting);
    QList<RequestId> together;
    for (const Approval &approval : *waiting) {
        QCOMPARE(approval.listReason, approval.list == *list ? u"春の一括"_s : QString());
        if (approval.list == *list && approval.together && together.size() < 100)
            together.append(approval.id);
    }
    QVERIFY(!together.isEmpty());
    const auto batch = answerTo(m_supervisor->approvals().approveRequests(OpId::fresh(), together));
    QVERIFY(batch && batch->leftOut.isEmpty());
    QCOMPARE(batch->approved.size(), together.size());
}

QTEST_GUILESS_MAIN(PgApprovalsTest)
#include "PgApprovalsTest.moc"
