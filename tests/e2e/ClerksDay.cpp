#include "tests/e2e/ClerksDay.h"

#include "tests/e2e/Tour.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString said(const Hand &hand)
{
    QStringList texts;
    const auto labels = hand.window()->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

bool comes(const std::function<bool()> &what) { return QTest::qWaitFor(what, Hand::patience); }

} // namespace

ClerksDay::ClerksDay(const TestCluster &cluster, Tour &tour, std::shared_ptr<SecretSource> secrets)
    : m_cluster(cluster)
    , m_secrets(std::move(secrets))
    , m_tour(tour)
{
}

void ClerksDay::initTestCase()
{
    QVERIFY2(m_cluster.isReady(), qPrintable(m_cluster.problem()));
    const auto samples = m_cluster.samples();
    for (const TestCluster::Sample &sample : samples) {
        if (sample.society == "mykempo"_L1)
            m_members.append(sample);
    }
    m_members.removeFirst(); // whose card is on its way
    QVERIFY(m_members.size() >= 3);
    // The demo has two clerks; a supervisor helps out.
    const auto third = m_cluster.staff(u"supervisor"_s, 1);
    m_cluster.sql(u"insert into core.staff_duty (society_id, staff_id, duty, valid_from) select society_id, staff_id, "
                  "'clerk', now() from core.staff where login = '%1'; grant madoguchi_clerk to %1"_s.arg(third.login));
    const std::array logins{m_cluster.staff(u"clerk"_s), m_cluster.staff(u"clerk"_s, 1), third};
    for (const int clerk : places) {
        m_clerks.at(size_t(clerk)) = std::make_unique<Person>(m_cluster, logins.at(size_t(clerk)), m_secrets);
        QVERIFY(m_clerks.at(size_t(clerk))->signIn(m_tour));
    }
}

QString ClerksDay::count(const QString &what, const QString &where) const
{
    return m_cluster.sql(u"select count(*) from core.%1 where %2"_s.arg(what, where)).trimmed();
}

QString ClerksDay::stateOf(const QString &request) const
{
    return m_cluster
        .sql(u"select r.state from core.request r join core.society s using (society_id) where s.code = 'mykempo' and "
             "r.request_id = %1"_s.arg(request))
        .trimmed();
}

void ClerksDay::open(int clerk, const TestCluster::Sample &member) const
{
    QVERIFY(hand(clerk).rowIsThere(u"membersTable"_s, member.name));
    QVERIFY(hand(clerk).chooseRow(u"membersTable"_s, member.name));
    QVERIFY(hand(clerk).click(u"openPersonButton"_s));
    QVERIFY(comes([&] {
        const auto *name = hand(clerk).look<QLabel>(u"personName"_s);
        return name && name->text() == member.name;
    }));
}

void ClerksDay::threeSearchesAtOnceFindEachTheirOwn()
{
    for (const int clerk : places) { // no answer is awaited before the last question is asked
        const TestCluster::Sample &member = m_members.at(clerk);
        QVERIFY(hand(clerk).type(u"counterSearch"_s, member.symbol + u'-' + member.number, true));
    }
    for (const int clerk : places)
        open(clerk, m_members.at(clerk));
}

void ClerksDay::beginToTake(int clerk, const QString &reason) const
{
    QVERIFY(hand(clerk).click(u"takeRequestButton"_s));
    auto *kind = hand(clerk).wait<QComboBox>(u"takeKind"_s);
    QVERIFY(kind);
    kind->setCurrentIndex(kind->findData(u"viewing_password_reissue"_s));
    QVERIFY(hand(clerk).type(u"takeReason"_s, reason));
    QVERIFY(hand(clerk).wait(u"takeRequestConfirm"_s));
}

