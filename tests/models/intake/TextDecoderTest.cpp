#include "tests/models/intake/TextCorpus.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = TextFlaw::Kind;
using OnFlaw = TextDecoder::OnFlaw;

class TextDecoderTest final : public QObject
{
    Q_OBJECT

    static QString read(Charset charset, const QByteArray &bytes)
    {
        return TextCorpus::decode(charset, OnFlaw::Replace, bytes, 4096).text;
    }
    static std::optional<TextFlaw> refusal(Charset charset, const QByteArray &bytes)
    {
        return TextCorpus::decode(charset, OnFlaw::Refuse, bytes, 4096).first;
    }

private slots:
    void readsWhatWindowsWrites_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("backslash and tilde stay") << "\x5C\x7E"_ba << uR"(\~)"_s;
        QTest::newRow("half-width kana") << "\xB1\xB2\xDF"_ba << u"ｱｲﾟ"_s;
        QTest::newRow("full-width kana") << "\x83\x41\x83\x93"_ba << u"アン"_s;
        QTest::newRow("trail that looks like a backslash") << "\x95\x5C\x8E\xA6"_ba << u"表示"_s;
        QTest::newRow("NEC's row 13") << "\x87\x40\x87\x8A"_ba << u"①㈱"_s;
        QTest::newRow("髙 where IBM put it") << "\xFB\xFC"_ba << u"髙"_s;
        QTest::newRow("髙 where NEC put it") << "\xEE\xE0"_ba << u"髙"_s;
        QTest::newRow("﨑") << "\xFA\xB1"_ba << u"﨑"_s;
        QTest::newRow("wave dash, minus, double line, dash")
            << "\x81\x60\x81\x7C\x81\x61\x81\x5C"_ba << u"\uFF5E\uFF0D\u2225\u2015"_s;
        QTest::newRow("cent, pound, not") << "\x81\x91\x81\x92\x81\xCA"_ba << u"\uFFE0\uFFE1\uFFE2"_s;
        QTest::newRow("a society's own characters") << "\xF0\x40\xF9\xFC"_ba << u"\uE000\uE757"_s;
    }

    void readsWhatWindowsWrites()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, text);
        QCOMPARE(read(Charset::Cp932, bytes), text);
        QVERIFY(!refusal(Charset::Cp932, bytes));
    }

    void readsMail_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("1983") << "\x1B$B;3ED\x1B(B-1"_ba << u"山田-1"_s;
        QTest::newRow("1978") << "\x1B$@;3ED\x1B(J-1"_ba << u"山田-1"_s;
        QTest::newRow("Roman is read as ASCII") << "\x1B(J\\~"_ba << uR"(\~)"_s;
        QTest::newRow("half-width kana") << "\x1B(I1D\x1B(B!"_ba << u"ｱﾄ!"_s;
        QTest::newRow("NEC's row 13 and IBM's extensions") << "\x1B$B-!|b"_ba << u"①髙"_s;
        QTest::newRow("every line begins in ASCII") << "\x1B$B;3\r\nab\n\x1B(I1\nab"_ba << u"山\r\nab\nｱ\nab"_s;
        QTest::newRow("blanks and tabs belong to no set") << "\x1B$B;3 ED\tED"_ba << u"山 田\t田"_s;
        QTest::newRow("another set is not misread") << "\x1B$(D0!0\"\x1B(Bab"_ba << u"\uFFFD\uFFFD\uFFFDab"_s;
    }

    void readsMail()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, text);
        QCOMPARE(read(Charset::Iso2022Jp, bytes), text);
    }

    void readsTheOtherCharsets()
    {
        QCOMPARE(read(Charset::EucJp, "\xBB\xB3\x8E\xB1\xAD\xA1"_ba), u"山ｱ①"_s);
        QCOMPARE(read(Charset::Utf8, "\xEF\xBB\xBF\xE5\xB1\xB1\xF0\xA0\xAE\xB7"_ba), u"山𠮷"_s);
        QCOMPARE(read(Charset::Utf8, "a\xEF\xBB\xBF"_ba), u"a\uFEFF"_s);
        QCOMPARE(read(Charset::Utf16, QByteArray("\xFF\xFE\x71\x5C\x42\xD8\xB7\xDF", 8)), u"山𠮷"_s);
        QCOMPARE(read(Charset::Utf16, QByteArray("\xFE\xFF\x5C\x71", 4)), u"山"_s);
        QCOMPARE(read(Charset::Ascii, "a~"_ba), u"a~"_s);
    }

    void refusesAndNamesThePlace_data()
    {
        QTest::addColumn<Charset>("charset");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        using enum Charset;
        QTest::newRow("932: 80") << Cp932 << "\x80"_ba << Kind::Malformed << 0 << 1 << 1;
        QTest::newRow("932: A0") << Cp932 << "a\xA0"_ba << Kind::Malformed << 1 << 1 << 2;
        QTest::newRow("932: FD") << Cp932 << "\xFD"_ba << Kind::Malformed << 0 << 1 << 1;
        QTest::newRow("932: FF") << Cp932 << "a\nb\xFF"_ba << Kind::Malformed << 3 << 2 << 2;
        QTest::newRow("932: no such place") << Cp932 << "\x82\xA0\x81\xAD"_ba << Kind::Unassigned << 2 << 1 << 2;
        QTest::newRow("932: quote behind a lead") << Cp932 << "\x82\"x"_ba << Kind::Malformed << 0 << 1 << 1;
        QTest::newRow("932: cut off") << Cp932 << "\x82\xA0\r\n\x82\xA0\x82"_ba << Kind::Truncated << 6 << 2 << 2;
        QTest::newRow("mail: eight bits") << Iso2022Jp << "a\x82\xA0"_ba << Kind::Malformed << 1 << 1 << 2;
        QTest::newRow("mail: shift out") << Iso2022Jp << "\x0E"_ba << Kind::Malformed << 0 << 1 << 1;
        QTest::newRow("mail: line end in a character") << Iso2022Jp << "\x1B$B;\n"_ba << Kind::Malformed << 3 << 1 << 1;
        QTest::newRow("mail: unknown set") << Iso2022Jp << "a\x1B$A"_ba << Kind::UnknownSet << 1 << 1 << 2;
        QTest::newRow("mail: broken escape") << Iso2022Jp << "a\x1Bxy"_ba << Kind::Malformed << 1 << 1 << 2;
        QTest::newRow("mail: cut off escape") << Iso2022Jp << "a\x1B$"_ba << Kind::Truncated << 1 << 1 << 2;
        QTest::newRow("mail: cut off character") << Iso2022Jp << "\x1B$B;3E"_ba << Kind::Truncated << 5 << 1 << 2;
        QTest::newRow("mail: kana that is none") << Iso2022Jp << "\x1B(I`"_ba << Kind::Unassigned << 3 << 1 << 1;
        QTest::newRow("EUC: JIS X 0212") << EucJp << "a\x8F\xB0\xA1"_ba << Kind::Unassigned << 1 << 1 << 2;
        QTest::newRow("EUC: cut off") << EucJp << "a\x8F\xB0"_ba << Kind::Truncated << 1 << 1 << 2;
        QTest::newRow("UTF-8: overlong") << Utf8 << "a\xC0\xAF"_ba << Kind::Malformed << 1 << 1 << 2;
        QTest::newRow("UTF-8: surrogate") << Utf8 << "\xED\xA0\x80"_ba << Kind::Malformed << 0 << 1 << 1;
        QTest::newRow("UTF-8: too high") << Utf8 << "\xF4\x90\x80\x80"_ba << Kind::Malformed << 0 << 1 << 1;
        QTest::newRow("UTF-8: cut off") << Utf8 << "a\xE5\xB1"_ba << Kind::Truncated << 1 << 1 << 2;
        QTest::newRow("UTF-16: no mark") << Utf16 << "ab"_ba << Kind::Malformed << 0 << 1 << 1;
        QTest::newRow("UTF-16: lone half")
            << Utf16 << QByteArray("\xFF\xFE\x42\xD8\x41\x00", 6) << Kind::Malformed << 2 << 1 << 1;
        QTest::newRow("UTF-16: odd byte") << Utf16 << QByteArray("\xFF\xFE\x41", 3) << Kind::Truncated << 2 << 1 << 1;
        QTest::newRow("ASCII: eight bits") << Ascii << "ab\xE9"_ba << Kind::Malformed << 2 << 1 << 3;
        QTest::newRow("line ends of all three kinds")
            << Ascii << "a\rb\nc\r\nd\xE9"_ba << Kind::Malformed << 8 << 4 << 2;
    }

    void refusesAndNamesThePlace()
    {
        QFETCH(const Charset, charset);
        QFETCH(const QByteArray, bytes);
        const auto flaw = refusal(charset, bytes);
        QVERIFY(flaw);
        QTEST(flaw->kind, "kind");
        QTEST(int(flaw->offset), "offset");
        QTEST(int(flaw->line), "line");
        QTEST(int(flaw->column), "column");
    }

    void aBrokenCharacterHidesNoQuoteAndNoLineEnd()
    {
        QCOMPARE(read(Charset::Cp932, "\x82\",\x82\n\x81\x20\x81\x7F"_ba), u"\uFFFD\",\uFFFD\n\uFFFD \uFFFD\x7F"_s);
        QCOMPARE(read(Charset::EucJp, "\xB0\",\x8E\n\x8F\xB0,"_ba), u"\uFFFD\",\uFFFD\n\uFFFD,"_s);
        QCOMPARE(read(Charset::Utf8, "\xE3\x81\",\xE3\n"_ba), u"\uFFFD\",\uFFFD\n"_s);
        QCOMPARE(read(Charset::Iso2022Jp, "\x1B$B;\nab\x1B\n"_ba), u"\uFFFD\nab\uFFFD\n"_s);
        // 812C would be a comma's byte behind a lead that takes it; 8140 and up are real trails
        QCOMPARE(read(Charset::Cp932, "\x81,\x81\xAD"_ba), u"\uFFFD,\uFFFD"_s);
    }

    void countsEveryFlawButKeepsTheFirst()
    {
        const auto outcome = TextCorpus::decode(Charset::Cp932, OnFlaw::Replace, "a\x80\x82\xA0\xFF\x82", 4096);
        QCOMPARE(outcome.flaws, 3);
        QCOMPARE(outcome.first->offset, 1);
        QCOMPARE(outcome.text, u"a\uFFFDあ\uFFFD\uFFFD"_s);
    }

    void givesTheTextBeforeTheFlawAndNothingBehindIt()
    {
        const auto outcome = TextCorpus::decode(Charset::Cp932, OnFlaw::Refuse, "a\x82\xA0\x80zz", 2);
        QCOMPARE(outcome.text, u"aあ"_s);
        QCOMPARE(outcome.flaws, 1);
    }

    void knowsTheLabelsOfMail_data()
    {
        QTest::addColumn<QByteArray>("label");
        QTest::addColumn<Charset>("charset");
        for (const char *label : {"Shift_JIS", "x-sjis", "windows-31j", "MS932", "cp932"})
            QTest::newRow(label) << QByteArray(label) << Charset::Cp932;
        for (const char *label : {"ISO-2022-JP", "iso-2022-jp-ms", "cp50220", "CP50221", " iso-2022-jp "})
            QTest::newRow(label) << QByteArray(label) << Charset::Iso2022Jp;
        QTest::newRow("EUC-JP") << "EUC-JP"_ba << Charset::EucJp;
        QTest::newRow("UTF-8") << "UTF-8"_ba << Charset::Utf8;
        QTest::newRow("us-ascii") << "us-ascii"_ba << Charset::Ascii;
    }

    void knowsTheLabelsOfMail()
    {
        QFETCH(const QByteArray, label);
        QFETCH(const Charset, charset);
        QCOMPARE(Charsets::ofLabel(label), std::optional(charset));
        QCOMPARE(Charsets::ofLabel(Charsets::labelOf(charset)), std::optional(charset));
    }

    void knowsNoOtherLabels()
    {
        for (const char *label : {"", "gb18030", "utf-7", "iso-2022-kr", "shift"})
            QVERIFY(!Charsets::ofLabel(label));
    }
};

QTEST_GUILESS_MAIN(TextDecoderTest)
#include "TextDecoderTest.moc"
