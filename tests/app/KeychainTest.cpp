#include "app/Keychain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class KeychainTest final : public QObject
{
    Q_OBJECT

private slots:
#ifdef Q_OS_WIN
    // The Credential Manager of the account that the test runs under; it is left as it was.
    void keepsAPasswordUntilItIsForgotten_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("password");
        QTest::addRow("plain") << u"db1 of a test"_s << u"st_000001"_s << u"correct horse"_s;
        QTest::addRow("Japanese") << u"健康保険組合 表ソ能"_s << u"山手 花子"_s << u"あいことば①髙𠮷"_s;
        QTest::addRow("signs of its own") << u"a/b\\c:*"_s << u"st/000001"_s << u"%p@ss\"word'"_s;
    }

    void keepsAPasswordUntilItIsForgotten()
    {
        QFETCH(QString, server);
        QFETCH(QString, login);
        QFETCH(QString, password);
        QCOMPARE(kept(server, login), QString());
        m_keychain.store(server, login, password);
        QTRY_COMPARE(kept(server, login), password);
        QCOMPARE(kept(server, login + u"2"_s), QString());
        QCOMPARE(kept(server + u"2"_s, login), QString());
        m_keychain.forget(server, login);
        QTRY_COMPARE(kept(server, login), QString());
    }
#else
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); }

    void aComputerWithoutOneSaysSoAndKeepsNothing()
    {
        const QSignalSpy missing(&m_keychain, &Keychain::missing);
        m_keychain.store(u"db1"_s, u"st_000001"_s, u"correct horse"_s);
        QCOMPARE(kept(u"db1"_s, u"st_000001"_s), QString());
        QCOMPARE(missing.count(), 1);
    }
#endif

private:
    // What the keychain answers; empty when it has nothing or is not there.
    QString kept(const QString &server, const QString &login)
    {
        const QSignalSpy missing(&m_keychain, &Keychain::missing);
        const QSignalSpy found(&m_keychain, &Keychain::found);
        m_keychain.look(server, login);
        if (!QTest::qWaitFor([&] { return missing.count() + found.count() > 0; }))
            return u"no answer"_s;
        return found.isEmpty() ? QString() : found.first().at(2).toString();
    }

    Keychain m_keychain;
};

QTEST_GUILESS_MAIN(KeychainTest)
#include "KeychainTest.moc"
