#include "models/intake/Cp932Writer.h"

#include <QTest>

using namespace Qt::StringLiterals;

class Cp932WriterTest final : public QObject
{
    Q_OBJECT

private slots:
    void writesAsWindowsDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("ASCII") << uR"(a\~)"_s << "a\x5C~"_ba;
        QTest::newRow("kana of both widths") << u"アｱﾟ"_s << "\x83\x41\xB1\xDF"_ba;
        QTest::newRow("of IBM's and NEC's places, IBM's") << u"髙﨑ⅰ"_s << "\xFB\xFC\xFA\xB1\xFA\x40"_ba;
        QTest::newRow("of NEC's and IBM's places, row 13") << u"Ⅰ㈱№℡"_s << "\x87\x54\x87\x8A\x87\x82\x87\x84"_ba;
        QTest::newRow("of two places, that of JIS") << u"￢∵∪"_s << "\x81\xCA\x81\xE6\x81\xBE"_ba;
        QTest::newRow("JIS's wave dash is Windows'")
            << u"\u301C\uFF5E\u2212\uFF0D"_s << "\x81\x60\x81\x60\x81\x7C\x81\x7C"_ba;
        QTest::newRow("a society's own characters") << u"\uE000\uE757"_s << "\xF0\x40\xF9\xFC"_ba;
    }

    void writesAsWindowsDoes()
    {
        QFETCH(const QString, text);
        Cp932Writer writer;
        QTEST(writer.encode(text), "bytes");
        QVERIFY(writer.missing().isEmpty());
    }

    void namesWhatDoesNotExistAndInventsNothing()
    {
        Cp932Writer writer;
        writer.encode(u"𠮷野"_s);
        writer.encode(u"a¥é𠮷葛\U000E0100\u00A0"_s);
        QCOMPARE(writer.missing(), (QStringList{u"𠮷"_s, u"¥"_s, u"é"_s, u"\U000E0100"_s, u"\u00A0"_s}));
    }

    void namesNoMoreThanCanBeRead()
    {
        Cp932Writer writer;
        for (char16_t hangul = 0xAC00; hangul < 0xAC80; ++hangul)
            writer.encode(QString(QChar(hangul)));
        QCOMPARE(writer.missing().size(), Cp932Writer::toldAtMost);
    }
};

QTEST_GUILESS_MAIN(Cp932WriterTest)
#include "Cp932WriterTest.moc"
