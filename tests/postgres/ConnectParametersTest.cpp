#include "models/postgres/ConnectParameters.h"
#include "models/postgres/ArrayLiteral.h"
#include "models/postgres/Environment.h"
#include "models/postgres/SqlFunction.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How a connection is described, without any server.
class ConnectParametersTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingButALocalDemoIsChecked();
    void onlyALocalDemoIsPlain();
    void optionsAreQuoted();
    void theEnvironmentHasNoSay();
    void aStatementHoldsNamesAndNumbersOnly();
    void arrayElementsAreQuoted();

private:
    static QByteArray valueOf(const ConnectParameters &parameters, const QByteArray &name);
};

QByteArray ConnectParametersTest::valueOf(const ConnectParameters &parameters, const QByteArray &name)
{
    for (const auto &[key, value] : parameters) {
        if (key == name)
            return value;
    }
    return {};
}

void ConnectParametersTest::everythingButALocalDemoIsChecked()
{
    Server server{.name = {},
                  .host = u"db.example"_s,
                  .port = 5432,
                  .database = u"madoguchi"_s,
                  .rootCertificate = u"/etc/madoguchi/ca.pem"_s,
                  .demo = false,
                  .demoStaff = {}};
    for (const bool demo : {false, true}) {
        for (const QString &host : {u"db.example"_s, u"192.0.2.1"_s, u"127.0.0.1"_s}) {
            server.demo = demo;
            server.host = host;
            const auto parameters = connectParameters(server, QHostAddress(u"192.0.2.1"_s), 5s);
            QVERIFY(parameters);
            QCOMPARE(valueOf(*parameters, "sslmode"), QByteArray("verify-full"));
            QCOMPARE(valueOf(*parameters, "channel_binding"), QByteArray("require"));
            QCOMPARE(valueOf(*parameters, "sslrootcert"), QByteArray("/etc/madoguchi/ca.pem"));
            QCOMPARE(valueOf(*parameters, "application_name"), QByteArray("madoguchi"));
        }
    }
    server.rootCertificate.clear();
    server.host = u"db.example"_s;
    QVERIFY(!connectParameters(server, QHostAddress(u"192.0.2.1"_s), 5s));
}

void ConnectParametersTest::onlyALocalDemoIsPlain()
{
    const Server demo{.name = {},
                      .host = u"127.0.0.1"_s,
                      .port = 5432,
                      .database = u"madoguchi"_s,
                      .rootCertificate = {},
                      .demo = true,
                      .demoStaff = {}};
    const auto parameters = connectParameters(demo, QHostAddress(u"127.0.0.1"_s), 5s);
    QVERIFY(parameters);
    QCOMPARE(valueOf(*parameters, "sslmode"), QByteArray("disable"));
    QCOMPARE(addressesOf(demo, 1s), QList<QHostAddress>{QHostAddress(u"127.0.0.1"_s)});
}

void ConnectParametersTest::optionsAreQuoted()
{
    QCOMPARE(connectOptions({{"sslrootcert", "/it's/a b\\c"}, {"connect_timeout", "3"}}),
             u"sslrootcert='/it\\'s/a b\\\\c' connect_timeout='3'"_s);
}

void ConnectParametersTest::theEnvironmentHasNoSay()
{
    const QByteArrayList ours{"PGHOST",        "PGPASSWORD",   "PGSSLMODE",       "PGOPTIONS",
                              "PGSERVICEFILE", "OPENSSL_CONF", "OPENSSL_MODULES", "OPENSSL_ENGINES"};
    for (const QByteArray &name : ours)
        qputenv(name.constData(), "evil");
    qputenv("MADOGUCHI_TEST_PG", "kept");
    clearDatabaseEnvironment();
    for (const QByteArray &name : ours)
        QVERIFY2(!qEnvironmentVariableIsSet(name.constData()), name.constData());
    QCOMPARE(qgetenv("MADOGUCHI_TEST_PG"), QByteArray("kept"));
}

void ConnectParametersTest::aStatementHoldsNamesAndNumbersOnly()
{
    QCOMPARE(SqlFunction("office.approvals").statement(0), QByteArray("select * from office.approvals()"));
    QCOMPARE(SqlFunction("office.run_cards").statement(2), QByteArray("select * from office.run_cards($1,$2)"));
}

void ConnectParametersTest::arrayElementsAreQuoted()
{
    QCOMPARE(arrayLiteral(QByteArrayList()), QByteArray("{}"));
    QCOMPARE(arrayLiteral(QByteArrayList{"a", "", "NULL"}), QByteArray("{\"a\",\"\",\"NULL\"}"));
    QCOMPARE(arrayLiteral(QByteArrayList{"\"", "\\", "},{", "'"}), QByteArray("{\"\\\"\",\"\\\\\",\"},{\",\"'\"}"));
    QCOMPARE(arrayLiteral(QList<qint64>{1, -2}), QByteArray("{1,-2}"));
}

QTEST_GUILESS_MAIN(ConnectParametersTest)
#include "ConnectParametersTest.moc"
