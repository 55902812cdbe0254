#include "models/gateways/MemberGateway.h"
#include "models/gateways/RegistrationGateway.h"
#include "models/gateways/RequestGateway.h"
#include "models/gateways/SessionGateway.h"
#include "tests/fakes/TestCluster.h"
#include "tests/postgres/Answers.h"
#include "tests/postgres/Desk.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The queue of requests against the real functions: hold and resume, notes and texts, duplicates, completion without a
/// card, mails, presence, and each person's own views.
class PgRequestsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aListIsKeptAsItsPersonLikesIt();
    void theViewsAreCounted();
    void aRequestIsHeldAndResumed();
    void notesAndTextsStayWithTheRequest();
    void thoseWhoLookAreSeen();
    void aGuardSaysWhatIsUnderWay();
    void duplicatesAreMerged();
    void aRequestIsOpenedAgain();
    void aRequestWithoutACardIsCompleted();
    void aMailBecomesARequestOnce();
    void aMailIsSetAside();
    void aCardKindIsKnown();
    void everyonesRegistrationComesInPages();
    void nobodyIsInvitedTwice();
    void viewingPasswordsAreListed();
    void aDraftIsItsPersonsAlone();

private:
    RequestId take(const TestCluster::Sample &member, const QString &kind, const QString &despite = {});
    CoverageId coverageOf(const TestCluster::Sample &member);

    std::unique_ptr<TestCluster> m_cluster;
    std::unique_ptr<Desk> m_clerk;
    std::unique_ptr<Desk> m_other;
    std::unique_ptr<Desk> m_supervisor;
    QList<TestCluster::Sample> m_samples;
};

void PgRequestsTest::initTestCase()
{
    m_cluster = std::make_unique<TestCluster>();
    QVERIFY2(m_cluster->isReady(), qPrintable(m_cluster->problem()));
    m_samples = m_cluster->samples();
    QVERIFY(m_samples.size() >= 4);
    m_clerk = std::make_unique<Desk>(*m_cluster, m_cluster->staff(u"clerk"_s));
    m_other = std::make_unique<Desk>(*m_cluster, m_cluster->staff(u"clerk"_s, 1));
    m_supervisor = std::make_unique<Desk>(*m_cluster, m_cluster->staff(u"supervisor"_s));
    QVERIFY(m_clerk->isConnected() && m_other->isConnected() && m_supervisor->isConnected());
}

CoverageId PgRequestsTest::coverageOf(const TestCluster::Sample &member)
{
    const auto found = answerTo(m_clerk->members().searchMembers(member.symbol + u'-' + member.number, {}));
    return found && !found->isEmpty() ? found->first().coverage : CoverageId();
}

RequestId PgRequestsTest::take(const TestCluster::Sample &member, const QString &kind, const QString &despite)
{
    const NewRequest request{.coverage = coverageOf(member),
                             .kind = kind,
                             .channel = u"telephone"_s,
                             .oldIsLost = false,
                             .reason = {},
                             .despite = despite};
    const auto taken = answerTo(m_clerk->requests().takeRequest(OpId::fresh(), request));
    return taken ? *taken : RequestId();
}

void PgRequestsTest::aListIsKeptAsItsPersonLikesIt()
{
    SessionGateway &session = m_clerk->session();
    QVERIFY(answerTo(session.saveView(u"requests"_s, {{u"sort"_s, u"State"_s}})));
    QVERIFY(answerTo(session.saveView(u"requests"_s, {{u"sort"_s, u"Member"_s}})));
    const auto views = answerTo(session.views());
    QVERIFY(views);
    QCOMPARE(*views, (StaffViews{{u"requests"_s, {{u"sort"_s, u"Member"_s}}}}));
    QVERIFY(answerTo(m_other->session().views())->isEmpty());
    QCOMPARE(answerTo(session.saveView(u"No place"_s, {})).error().rule, u"MD005"_s);
}

