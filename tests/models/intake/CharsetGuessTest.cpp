#include "models/intake/CharsetGuess.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CharsetGuessTest final : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheCharset_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<Charset>("charset");
        const QByteArray utf8 = u"記号,番号,氏名\r\n0012,003456,山田　花子\r\n"_s.toUtf8();
        QTest::newRow("nothing") << ""_ba << Charset::Utf8;
        QTest::newRow("ASCII") << "symbol,number\r\n"_ba << Charset::Utf8;
        QTest::newRow("UTF-8") << utf8 << Charset::Utf8;
        QTest::newRow("UTF-8 with its mark") << "\xEF\xBB\xBF" + utf8 << Charset::Utf8;
        QTest::newRow("UTF-8 with a broken byte") << utf8 + "\xFF" + utf8 << Charset::Utf8;
        QTest::newRow("UTF-8 that was cut off") << utf8.chopped(4) + "\xE5\xB1" << Charset::Utf8;
        QTest::newRow("932") << "\x8E\x52\x93\x63,1\r\n"_ba << Charset::Cp932;
        QTest::newRow("932, half-width kana only") << "\xD4\xCF\xC0\xDE,1\r\n"_ba << Charset::Cp932;
        QTest::newRow("932, cut off") << "\x8E\x52\x93"_ba << Charset::Cp932;
        QTest::newRow("UTF-16, little end first") << QByteArray("\xFF\xFE\x71\x5C", 4) << Charset::Utf16;
        QTest::newRow("UTF-16, big end first") << QByteArray("\xFE\xFF\x5C\x71", 4) << Charset::Utf16;
    }

    void tellsTheCharset()
    {
        QFETCH(const QByteArray, file);
        for (const qsizetype block : {1, 3, 65536}) {
            CharsetGuess guess;
            bool goesOn = true;
            for (qsizetype at = 0; at < file.size() && goesOn; at += block)
                goesOn = guess.read(QByteArrayView(file).sliced(at, std::min(block, file.size() - at)));
            QTEST(guess.charset(), "charset");
        }
    }

    void knowsSoonThatAFileIsIn932()
    {
        CharsetGuess guess;
        QVERIFY(guess.read("symbol,number\r\n"));
        QVERIFY(!guess.read("\x8E\x52\x93\x63"));
    }
};

QTEST_GUILESS_MAIN(CharsetGuessTest)
#include "CharsetGuessTest.moc"
