#include "models/postgres/PgSession.h"
#include "tests/fakes/CuttableProxy.h"
#include "tests/fakes/HostProgram.h"
#include "tests/fakes/TestCluster.h"
#include "tests/postgres/Answers.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Whom a connection is made with: only with the server that the certificate names, unless it is a demo on this
/// computer.
class PgTlsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theRightCertificateIsAccepted();
    void aDemoWithACertificateIsCheckedAllTheSame();
    void aCertificateOfAnotherAuthorityIsRefused();
    void aCertificateForAnotherNameIsRefused();
    void aServerWithoutTlsIsRefused();
    void anEntryWithoutACertificateIsRefused();
    void aWrongPasswordIsNotTakenForAnUntrustedServer();
    void somebodyWhoCannotProveThePasswordIsRefused();
    void aServerThatIsGoneIsNotTakenForAnUntrustedOne();
    void aDemoWithoutTlsIsReachedOnThisComputerOnly_data();
    void aDemoWithoutTlsIsReachedOnThisComputerOnly();
    void entriesThatMeanMoreThanOneServerAreRefused_data();
    void entriesThatMeanMoreThanOneServerAreRefused();

private:
    DbError::Kind outcome(const Server &server, const QString &password = {}) const;
    Server secured() const;

    std::unique_ptr<TestCluster> m_tls;
    std::unique_ptr<TestCluster> m_plain;
    TestCluster::Login m_clerk;
    static constexpr auto connected = DbError::Kind(-1);
};

void PgTlsTest::initTestCase()
{
    m_tls = std::make_unique<TestCluster>(TestCluster::Tls);
    QVERIFY2(m_tls->isReady(), qPrintable(m_tls->problem()));
    m_plain = std::make_unique<TestCluster>();
    QVERIFY2(m_plain->isReady(), qPrintable(m_plain->problem()));
    m_clerk = m_tls->staff(u"clerk"_s);
}

Server PgTlsTest::secured() const
{
    Server server = m_tls->server();
    server.demo = false;
    return server;
}

DbError::Kind PgTlsTest::outcome(const Server &server, const QString &password) const
{
    PgSession session;
    const auto answer = answerTo(session.open(server, m_clerk.login, password.isEmpty() ? m_clerk.password : password));
    return answer ? connected : answer.error().kind;
}

void PgTlsTest::theRightCertificateIsAccepted()
{
    PgSession session;
    QVERIFY(answerTo(session.open(secured(), m_clerk.login, m_clerk.password)));
    QCOMPARE(m_tls->sql(u"select ssl, version >= 'TLSv1.2' from pg_stat_ssl join pg_stat_activity using (pid) "
                        u"where usename = '%1'"_s.arg(m_clerk.login)),
             u"t|t"_s);
}

void PgTlsTest::aDemoWithACertificateIsCheckedAllTheSame()
{
    QCOMPARE(outcome(m_tls->server()), connected);
    Server other = m_tls->server();
    other.host = u"127.0.0.1"_s;
    QCOMPARE(outcome(other), DbError::Kind::Untrusted);
}

void PgTlsTest::aCertificateOfAnotherAuthorityIsRefused()
{
    QTemporaryDir folder;
    const auto made = HostProgram::run(u"openssl"_s,
                                       {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                        u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                                        u"/CN=Madoguchi demo authority"_s, u"-keyout"_s, folder.filePath(u"k"_s),
                                        u"-out"_s, folder.filePath(u"ca.crt"_s)});
    QVERIFY2(made.ok(), made.errors.constData());
    Server server = secured();
    server.rootCertificate = folder.filePath(u"ca.crt"_s);
    QCOMPARE(outcome(server), DbError::Kind::Untrusted);
}

void PgTlsTest::aCertificateForAnotherNameIsRefused()
{
    Server server = secured();
    server.host = u"127.0.0.1"_s; // it is the same server, but not the name in its certificate
    QCOMPARE(outcome(server), DbError::Kind::Untrusted);
}

void PgTlsTest::aServerWithoutTlsIsRefused()
{
    Server server = secured();
    server.port = m_plain->port();
    m_clerk.password = m_plain->staff(u"clerk"_s).password;
    const auto kind = outcome(server);
    m_clerk.password = m_tls->staff(u"clerk"_s).password;
    QCOMPARE(kind, DbError::Kind::Untrusted);
}

