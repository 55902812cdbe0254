#include "tests/fakes/OperatorCommand.h"

#include <QScopeGuard>
#include <QTest>

using namespace Qt::StringLiterals;

/// The operator's command speaks the language of the computer, or the one that is asked for.
class OperatorLanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void aJapaneseComputerIsSpokenToInJapanese_data();
    void aJapaneseComputerIsSpokenToInJapanese();
    void theLanguageThatIsAskedForComesFirst();
    void anotherLanguageIsRefused();
    void whatIsWrongWithAnOptionIsSaidInJapaneseToo();

private:
    static QString overview(const QByteArray &locale, const QStringList &language = {});
    static constexpr QStringView japanese = u"運用者";
    static constexpr QStringView english = u"operator";
};

QString OperatorLanguageTest::overview(const QByteArray &locale, const QStringList &language)
{
    const QByteArray before = qgetenv("LC_ALL");
    const auto restored = qScopeGuard([&] { qputenv("LC_ALL", before); });
    qputenv("LC_ALL", locale);
    const auto told = OperatorCommand::run(language + QStringList{u"--help"_s});
    return told.exitCode == 0 ? told.output : told.errors;
}

void OperatorLanguageTest::aJapaneseComputerIsSpokenToInJapanese_data()
{
    QTest::addColumn<QByteArray>("locale");
    QTest::addColumn<bool>("isJapanese");
    QTest::newRow("Japanese") << QByteArray("ja_JP.UTF-8") << true;
    QTest::newRow("English") << QByteArray("en_US.UTF-8") << false;
    QTest::newRow("French") << QByteArray("fr_FR.UTF-8") << false;
    QTest::newRow("none") << QByteArray("C.UTF-8") << false;
}

void OperatorLanguageTest::aJapaneseComputerIsSpokenToInJapanese()
{
    QFETCH(QByteArray, locale);
    QFETCH(bool, isJapanese);
    const QString text = overview(locale);
    QVERIFY2(text.contains(japanese) == isJapanese, qPrintable(text));
    QVERIFY2(text.contains(english) != isJapanese, qPrintable(text));
}

void OperatorLanguageTest::theLanguageThatIsAskedForComesFirst()
{
    QVERIFY(overview("en_US.UTF-8", {u"--language"_s, u"ja"_s}).contains(japanese));
    QVERIFY(overview("ja_JP.UTF-8", {u"--language"_s, u"en"_s}).contains(english));
}

void OperatorLanguageTest::anotherLanguageIsRefused()
{
    for (const QStringList &wrong : {QStringList{u"--language"_s, u"fr"_s}, QStringList{u"--language"_s}}) {
        const auto told = OperatorCommand::run(wrong);
        QCOMPARE(told.exitCode, 2);
        QVERIFY2(told.errors.contains(u"--language"_s), qPrintable(told.errors));
    }
}

void OperatorLanguageTest::whatIsWrongWithAnOptionIsSaidInJapaneseToo()
{
    const auto told = OperatorCommand::run({u"--language"_s, u"ja"_s, u"demo"_s, u"stop"_s, u"--nonsense"_s});
    QCOMPARE(told.exitCode, 2);
    QVERIFY2(told.errors.contains(u"オプション"_s), qPrintable(told.errors));
    QVERIFY2(told.errors.contains(u"nonsense"_s), qPrintable(told.errors));
}

QTEST_GUILESS_MAIN(OperatorLanguageTest)
#include "OperatorLanguageTest.moc"
