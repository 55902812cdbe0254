#include "tests/models/intake/TextCorpus.h"
#include "models/intake/Cp932Writer.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using OnFlaw = TextDecoder::OnFlaw;
using TextCorpus::Parts;

/// One digest for each part of the corpus. The Linux build and the Windows build must both have them: then they read
/// every file alike. After a change that is meant, the new digest stands in the failure's message.
class TextCorpusTest final : public QObject
{
    Q_OBJECT

    static Parts samples(Charset charset)
    {
        switch (charset) {
        case Charset::Cp932: return {"\x8d\x82\xab\x40\xfa\xb1\x87\x40,\xb1\xb2\xb3\r\n\x81\x60\xf0\x40\\~"};
        case Charset::EucJp: return {"\xb9\xe2\xad\xa1,\x8e\xb1\x8e\xb2\r\n\xa1\xc1\x8f\xb0\xa1\\~"};
        case Charset::Iso2022Jp: return {"a\x1B$B9b-!\x1B(I123\x1B(J\\~\r\n\x1B$@!A\nb\x1B$(D0!\x1B(Bc"};
        case Charset::Utf16:
            return {QByteArray("\xFF\xFE\x42\x30\x42\xD8\xB7\xDF\x0D\x00\x0A\x00", 12),
                    QByteArray("\xFE\xFF\x30\x42\xD8\x42\xDF\xB7\x00\x0A", 10)};
        default: return {"\xEF\xBB\xBF\xE3\x81\x82\xF0\xA0\xAE\xB7\r\n\xE9\xAB\x99"};
        }
    }

    static QByteArray digestOf(Charset charset, const Parts &parts)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const QByteArray &part : parts) {
            for (const OnFlaw onFlaw : {OnFlaw::Replace, OnFlaw::Refuse})
                hash.addData(TextCorpus::written(TextCorpus::decode(charset, onFlaw, part, 4096)));
        }
        return hash.result().toHex().first(24);
    }

