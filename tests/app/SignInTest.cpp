#include "app/SignIn.h"

#include "tests/builders/Staff.h"
#include "tests/fakes/FakeCall.h"
#include "tests/fakes/FakeSessionGateway.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class SignInTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_connects = {};
        m_gateway = std::make_unique<FakeSessionGateway>();
        m_signIn = std::make_unique<SignIn>([this](const Server &, const QString &login,
                                                   const QString &password) { return m_connects(login, password); },
                                            *m_gateway, u"0.1.0"_s);
        m_in = std::make_unique<QSignalSpy>(m_signIn.get(), &SignIn::signedIn);
        m_failed = std::make_unique<QSignalSpy>(m_signIn.get(), &SignIn::failed);
    }

    void connectsThenSaysItsVersionThenKnowsThePerson()
    {
        m_signIn->begin({}, u"st_000001"_s, u"secret"_s);
        QCOMPARE(m_connects.lastAsked<0>(), u"st_000001"_s);
        QCOMPARE(m_gateway->signsIn.count(), 0);
        m_connects.answerLast(Done{});
        QTRY_COMPARE(m_gateway->signsIn.count(), 1);
        QCOMPARE(m_gateway->signsIn.lastAsked<0>(), u"0.1.0"_s);
        m_gateway->signsIn.answerLast(aSession());
        QTRY_COMPARE(m_in->count(), 1);
        QCOMPARE(m_in->first().first().value<Session>().login, u"st_000001"_s);
        QCOMPARE(m_failed->count(), 0);
    }

    void aRefusedPasswordEndsIt()
    {
        m_signIn->begin({}, u"st_000001"_s, u"wrong"_s);
        m_connects.answerLast(DbError::of(DbError::Kind::SignInFailed));
        QTRY_COMPARE(m_failed->count(), 1);
        QCOMPARE(m_gateway->signsIn.count(), 0);
    }

    void aProgramThatIsTooOldIsToldSo()
    {
        m_signIn->begin({}, u"st_000001"_s, u"secret"_s);
        m_connects.answerLast(Done{});
        QTRY_COMPARE(m_gateway->signsIn.count(), 1);
        m_gateway->signsIn.answerLast(DbError{DbError::Kind::Refused, u"MD002"_s, u"MD002"_s});
        QTRY_COMPARE(m_failed->count(), 1);
        QCOMPARE(m_failed->first().first().value<DbError>().rule, u"MD002"_s);
    }

    void aDatabaseThatIsTooOldIsNotWorkedWith()
    {
        m_signIn->begin({}, u"st_000001"_s, u"secret"_s);
        m_connects.answerLast(Done{});
        QTRY_COMPARE(m_gateway->signsIn.count(), 1);
        m_gateway->signsIn.answerLast(aSession().with(&Session::schemaVersion, SignIn::neededSchema - 1));
        QTRY_COMPARE(m_failed->count(), 1);
        QCOMPARE(m_failed->first().first().value<DbError>().kind, DbError::Kind::SchemaTooOld);
        QCOMPARE(m_in->count(), 0);
    }

    void theAnswerToAStoppedAttemptIsNotHeard()
    {
        m_signIn->begin({}, u"st_000001"_s, u"secret"_s);
        m_signIn->stop();
        m_connects.answerLast(Done{});
        QTest::qWait(20);
        QCOMPARE(m_gateway->signsIn.count(), 0);
        QCOMPARE(m_failed->count(), 0);
    }

    void aSecondAttemptReplacesTheFirst()
    {
        m_signIn->begin({}, u"st_000001"_s, u"wrong"_s);
        m_signIn->begin({}, u"st_000001"_s, u"secret"_s);
        m_connects.answer(0, DbError::of(DbError::Kind::SignInFailed));
        m_connects.answer(1, Done{});
        QTRY_COMPARE(m_gateway->signsIn.count(), 1);
        QCOMPARE(m_failed->count(), 0);
    }

private:
    FakeCall<Done, QString, QString> m_connects;
    std::unique_ptr<FakeSessionGateway> m_gateway;
    std::unique_ptr<SignIn> m_signIn;
    std::unique_ptr<QSignalSpy> m_in;
    std::unique_ptr<QSignalSpy> m_failed;
};

QTEST_MAIN(SignInTest)
#include "SignInTest.moc"