void PgRequestsTest::theViewsAreCounted()
{
    RequestGateway &requests = m_clerk->requests();
    const auto counts = answerTo(requests.requestCounts());
    QVERIFY(counts);
    for (auto view = counts->cbegin(); view != counts->cend(); ++view) {
        const auto lines = answerTo(requests.requests(view.key()));
        QVERIFY2(lines, qPrintable(view.key()));
        QCOMPARE(lines->size(), qsizetype(*view));
    }
    QCOMPARE(counts->size(), 7);
    QVERIFY(answerTo(requests.requests(u"done"_s)));
    QCOMPARE(answerTo(requests.requests(u"all"_s)).error().rule, u"MD005"_s);
}

void PgRequestsTest::aRequestIsHeldAndResumed()
{
    RequestGateway &requests = m_clerk->requests();
    const RequestId id = take(m_samples.at(0), u"email_assistance"_s);
    QVERIFY(id.isValid());
    QCOMPARE(answerTo(requests.holdRequest(OpId::fresh(), id, u"書類待ち"_s, {})).error().rule, u"MD041"_s);
    QVERIFY(answerTo(requests.claimRequest(OpId::fresh(), id)));
    const OpId op = OpId::fresh();
    QVERIFY(answerTo(requests.holdRequest(op, id, u"書類待ち <b>"_s, {})));
    QVERIFY(answerTo(requests.holdRequest(op, id, u"書類待ち <b>"_s, {}))); // the same once more
    auto detail = answerTo(requests.requestDetail(id));
    QVERIFY(detail);
    QCOMPARE(detail->request.state, RequestState::OnHold);
    QCOMPARE(detail->holdReason, u"書類待ち <b>"_s);
    QVERIFY(!detail->holdUntil.isValid());
    QCOMPARE(detail->notes.last().kind, u"hold"_s);

    QVERIFY(answerTo(requests.claimRequest(OpId::fresh(), id)));
    QVERIFY(answerTo(requests.resumeRequest(OpId::fresh(), id)));
    const QDate later = QDate::currentDate().addDays(30);
    QVERIFY(answerTo(requests.holdRequest(OpId::fresh(), id, u"書類待ち"_s, later)));
    detail = answerTo(requests.requestDetail(id));
    QVERIFY(detail);
    QCOMPARE(detail->holdUntil, later);
    QCOMPARE(answerTo(requests.resumeRequest(OpId::fresh(), id)).error().rule, u"MD041"_s);
}

void PgRequestsTest::notesAndTextsStayWithTheRequest()
{
    RequestGateway &requests = m_clerk->requests();
    const RequestId id = take(m_samples.at(1), u"email_assistance"_s);
    QVERIFY(answerTo(requests.addNote(OpId::fresh(), id, u"折り返し\n二度目"_s)));
    QCOMPARE(answerTo(requests.addNote(OpId::fresh(), id, {})).error().rule, u"MD005"_s);
    const auto detail = answerTo(requests.requestDetail(id));
    QVERIFY(detail);
    QCOMPARE(detail->notes.size(), 1);
    QCOMPARE(detail->notes.first().body, u"折り返し\n二度目"_s);
    QCOMPARE(detail->notes.first().name, m_cluster->staff(u"clerk"_s).name);
    QVERIFY(!detail->needsApproval);
    const auto blocks = answerTo(requests.textBlocks(id));
    QVERIFY(blocks);
    QVERIFY(!blocks->isEmpty());
    QVERIFY(std::none_of(blocks->cbegin(), blocks->cend(), [](const TextBlock &b) { return b.text.contains(u'{'); }));
    QVERIFY(!answerTo(m_supervisor->requests().addNote(OpId::fresh(), id, u"x"_s)));
}

void PgRequestsTest::thoseWhoLookAreSeen()
{
    const auto open = answerTo(m_clerk->requests().requests(u"open"_s));
    const RequestId id = open->first().id;
    QVERIFY(answerTo(m_clerk->requests().showPresence(id)));
    QVERIFY(answerTo(m_clerk->requests().presences())->isEmpty());
    const auto seen = answerTo(m_other->requests().presences());
    QCOMPARE(*seen, (Presences{{id, m_cluster->staff(u"clerk"_s).name}}));
}

