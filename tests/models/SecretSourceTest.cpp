#include "models/secrets/GeneratedSecrets.h"
#include "models/secrets/SecretRuleCheck.h"

#include <QSet>
#include <QTest>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace {

SecretRule ruleOf(const QString &alphabet, int length = 16, int group = 4)
{
    return {u"viewing"_s, alphabet, length, group};
}

const QString lowerCase = u"acdefhkmnprtwxy347"_s;
const QString bothCases = u"acdefhkmnprtwxyACEFHKMNPRTWXY347"_s;

} // namespace

class SecretSourceTest final : public QObject
{
    Q_OBJECT

private slots:
    // AIS-16: generated secrets never contain symbols or look-alikes.
    void refusesAlphabetsThatMembersMisread_data()
    {
        QTest::addColumn<QString>("alphabet");
        QTest::addColumn<SecretRuleFlaw::Kind>("kind");
        using Kind = SecretRuleFlaw::Kind;
        QTest::newRow("symbol") << lowerCase + u'*' << Kind::NotLetterOrDigit;
        QTest::newRow("blank") << lowerCase + u' ' << Kind::NotLetterOrDigit;
        QTest::newRow("full width") << lowerCase + u'ｂ' << Kind::NotLetterOrDigit;
        QTest::newRow("twice") << lowerCase + u'a' << Kind::Twice;
        QTest::newRow("0 and O") << u"acdefhkmnprtwxy0O"_s << Kind::LookAlikes;
        QTest::newRow("1 and l") << u"acdefhkmnprtwxy1l"_s << Kind::LookAlikes;
        QTest::newRow("1 and 7") << lowerCase + u'1' << Kind::LookAlikes;
        QTest::newRow("5 and S") << u"acdefhkmnprtwxyS5"_s << Kind::LookAlikes;
        QTest::newRow("p and q") << lowerCase + u'q' << Kind::LookAlikes;
        QTest::newRow("8 and B") << u"ACEFHKMNPRTWXYB8"_s << Kind::LookAlikes;
        QTest::newRow("no digit") << u"acdefhkmnprtwxy"_s << Kind::NoDigit;
        QTest::newRow("no letter") << u"3478"_s << Kind::NoLetter;
        QTest::newRow("nothing") << QString() << Kind::NoLetter;
        QTest::newRow("too few characters to choose from") << u"a34"_s << Kind::TooShort;
    }

    void refusesAlphabetsThatMembersMisread()
    {
        QFETCH(const QString, alphabet);
        QFETCH(const SecretRuleFlaw::Kind, kind);
        const auto flaw = flawIn(ruleOf(alphabet));
        QVERIFY(flaw);
        QCOMPARE(flaw->kind, kind);
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, GeneratedSecrets().make(ruleOf(alphabet)));
    }

    void refusesShortSecretsAndImpossibleGroups()
    {
        QCOMPARE(flawIn(ruleOf(lowerCase, 14))->kind, SecretRuleFlaw::Kind::TooShort); // 58.4 bits
        QVERIFY(!flawIn(ruleOf(lowerCase, 15)));                                       // 62.5 bits
        QCOMPARE(flawIn(ruleOf(lowerCase, 16, 0))->kind, SecretRuleFlaw::Kind::Grouping);
        QCOMPARE(flawIn(ruleOf(lowerCase, 16, 17))->kind, SecretRuleFlaw::Kind::Grouping);
    }

    void makesSecretsByTheRule_data()
    {
        QTest::addColumn<QString>("alphabet");
        QTest::newRow("lower case") << lowerCase;
        QTest::newRow("both cases") << bothCases;
    }

    void makesSecretsByTheRule()
    {
        QFETCH(const QString, alphabet);
        const SecretRule rule = ruleOf(alphabet);
        QVERIFY(!flawIn(rule));
        GeneratedSecrets source;
        for (int i = 0; i < 2'000; ++i) {
            const Secret secret = source.make(rule);
            QCOMPARE(secret.size(), 16);
            QVERIFY(isLegible(secret.bytes()));
            for (const char c : secret.bytes())
                QVERIFY(alphabet.contains(QLatin1Char(c)));
        }
    }

    void drawsEveryCharacterAboutAsOften()
    {
        GeneratedSecrets source;
        QMap<char, int> seen;
        for (int i = 0; i < 3'000; ++i) {
            const Secret secret = source.make(ruleOf(lowerCase));
            for (const char c : secret.bytes())
                ++seen[c];
        }
        QCOMPARE(seen.size(), lowerCase.size());
        const double expected = 3'000.0 * 16 / double(lowerCase.size());
        // Six standard deviations; forbidding rn and long runs moves the shares by far less.
        for (const int count : seen)
            QVERIFY(qAbs(count - expected) < 0.2 * expected);
    }

    void neverMakesTheSameTwice()
    {
        GeneratedSecrets source;
        QSet<QByteArray> all;
        for (int i = 0; i < 5'000; ++i)
            all.insert(source.make(ruleOf(lowerCase)).bytes().toByteArray());
        QCOMPARE(all.size(), 5'000);
    }

    void knowsWhatIsLegible_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<bool>("legible");
        QTest::newRow("good") << "kp7mxa3twd4c"_ba << true;
        QTest::newRow("twice in a row") << "kk7mxa3twd4c"_ba << true;
        QTest::newRow("three times in a row") << "kkk7xa3twd4c"_ba << false;
        QTest::newRow("three at the end") << "7xa3twd4cmmm"_ba << false;
        QTest::newRow("rn reads as m") << "karn7a3twd4c"_ba << false;
        QTest::newRow("nr is fine") << "kanr7a3twd4c"_ba << true;
        QTest::newRow("no digit") << "kapmxacxtwdh"_ba << false;
        QTest::newRow("no letter") << "347347347347"_ba << false;
        QTest::newRow("capital letters") << "KP7MXA3TWD4C"_ba << true;
    }

    void knowsWhatIsLegible()
    {
        QFETCH(const QByteArray, secret);
        QFETCH(const bool, legible);
        QCOMPARE(isLegible(secret), legible);
    }
};

QTEST_GUILESS_MAIN(SecretSourceTest)
#include "SecretSourceTest.moc"
