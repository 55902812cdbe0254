#include "models/gateways/MemberGateway.h"
#include "models/gateways/RequestGateway.h"
#include "models/tables/DiagnosisWords.h"
#include "tests/fakes/TestCluster.h"
#include "tests/postgres/Answers.h"
#include "tests/postgres/Desk.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The diagnosis, the card in a caller's hand and the guide, from the real functions.
class PgDiagnosisTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aDiagnosisHasCausesInOrderAndWords();
    void aRequestUnderWayIsTheNextStep();
    void theCallerIsCheckedOnceTheCheckHasPassed();
    void aCardInTheHandIsSomebodys();
    void theDirectoryAndTheAnswersAreRead();
    void refusalsKeepTheirCodes();

private:
    PersonId personOf(const TestCluster::Sample &sample);

    std::unique_ptr<TestCluster> m_cluster;
    std::unique_ptr<Desk> m_clerk;
    std::unique_ptr<Desk> m_supervisor;
    QList<TestCluster::Sample> m_samples;
};

void PgDiagnosisTest::initTestCase()
{
    m_cluster = std::make_unique<TestCluster>();
    QVERIFY2(m_cluster->isReady(), qPrintable(m_cluster->problem()));
    m_samples = m_cluster->samples();
    m_clerk = std::make_unique<Desk>(*m_cluster, m_cluster->staff(u"clerk"_s));
    m_supervisor = std::make_unique<Desk>(*m_cluster, m_cluster->staff(u"supervisor"_s));
    QVERIFY(m_clerk->isConnected() && m_supervisor->isConnected());
}

PersonId PgDiagnosisTest::personOf(const TestCluster::Sample &sample)
{
    const auto found = answerTo(m_clerk->members().searchMembers(sample.symbol + u'-' + sample.number, {}));
    return found && !found->isEmpty() ? found->first().person : PersonId();
}

void PgDiagnosisTest::aDiagnosisHasCausesInOrderAndWords()
{
    for (const TestCluster::Sample &sample : std::as_const(m_samples)) {
        const auto diagnosis = answerTo(m_clerk->members().diagnose(personOf(sample), {}));
        QVERIFY(diagnosis);
        QVERIFY(!diagnosis->causes.isEmpty());
        QVERIFY(!diagnosis->checked);
        const auto surer = [](const Cause &one, const Cause &other) { return one.certainty < other.certainty; };
        QVERIFY(std::is_sorted(diagnosis->causes.cbegin(), diagnosis->causes.cend(), surer));
        for (const Cause &cause : diagnosis->causes) {
            QVERIFY(cause.certainty != Certainty::Unknown);
            QVERIFY2(DiagnosisWords::cause(cause) != cause.rule, qPrintable(cause.rule));
            QVERIFY2(!DiagnosisWords::cause(cause).contains(u'{'), qPrintable(cause.rule));
            QVERIFY2(!DiagnosisWords::toSay(cause).isEmpty(), qPrintable(cause.rule));
        }
    }
}

void PgDiagnosisTest::aRequestUnderWayIsTheNextStep() // MYK-8
{
    const RequestId request = takeFor(*m_clerk, m_samples.at(0), OpId::fresh());
    QVERIFY(request.isValid());
    const auto diagnosis = answerTo(m_clerk->members().diagnose(personOf(m_samples.at(0)), {}));
    QVERIFY(diagnosis);
    const auto made = std::find_if(diagnosis->causes.cbegin(), diagnosis->causes.cend(),
                                   [](const Cause &cause) { return cause.rule == "card_being_made"_L1; });
    QVERIFY(made != diagnosis->causes.cend());
    QCOMPARE(made->next, NextStep::OpenRequest);
    QCOMPARE(made->request, request);
    QCOMPARE(made->certainty, Certainty::High);
    QVERIFY(DiagnosisWords::toSay(*made).contains(u"ご担当者"_s)); // the profile's own words for the group
}

void PgDiagnosisTest::theCallerIsCheckedOnceTheCheckHasPassed()
{
    const RequestId request = takeFor(*m_clerk, m_samples.at(2), OpId::fresh());
    QVERIFY(answerTo(m_clerk->requests().claimRequest(OpId::fresh(), request)));
    QVERIFY(passesIdentityCheck(*m_clerk, m_samples.at(2), request));
    const auto diagnosis = answerTo(m_clerk->members().diagnose(personOf(m_samples.at(2)), {}));
    QVERIFY(diagnosis);
    QVERIFY(diagnosis->checked);
}

void PgDiagnosisTest::aCardInTheHandIsSomebodys() // MYK-13
{
    const PersonId person = personOf(m_samples.at(0));
    const auto none = answerTo(m_clerk->members().cardInHand(person, u"MK-9999999-7"_s));
    if (none) {
        QVERIFY(none->cards.isEmpty());
        QVERIFY(!none->day.isValid());
    } else {
        QCOMPARE(none.error().rule, u"MD005"_s); // the check digit tells
    }
    const auto byDay = answerTo(m_clerk->members().cardInHand(person, u"令和3年6月1日"_s));
    QVERIFY(byDay);
    QCOMPARE(byDay->day, QDate(2021, 6, 1));
    QVERIFY(byDay->cards.isEmpty());
}

void PgDiagnosisTest::theDirectoryAndTheAnswersAreRead() // MYK-18, MYK-20
{
    const auto directory = answerTo(m_clerk->members().directory());
    QVERIFY(directory);
    QCOMPARE(directory->size(), 4);
    QCOMPARE(directory->at(1).section, u"医療課医療二係"_s);
    QCOMPARE(directory->at(1).guidance, 3);
    QCOMPARE(directory->at(1).topics.size(), 2);
    const auto all = answerTo(m_clerk->members().answers({}));
    QVERIFY(all);
    QVERIFY(all->size() >= 8);
    const auto points = answerTo(m_clerk->members().answers(u"ヘルスケアポイント"_s));
    QVERIFY(points);
    QCOMPARE(points->size(), 1);
    QVERIFY(points->first().holds && !points->first().holdsUntil.isValid());
}

void PgDiagnosisTest::refusalsKeepTheirCodes()
{
    QCOMPARE(answerTo(m_clerk->members().diagnose({99999999}, {})).error().rule, u"MD020"_s);
    QCOMPARE(answerTo(m_clerk->members().diagnose(personOf(m_samples.at(0)), u"no address"_s)).error().rule,
             u"MD005"_s);
    QCOMPARE(answerTo(m_clerk->members().cardInHand(personOf(m_samples.at(0)), u"my card"_s)).error().rule, u"MD005"_s);
    QCOMPARE(answerTo(m_supervisor->members().diagnose(personOf(m_samples.at(0)), {})).error().kind,
             DbError::Kind::Denied);
}

QTEST_GUILESS_MAIN(PgDiagnosisTest)
#include "PgDiagnosisTest.moc"