void PgRequestsTest::aGuardSaysWhatIsUnderWay()
{
    RequestGateway &requests = m_clerk->requests();
    const CoverageId coverage = coverageOf(m_samples.at(2));
    auto guard = answerTo(requests.requestGuard(u"viewing_password_reissue"_s, coverage));
    QVERIFY(guard);
    QVERIFY(guard->open.isEmpty());
    QVERIFY(guard->underWay.isEmpty());
    const RequestId id = take(m_samples.at(2), u"viewing_password_reissue"_s);
    guard = answerTo(requests.requestGuard(u"viewing_password_reissue"_s, coverage));
    QVERIFY(guard);
    QCOMPARE(guard->open.size(), 1);
    QCOMPARE(guard->open.first().id, id);
    QCOMPARE(guard->underWay, QString::number(id.value));
    QVERIFY(!guard->say.isEmpty()); // the guide's words to who asked for a reissue (MYK-8)
    QCOMPARE(answerTo(requests.requestGuard(u"referral"_s, {999999})).error().rule, u"MD020"_s);
}

void PgRequestsTest::duplicatesAreMerged()
{
    RequestGateway &requests = m_clerk->requests();
    const RequestId first = take(m_samples.at(3), u"email_assistance"_s);
    const RequestId second = take(m_samples.at(3), u"email_assistance"_s, u"二度目の電話"_s);
    QVERIFY(first.isValid() && second.isValid());
    auto detail = answerTo(requests.requestDetail(first));
    QCOMPARE(detail->others.size(), 1);
    QCOMPARE(detail->others.first().id, second);
    QVERIFY(answerTo(requests.mergeRequests(OpId::fresh(), first, {second}, u"同じ件"_s)));
    detail = answerTo(requests.requestDetail(second));
    QCOMPARE(detail->mergedInto, first);
    QCOMPARE(detail->outcome, u"merged"_s);
    QVERIFY(detail->others.isEmpty());
    QCOMPARE(answerTo(requests.mergeRequests(OpId::fresh(), first, {second}, u"同じ件"_s)).error().rule, u"MD043"_s);
}

void PgRequestsTest::aRequestIsOpenedAgain()
{
    RequestGateway &requests = m_clerk->requests();
    const RequestId id = take(m_samples.at(0), u"registration_inquiry"_s);
    QCOMPARE(answerTo(requests.reopenRequest(OpId::fresh(), id, u"まだ続く"_s)).error().rule, u"MD043"_s);
    QVERIFY(answerTo(requests.withdrawRequest(OpId::fresh(), id, u"解決"_s)));
    QVERIFY(answerTo(requests.reopenRequest(OpId::fresh(), id, u"まだ続く"_s)));
    QCOMPARE(answerTo(requests.requestDetail(id))->request.state, RequestState::Received);
}

void PgRequestsTest::aRequestWithoutACardIsCompleted()
{
    RequestGateway &requests = m_clerk->requests();
    const RequestId id = take(m_samples.at(1), u"email_assistance"_s, u"別の電話"_s);
    QVERIFY(answerTo(requests.claimRequest(OpId::fresh(), id)));
    QCOMPARE(answerTo(requests.completeRequest(OpId::fresh(), id, u"answered"_s, {})).error().rule, u"MD005"_s);
    QVERIFY(answerTo(requests.completeRequest(OpId::fresh(), id, u"answered"_s, u"設定を案内した"_s)));
    const auto detail = answerTo(requests.requestDetail(id));
    QCOMPARE(detail->request.state, RequestState::Closed);
    QCOMPARE(detail->outcome, u"answered"_s);
    QCOMPARE(detail->answer, u"設定を案内した"_s);
}

