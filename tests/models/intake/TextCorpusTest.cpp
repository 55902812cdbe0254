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
            hash.addData(TextCorpus::written(TextCorpus::decode(charset, OnFlaw::Replace, part, 4096)));
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
        row("932, one byte", Charset::Cp932, allSingles("<", ">"), "ec1a9b5f0be17f78ffb84ffd");
        row("932, two bytes", Charset::Cp932, allPairs("<", "\n>"), "c531e519e90cc13ca8133f68");
        row("932, cut off", Charset::Cp932, cutOff(samples(Charset::Cp932)), "1dfb98d2a8e6a44814577ef6");
        row("932, at random", Charset::Cp932, random(932, 4000, high), "1317a1bb514acba1b30fc941");
        row("ISO-2022-JP, one byte", Charset::Iso2022Jp, allSingles("<", ">"), "0fc954d57d211b32daaef0be");
        row("ISO-2022-JP, kana", Charset::Iso2022Jp, allSingles("\x1B(I", "\x1B(B>"), "a77228ffe432e93621cbec42");
        row("ISO-2022-JP, Roman", Charset::Iso2022Jp, allSingles("\x1B(J", "\x1B(B>"), "4b830244bc5f1a9851411000");
        row("ISO-2022-JP, rows of 1983", Charset::Iso2022Jp, allPairs("\x1B$B", "\x1B(B>"), "9bbbe21bdf540b6a6acba30a");
        row("ISO-2022-JP, rows of 1978", Charset::Iso2022Jp, allPairs("\x1B$@", "\n>"), "69d6d439b875d8a9867ddc09");
        row("ISO-2022-JP, escapes", Charset::Iso2022Jp, allPairs("\x1B", "$B!!\r0!"), "1d2be44b290765b31bf0fb0b");
        row("ISO-2022-JP, cut off", Charset::Iso2022Jp, cutOff(samples(Charset::Iso2022Jp)),
            "57419a57b8e57b668bfc68fa");
        row("ISO-2022-JP, at random", Charset::Iso2022Jp, random(2022, 4000, escapes), "4bca0b49ea9ba75bfde40929");
        row("EUC-JP, two bytes", Charset::EucJp, allPairs("<", "\n>"), "1d50bd288b548dfd2daaee2b");
        row("EUC-JP, three bytes", Charset::EucJp, allPairs("\x8F", "\n>"), "86fb27c835220247064fd892");
        row("EUC-JP, cut off", Charset::EucJp, cutOff(samples(Charset::EucJp)), "1f742a121a9ef78685e2c2f5");
        row("EUC-JP, at random", Charset::EucJp, random(51932, 4000, high), "7f2bc6440312d9b7761efdb5");
        row("UTF-8, two bytes", Charset::Utf8, allPairs("<", "\n>"), "fe39cd76facdcee5d3bd9464");
        row("UTF-8, three and four bytes", Charset::Utf8, longForms(), "22783b1ce41d55d4412cd14f");
        row("UTF-8, cut off", Charset::Utf8, cutOff(samples(Charset::Utf8)), "f93bf16557f733f39098a397");
        row("UTF-8, at random", Charset::Utf8, random(8, 4000, high), "8a5a2e0c011e67f47406126b");
        row("UTF-16, little end first", Charset::Utf16, allPairs("\xFF\xFE", "\xB7\xDF"), "8b94e7ae3ac6a214eb737826");
        row("UTF-16, big end first", Charset::Utf16, allPairs("\xFE\xFF", "\xDF\xB7"), "a2efa05112121b1480a9ffd8");
        row("UTF-16, cut off", Charset::Utf16, cutOff(samples(Charset::Utf16)), "372cfeed8a3c5e04911db790");
        row("UTF-16, at random", Charset::Utf16, random(16, 4000, "\xFF\xFE\xD8\xDC"), "a9e9eb34b2c9a29ac3f758ea");
        row("ASCII, one byte", Charset::Ascii, allSingles("<", ">"), "27ec28eb7b6545ac3ad11654");
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
        Parts parts = TextCorpus::random(4711, 500, alphabet);
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