void ClerksDay::oneWishTakenByTwoIsOneRequest()
{
    // The member of the first clerk calls the second one, too.
    const TestCluster::Sample &wanted = m_members.at(0);
    QVERIFY(hand(1).type(u"counterSearch"_s, wanted.symbol + u'-' + wanted.number, true));
    open(1, wanted);
    const QStringList reasons{u"lost it"_s, u"never came"_s, u"torn"_s};
    for (const int clerk : places)
        beginToTake(clerk, reasons.at(clerk));
    QTest::qWait(200); // what is open already was told before it is
    for (const int clerk : places)
        QVERIFY(hand(clerk).click(u"takeRequestConfirm"_s));

    // One of the two is told of the other's request; what was typed is still there.
    const auto refused = [this](int clerk) { return hand(clerk).look(u"takeRequestGoTo"_s) != nullptr; };
    QVERIFY(comes([&] { return refused(0) || refused(1); }));
    const int second = refused(0) ? 0 : 1;
    QVERIFY(comes([&] { return !hand(1 - second).look(u"takeReason"_s) && !hand(2).look(u"takeReason"_s); }));
    QVERIFY(refused(second));
    QCOMPARE(hand(second).wait<QLineEdit>(u"takeReason"_s)->text(), reasons.at(second));
    QVERIFY(!hand(second).look(u"takeRequestConfirm"_s)->isEnabled()); // a second one needs a reason of its own
    m_tour.picture(hand(second).look(u"takeReason"_s)->window(), u"a-colleague-was-first"_s);
    QVERIFY(hand(second).click(u"takeRequestGoTo"_s));

    m_request = m_cluster
                    .sql(u"select r.request_id from core.request r join core.account a using (society_id, account_id) "
                         "join core.society s using (society_id) where s.code = 'mykempo' and a.login_id = '%1' and "
                         "r.state = 'received'"_s.arg(wanted.loginId))
                    .trimmed();
    QVERIFY(m_request.toLongLong() > 0); // and no second line
}

void ClerksDay::goTo(int clerk, const QString &name) const
{
    QVERIFY(hand(clerk).click(u"nav.requests"_s));
    QVERIFY(hand(clerk).chooseRow(u"requestsTable"_s, name));
    QVERIFY(comes([&] {
        const auto *shown = hand(clerk).look<QLabel>(u"requestName"_s);
        return shown && shown->text() == name;
    }));
}

void ClerksDay::ofThreeWhoClaimOneHasIt()
{
    for (const int clerk : places) {
        goTo(clerk, m_members.at(0).name);
        QVERIFY(hand(clerk).wait(u"claimButton"_s));
    }
    // Whoever comes last sees the two who are there.
    QVERIFY(comes([&] {
        const QString all = said(hand(2));
        return all.contains(m_clerks.at(0)->name()) && all.contains(m_clerks.at(1)->name());
    }));
    m_tour.picture(hand(2).window(), u"others-have-it-open"_s);
    for (const int clerk : places)
        QVERIFY(hand(clerk).click(u"claimButton"_s));

    const auto mayCheck = [this](int clerk) {
        const auto *field = hand(clerk).look(u"identityField.name"_s);
        return field && field->isEnabled();
    };
    QVERIFY(comes([&] { return std::any_of(places.cbegin(), places.cend(), mayCheck); }));
    m_holder = *std::find_if(places.cbegin(), places.cend(), mayCheck);
    const QString &holder = m_clerks.at(size_t(m_holder))->name();
    for (const int clerk : places) {
        if (clerk == m_holder)
            continue;
        QVERIFY(comes([&] {
            const auto *sentence = hand(clerk).look<QLabel>(u"claimSentence"_s);
            return sentence && sentence->text().contains(holder);
        }));
        QVERIFY(!mayCheck(clerk));
    }
    QCOMPARE(count(u"audit_event"_s,
                   u"what = 'request_claimed' and topic = 'request' and record_id = %1 and "
                   "society_id = (select society_id from core.society where code = 'mykempo')"_s.arg(m_request)),
             u"1"_s);
}

void ClerksDay::answer(int clerk, const TestCluster::Sample &member) const
{
    QVERIFY(hand(clerk).type(u"identityField.name"_s, member.name));
    QVERIFY(hand(clerk).type(u"identityField.birth_date"_s, member.birthDate));
    QVERIFY(hand(clerk).type(u"identityField.symbol_number"_s, member.symbol + u'-' + member.number));
}