void PgRequestsTest::aMailBecomesARequestOnce()
{
    RequestGateway &requests = m_clerk->requests();
    const TestCluster::Sample &sender = m_samples.at(2);
    const auto known = answerTo(requests.recogniseMail(u"登録できません"_s, u"x@example.jp"_s, u"<1@example.jp>"_s));
    QVERIFY(known);
    QCOMPARE(known->knownBy, u"nothing"_s);
    QVERIFY(known->kinds.contains(u"email_assistance"_s));
    QVERIFY(!known->request.isValid());
    const auto proposed
        = answerTo(requests.proposeMembers(sender.name, sender.symbol + u'-' + sender.number, u"どこか別の町1-2-3"_s));
    QVERIFY(proposed);
    QVERIFY(!proposed->isEmpty());
    QCOMPARE(proposed->first().nameIs, Compared::Match);
    QCOMPARE(proposed->first().numberIs, Compared::Match);
    QCOMPARE(proposed->first().addressIs, Compared::Differs);
    QCOMPARE(proposed->first().name, sender.name);

    const MailRequest mail{.coverage = proposed->first().coverage,
                           .kind = u"email_assistance"_s,
                           .oldIsLost = false,
                           .subject = u"登録できません"_s,
                           .sender = u"花子 <x@example.jp>"_s,
                           .text = u"本文 <img>\n二行目"_s,
                           .messageId = u"<1@example.jp>"_s,
                           .sentOn = QDate::currentDate().addDays(-2),
                           .despite = {}};
    const auto taken = answerTo(requests.takeMail(OpId::fresh(), mail));
    QVERIFY(taken);
    const auto detail = answerTo(requests.requestDetail(*taken));
    QCOMPARE(detail->mailSubject, mail.subject);
    QCOMPARE(detail->mailSender, mail.sender);
    QCOMPARE(detail->mailText, mail.text);
    QCOMPARE(answerTo(requests.takeMail(OpId::fresh(), mail)).error().rule, u"MD034"_s);
    QCOMPARE(answerTo(requests.recogniseMail({}, {}, mail.messageId))->request, *taken);
}

void PgRequestsTest::aMailIsSetAside()
{
    RequestGateway &requests = m_clerk->requests();
    const SetAside mail{.messageId = u"<spam@example.jp>"_s,
                        .subject = u"当選"_s,
                        .sender = u"x@example.jp"_s,
                        .sentOn = {},
                        .reason = u"spam"_s,
                        .note = {}};
    QVERIFY(answerTo(requests.setMailAside(OpId::fresh(), mail)));
    QCOMPARE(answerTo(requests.setMailAside(OpId::fresh(), mail)).error().rule, u"MD140"_s);
    QCOMPARE(answerTo(requests.recogniseMail({}, {}, mail.messageId))->aside, u"spam"_s);
    const auto list = answerTo(m_supervisor->requests().mailsAside());
    QVERIFY(list);
    QCOMPARE(list->first().subject, mail.subject);
    QCOMPARE(list->first().setBy, m_cluster->staff(u"clerk"_s).name);
    QVERIFY(!answerTo(m_supervisor->requests().setMailAside(OpId::fresh(), mail)));
}

void PgRequestsTest::aCardKindIsKnown() // to the program as to the database
{
    const QString kinds = m_cluster->sql(u"select kind, secret <> 'none' from core.offered_kinds()"_s);
    const QStringList lines = kinds.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 12);
    for (const QString &line : lines) {
        const QStringList parts = line.split(u'|');
        QVERIFY2(isCardKind(parts.first()) == (parts.last() == "t"_L1), qPrintable(line));
    }
}

void PgRequestsTest::aDraftIsItsPersonsAlone()
{
    SessionGateway &session = m_clerk->session();
    const QByteArray sealed(60, '\x9c');
    QVERIFY(answerTo(session.keepDraft(u"requests"_s, QByteArray(60, 'a'))));
    QVERIFY(answerTo(session.keepDraft(u"requests"_s, sealed)));
    const auto kept = answerTo(session.drafts());
    QVERIFY(kept);
    QCOMPARE(kept->size(), 1);
    QCOMPARE(kept->first().place, u"requests"_s);
    QCOMPARE(kept->first().sealed, sealed);
    QVERIFY(answerTo(m_other->session().discardDraft(u"requests"_s)));
    QVERIFY(answerTo(m_other->session().drafts())->isEmpty());
    QCOMPARE(answerTo(session.drafts())->size(), 1);
    QVERIFY(answerTo(session.discardDraft(u"requests"_s)));
    QVERIFY(answerTo(session.drafts())->isEmpty());
    QCOMPARE(answerTo(session.keepDraft(u"requests"_s, "short")).error().rule, u"MD005"_s);
}

