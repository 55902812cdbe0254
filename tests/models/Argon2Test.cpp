#include "models/secrets/Argon2id.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class Argon2Test final : public QObject
{
    Q_OBJECT

private slots:
    void writesThePhcFormThatPortalsVerify()
    {
        const auto hash = Argon2id::hash("kp7mxa3twd4c");
        QVERIFY(hash);
        static const QRegularExpression shape(
            u"^\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}$"_s);
        QVERIFY(shape.match(QString::fromLatin1(*hash)).hasMatch());
    }

    void knowsTheSecretAgainAndNoOther()
    {
        const auto hash = Argon2id::hash("kp7mxa3twd4c");
        QVERIFY(hash);
        QVERIFY(Argon2id::verify(*hash, "kp7mxa3twd4c"));
        QVERIFY(!Argon2id::verify(*hash, "kp7mxa3twd4d"));
        QVERIFY(!Argon2id::verify(*hash, "kp7m xa3t wd4c"));
        QVERIFY(!Argon2id::verify(*hash, ""));
    }

    void saltsEveryHash() { QVERIFY(*Argon2id::hash("kp7mxa3twd4c") != *Argon2id::hash("kp7mxa3twd4c")); }

    void verifiesNothingAgainstWhatIsNoHash_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("prefix only") << "$argon2id$"_ba;
        QTest::newRow("another algorithm") << "$argon2i$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA"_ba;
        QTest::newRow("too long") << "$argon2id$" + QByteArray(400, 'A');
    }

    void verifiesNothingAgainstWhatIsNoHash()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(!Argon2id::verify(text, "kp7mxa3twd4c"));
    }

    // A hash as another implementation writes it (the reference encoder, other settings).
    void verifiesWhatAnotherProgramWrote()
    {
        const QByteArray reference
            = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"_ba;
        QVERIFY(Argon2id::verify(reference, "password"));
        QVERIFY(!Argon2id::verify(reference, "Password"));
    }
};

QTEST_GUILESS_MAIN(Argon2Test)
#include "Argon2Test.moc"