private slots:
    void readsTheSameOnEveryPlatform_data()
    {
        QTest::addColumn<Charset>("charset");
        QTest::addColumn<Parts>("parts");
        QTest::addColumn<QByteArray>("digest");

        using namespace TextCorpus;
        constexpr QByteArrayView escapes("\x1B$B(I@J!0a\r\n", 12);
        constexpr QByteArrayView high("\x81\x8E\x8F\x9F\xA1\xE0\xE3\xED\xF0\xFC\"\r\n,", 14);
        const auto row = [](const char *name, Charset charset, const Parts &parts, const char *digest) {
            QTest::newRow(name) << charset << parts << QByteArray(digest);
        };
        row("932, one byte", Charset::Cp932, allSingles("<", ">"), "55c9597f6f9951b77c8cf0ce");
        row("932, two bytes", Charset::Cp932, allPairs("<", "\n>"), "22fef6217b06fd25897c38e4");
        row("932, cut off", Charset::Cp932, cutOff(samples(Charset::Cp932)), "a7a5874c8c9e3b16b92d89e7");
        row("932, at random", Charset::Cp932, random(932, 20000, high), "aeee76444b7c4cfe70927dab");
        row("ISO-2022-JP, one byte", Charset::Iso2022Jp, allSingles("<", ">"), "4d8b0b16939c40e72258413d");
        row("ISO-2022-JP, kana", Charset::Iso2022Jp, allSingles("\x1B(I", "\x1B(B>"), "408152bd559b003e7b0d3375");
        row("ISO-2022-JP, Roman", Charset::Iso2022Jp, allSingles("\x1B(J", "\x1B(B>"), "3c2e2e8288c86a0609851345");
        row("ISO-2022-JP, rows of 1983", Charset::Iso2022Jp, allPairs("\x1B$B", "\x1B(B>"), "9cca8bad9ecc33f7547da39e");
        row("ISO-2022-JP, rows of 1978", Charset::Iso2022Jp, allPairs("\x1B$@", "\n>"), "12d89d924fbafb5536debded");
        row("ISO-2022-JP, escapes", Charset::Iso2022Jp, allPairs("\x1B", "$B!!\r0!"), "c199037103fa3ff61bdc30af");
        row("ISO-2022-JP, cut off", Charset::Iso2022Jp, cutOff(samples(Charset::Iso2022Jp)),
            "046ed110cac297c1f396367f");
        row("ISO-2022-JP, at random", Charset::Iso2022Jp, random(2022, 20000, escapes), "aedaf855efdb3d2d9c3fbfe7");
        row("EUC-JP, two bytes", Charset::EucJp, allPairs("<", "\n>"), "9226e0d82a20631e59d58fee");
        row("EUC-JP, three bytes", Charset::EucJp, allPairs("\x8F", "\n>"), "e2540531cc2efdea3710188e");
        row("EUC-JP, cut off", Charset::EucJp, cutOff(samples(Charset::EucJp)), "2c833b32ea31d910bf3f3712");
        row("EUC-JP, at random", Charset::EucJp, random(51932, 20000, high), "c0b94c75cdefd3193046be13");
        row("UTF-8, two bytes", Charset::Utf8, allPairs("<", "\n>"), "f78d91bcf09a9c7890e6592f");
        row("UTF-8, three and four bytes", Charset::Utf8, longForms(), "924bbd3eaf8a36ca60813000");
        row("UTF-8, cut off", Charset::Utf8, cutOff(samples(Charset::Utf8)), "c3e89d8671fc306ed14fada8");
        row("UTF-8, at random", Charset::Utf8, random(8, 20000, high), "db8573e09e69e0746efae993");
        row("UTF-16, little end first", Charset::Utf16, allPairs("\xFF\xFE", "\xB7\xDF"), "90f6fbfc1a95b63c2ee4d899");
        row("UTF-16, big end first", Charset::Utf16, allPairs("\xFE\xFF", "\xDF\xB7"), "b2f49a68aad662288239e45b");
        row("UTF-16, cut off", Charset::Utf16, cutOff(samples(Charset::Utf16)), "a18cc7628c847d736cf2699f");
        row("UTF-16, at random", Charset::Utf16, random(16, 20000, "\xFF\xFE\xD8\xDC"), "e56e11dba68a5cdfb83048c9");
        row("ASCII, one byte", Charset::Ascii, allSingles("<", ">"), "84dbae9e8e782ad985263b67");
    }

    void readsTheSameOnEveryPlatform()
    {
        QFETCH(const Charset, charset);
        QFETCH(const Parts, parts);
        QFETCH(const QByteArray, digest);
        QCOMPARE(digestOf(charset, parts), digest);
    }

    void writesTheSameOnEveryPlatform()
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (int unit = 0; unit < 0x10000; ++unit)
            hash.addData(Cp932Writer().encode(QString(QChar(char16_t(unit)))).toHex() + '\n');
        QCOMPARE(hash.result().toHex().first(24), QByteArray("45c313216bd6d48c8a5baee1"));
    }

    void anySplittingGivesTheSame_data()
    {
        QTest::addColumn<Charset>("charset");
        QTest::addColumn<QByteArrayView>("alphabet");
        QTest::newRow("932") << Charset::Cp932 << QByteArrayView("\x81\x9F\xE0\xED\xFC\xA0\xB1\x40,\r\n");
        QTest::newRow("ISO-2022-JP") << Charset::Iso2022Jp << QByteArrayView("\x1B$B(I@J!0\r\n");
        QTest::newRow("EUC-JP") << Charset::EucJp << QByteArrayView("\x8E\x8F\xA1\xB1\xFE,\r\n");
        QTest::newRow("UTF-8") << Charset::Utf8 << QByteArrayView("\xE3\x81\x82\xF0\xA0\xAE\xEF\xBB\xBF\r\n");
        QTest::newRow("UTF-16") << Charset::Utf16 << QByteArrayView("\xFF\xFE\xD8\xDC\r\n");
        QTest::newRow("ASCII") << Charset::Ascii << QByteArrayView("ab,\r\n");
    }

    void anySplittingGivesTheSame()
    {
        QFETCH(const Charset, charset);
        QFETCH(const QByteArrayView, alphabet);
        Parts parts = TextCorpus::random(4711, 2000, alphabet);
        for (const QByteArray &whole : samples(charset))
            parts.push_back(whole);
        for (const QByteArray &part : parts) {
            for (const OnFlaw onFlaw : {OnFlaw::Replace, OnFlaw::Refuse}) {
                const auto whole = TextCorpus::decode(charset, onFlaw, part, 4096);
                for (const qsizetype block : {1, 2, 3, 5, 7})
                    QVERIFY2(TextCorpus::decode(charset, onFlaw, part, block) == whole, part.toHex().constData());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TextCorpusTest)
#include "TextCorpusTest.moc"