void PgRequestsTest::everyonesRegistrationComesInPages()
{
    RegistrationGateway &desk = m_clerk->registrations();
    QList<qint64> seen;
    QString after;
    do {
        const auto page = answerTo(desk.registrations({}, after));
        QVERIFY(page);
        for (const Registration &member : page->lines) {
            QVERIFY(!member.name.isEmpty() && !member.number.isEmpty() && !member.state.isEmpty());
            QVERIFY(!seen.contains(member.coverage.value));
            seen.append(member.coverage.value);
        }
        after = page->next;
    } while (!after.isEmpty());
    QVERIFY(seen.size() > 50);

    const auto counts = answerTo(desk.registrationCounts());
    QVERIFY(counts);
    int counted = 0;
    for (const RegistrationCount &count : *counts) {
        QVERIFY(!count.more);
        counted += count.howMany;
    }
    QCOMPARE(counted, seen.size());
    const auto rates = answerTo(desk.registrationRates());
    QVERIFY(rates && !rates->isEmpty());
    for (const RegistrationRate &rate : *rates)
        QVERIFY(rate.registered <= rate.eligible);
    const qint64 employer = rates->last().employer;
    const auto its = answerTo(desk.registrations({{}, employer, {}}, {}));
    QVERIFY(its && !its->lines.isEmpty());
    for (const Registration &member : its->lines)
        QCOMPARE(member.employerId, employer);
    const auto refused = answerTo(desk.registrations({u"no_such_state"_s, 0, {}}, {}));
    QCOMPARE(refused.error().rule, u"MD005"_s);
}

void PgRequestsTest::nobodyIsInvitedTwice()
{
    RegistrationGateway &desk = m_clerk->registrations();
    const auto registered = answerTo(desk.registrations({u"registered"_s, 0, {}}, {}));
    QVERIFY(registered && !registered->lines.isEmpty());
    const QList<CoverageId> whom{registered->lines.first().coverage};
    const OpId op = OpId::fresh();
    for (int times = 0; times < 2; ++times) { // a repeated call gets the first answer
        const auto invited = answerTo(desk.inviteAgain(op, whom));
        QVERIFY(invited);
        QCOMPARE(invited->mailed, 0);
        QCOMPARE(invited->passedOver.value(u"not_under_way"_s), 1);
    }
    QCOMPARE(answerTo(desk.inviteAgain(OpId::fresh(), {})).error().rule, u"MD005"_s);
    QVERIFY(!answerTo(m_supervisor->registrations().inviteAgain(OpId::fresh(), whom)));
}

void PgRequestsTest::viewingPasswordsAreListed()
{
    RegistrationGateway &desk = m_supervisor->registrations();
    const TestCluster::Sample &member = m_samples.first();
    const auto found = answerTo(desk.viewingPasswords({}, member.symbol + u'-' + member.number, {}));
    QVERIFY(found && !found->lines.isEmpty());
    const auto working = answerTo(desk.viewingPasswords(u"works"_s, {}, {}));
    QVERIFY(working && !working->lines.isEmpty());
    for (const ViewingPassword &line : working->lines) {
        QCOMPARE(line.state, u"works"_s);
        QVERIFY(line.worksSince.isValid() && !line.request.isValid());
    }
    const auto underWay = answerTo(desk.viewingPasswords(u"under_way"_s, {}, {}));
    QVERIFY(underWay && !underWay->lines.isEmpty());
    for (const ViewingPassword &line : underWay->lines)
        QVERIFY(line.request.isValid() && line.askedAt.isValid());
    QCOMPARE(answerTo(desk.viewingPasswords(u"none"_s, {}, {})).error().rule, u"MD005"_s);
}

QTEST_GUILESS_MAIN(PgRequestsTest)
#include "PgRequestsTest.moc"