void ClerksDay::whatIsTypedStaysWhileOthersWorkOnTheSameRequest()
{
    const int one = (m_holder + 1) % 3;
    const int other = (m_holder + 2) % 3;
    answer(m_holder, m_members.at(0));
    hand(one).wait<QPlainTextEdit>(u"noteDraft"_s)->insertPlainText(u"half a sentence"_s);
    hand(other).wait<QPlainTextEdit>(u"noteDraft"_s)->insertPlainText(u"called twice today"_s);
    QVERIFY(hand(other).click(u"putNoteButton"_s));

    // The colleague's note comes to both; the answers and the half sentence are where they were.
    for (const int clerk : {m_holder, one})
        QVERIFY(comes([&] { return said(hand(clerk)).contains(u"called twice today"_s); }));
    QCOMPARE(hand(m_holder).look<QLineEdit>(u"identityField.name"_s)->text(), m_members.at(0).name);
    QVERIFY(hand(m_holder).click(u"checkIdentityButton"_s));
    QVERIFY(hand(m_holder).wait(u"submitButton"_s));
    QVERIFY(hand(m_holder).click(u"holdButton"_s));
    QVERIFY(hand(m_holder).type(u"holdConfirmButton.reason"_s, u"calls again"_s));
    QVERIFY(hand(m_holder).click(u"holdConfirmButton"_s));
    QVERIFY(comes([&] { return said(hand(one)).contains(u"calls again"_s); })); // on hold, and why
    QCOMPARE(hand(one).look<QPlainTextEdit>(u"noteDraft"_s)->toPlainText(), u"half a sentence"_s);
    QCOMPARE(stateOf(m_request), u"on_hold"_s);
    m_tour.picture(hand(one).window(), u"held-by-a-colleague"_s);
    QVERIFY(hand(one).click(u"claimButton"_s)); // what is on hold is free, and a colleague goes on with it
    QVERIFY(hand(one).click(u"holdButton"_s));
    QVERIFY(comes([&] { return stateOf(m_request) == "received"_L1; }));
    m_holder = one;
}

void ClerksDay::eachRequestIsHandledOnce()
{
    // Each at a request of their own, step by step at the same moment: the holder's, the one that is there, a new one.
    std::array<int, 3> member{};
    member.at(size_t(m_holder)) = 0;
    member.at(size_t((m_holder + 1) % 3)) = 2;
    const int late = (m_holder + 2) % 3;
    member.at(size_t(late)) = 1;
    QVERIFY(hand(late).click(u"nav.counter"_s));
    QVERIFY(hand(late).type(u"counterSearch"_s, m_members.at(1).symbol + u'-' + m_members.at(1).number, true));
    open(late, m_members.at(1));
    beginToTake(late, u"torn"_s);
    QVERIFY(hand(late).click(u"takeRequestConfirm"_s));
    QVERIFY(comes([&] { return !hand(late).look(u"takeReason"_s); }));

    const auto of = [&](int clerk) -> const TestCluster::Sample & { return m_members.at(member.at(size_t(clerk))); };
    for (const int clerk : places) {
        if (clerk != m_holder) {
            goTo(clerk, of(clerk).name);
            QVERIFY(hand(clerk).click(u"claimButton"_s));
        }
    }
    for (const int clerk : places) {
        if (clerk != m_holder) // whose caller's identity is confirmed
            answer(clerk, of(clerk));
    }
    for (const int clerk : places) {
        if (clerk != m_holder)
            QVERIFY(hand(clerk).click(u"checkIdentityButton"_s));
    }
    for (const int clerk : places)
        QVERIFY(hand(clerk).wait(u"submitButton"_s));
    for (const int clerk : places)
        QVERIFY(hand(clerk).click(u"submitButton"_s));
    for (const int clerk : places) {
        const QString its = u"(select a.account_id from core.account a join core.society s using (society_id) where "
                            "s.code = 'mykempo' and a.login_id = '%1')"_s.arg(of(clerk).loginId);
        QVERIFY(comes([&] { return count(u"request"_s, u"state = 'waiting' and account_id = "_s + its) == "1"_L1; }));
        QCOMPARE(count(u"request_hand h"_s,
                       u"h.what = 'submitted' and h.request_id = (select r.request_id from core.request r where "
                       "r.state = 'waiting' and r.account_id = %1) and h.society_id = (select society_id from "
                       "core.society where code = 'mykempo')"_s.arg(its)),
                 u"1"_s);
    }
}

// The other pages, for who reads README.md.
void ClerksDay::showPages() const
{
    for (const QString &page : {u"registration"_s, u"viewing"_s, u"mails"_s, u"bulk"_s, u"staff"_s, u"returns"_s}) {
        const Hand &whose = hand(page == "returns"_L1 ? 2 : 0);
        QVERIFY(whose.click(u"nav."_s + page));
        QTest::qWait(500);
        m_tour.picture(whose.window(), page);
    }
}

void ClerksDay::cleanupTestCase()
{
    if (m_tour.isWanted() && m_clerks.back() && !QTest::currentTestFailed())
        showPages();
    for (const auto &clerk : m_clerks) {
        if (clerk)
            clerk->leave();
    }
}