void PgTlsTest::anEntryWithoutACertificateIsRefused()
{
    Server server = secured();
    server.rootCertificate.clear();
    QCOMPARE(outcome(server), DbError::Kind::Untrusted);
    server.rootCertificate = u"/no/such/file.pem"_s;
    QCOMPARE(outcome(server), DbError::Kind::Untrusted);
}

void PgTlsTest::aWrongPasswordIsNotTakenForAnUntrustedServer()
{
    QCOMPARE(outcome(secured(), u"not the password"_s), DbError::Kind::SignInFailed);
}

// Channel binding: whoever asks for the password in another way than one that binds it to the certificate is not the
// server. MD5 stands for what a man in the middle would ask for.
void PgTlsTest::somebodyWhoCannotProveThePasswordIsRefused()
{
    const QString rules = m_tls->folder() + "/data/pg_hba.conf"_L1;
    QFile file(rules);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    const auto write = [&](const QByteArray &text) {
        QFile changed(rules);
        QVERIFY(changed.open(QIODevice::WriteOnly | QIODevice::Truncate));
        changed.write(text);
        changed.close();
        m_tls->sql(u"select pg_reload_conf()"_s);
        QTest::qWait(300);
    };
    write("hostssl all " + m_clerk.login.toLatin1() + " 127.0.0.1/32 password\n" + before);
    const auto inClear = outcome(secured());
    write("hostssl all " + m_clerk.login.toLatin1() + " 127.0.0.1/32 trust\n" + before);
    const auto unasked = outcome(secured());
    write(before);
    QCOMPARE(inClear, DbError::Kind::Untrusted);
    QCOMPARE(unasked, DbError::Kind::Untrusted);
    QCOMPARE(outcome(secured()), connected);
}

void PgTlsTest::aServerThatIsGoneIsNotTakenForAnUntrustedOne()
{
    Server server = secured();
    server.port = 1;
    QCOMPARE(outcome(server), DbError::Kind::Offline);

    // Something is at the port, but the server behind it is not.
    CuttableProxy deadEnd(u"127.0.0.1"_s, 1);
    server.port = deadEnd.port();
    QCOMPARE(outcome(server), DbError::Kind::Offline);
    deadEnd.setSilent(true);
    QCOMPARE(outcome(server), DbError::Kind::Offline);
}

void PgTlsTest::aDemoWithoutTlsIsReachedOnThisComputerOnly_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("reached");
    QTest::newRow("address") << u"127.0.0.1"_s << true;
    QTest::newRow("name") << u"localhost"_s << true;
    QTest::newRow("another computer") << u"192.0.2.1"_s << false;
    QTest::newRow("every address") << u"0.0.0.0"_s << false; // reaches this computer, but is no loopback address
}

void PgTlsTest::aDemoWithoutTlsIsReachedOnThisComputerOnly()
{
    QFETCH(const QString, host);
    QFETCH(const bool, reached);
    Server server = m_plain->server();
    server.host = host;
    const QString password = m_plain->staff(u"clerk"_s).password;
    QCOMPARE(outcome(server, password), reached ? connected : DbError::Kind::Untrusted);
    server.demo = false;
    QCOMPARE(outcome(server, password), DbError::Kind::Untrusted);
}

void PgTlsTest::entriesThatMeanMoreThanOneServerAreRefused_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("certificate");
    QTest::newRow("two hosts") << u"localhost,127.0.0.1"_s << QString();
    QTest::newRow("a socket folder") << u"/tmp"_s << QString();
    QTest::newRow("options behind the host") << u"localhost' sslmode='disable"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("options behind the certificate") << u"localhost"_s << u"/x' sslmode='disable"_s;
    QTest::newRow("a semicolon in the certificate's path") << u"localhost"_s << u"/x;sslmode=disable"_s;
}

void PgTlsTest::entriesThatMeanMoreThanOneServerAreRefused()
{
    QFETCH(const QString, host);
    QFETCH(const QString, certificate);
    Server server = secured();
    server.host = host;
    if (!certificate.isEmpty())
        server.rootCertificate = certificate;
    const auto kind = outcome(server);
    QVERIFY(kind == DbError::Kind::Untrusted || kind == DbError::Kind::Offline);
}

QTEST_GUILESS_MAIN(PgTlsTest)
#include "PgTlsTest.moc"
