#include "tests/models/intake/CollectedCsv.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = CsvFlaw::Kind;

class CsvFileTest final : public QObject
{
    Q_OBJECT

    static CsvFile::Outcome read(QByteArray bytes, CollectedCsv &csv, const CsvFile::Manner &manner = {})
    {
        QBuffer file(&bytes);
        file.open(QIODevice::ReadOnly);
        return CsvFile::read(file, manner, csv);
    }

private slots:
    void findsOutHowAFileIsWritten_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Charset>("charset");
        QTest::addColumn<QChar>("delimiter");
        const QString commas = u"記号,氏名\r\n0012,山田　花子\r\n"_s;
        const QString tabs = u"記号\t氏名\r\n0012\t山田　花子\r\n"_s;
        QTest::newRow("UTF-8") << commas.toUtf8() << Charset::Utf8 << QChar(u',');
        QTest::newRow("UTF-8 with its mark") << "\xEF\xBB\xBF" + commas.toUtf8() << Charset::Utf8 << QChar(u',');
        QTest::newRow("tabs") << tabs.toUtf8() << Charset::Utf8 << QChar(u'\t');
        QTest::newRow("932")
            << "\x8b\x4c\x8d\x86,\x8e\x81\x96\xbc\r\n0012,\x8e\x52\x93\x63\x81\x40\x89\xd4\x8e\x71\r\n"_ba
            << Charset::Cp932 << QChar(u',');
        QByteArray wide("\xFF\xFE", 2);
        for (const QChar c : tabs)
            wide.append(char(c.unicode() & 0xFF)).append(char(c.unicode() >> 8));
        QTest::newRow("UTF-16, as spreadsheets save Unicode text") << wide << Charset::Utf16 << QChar(u'\t');
    }

    void findsOutHowAFileIsWritten()
    {
        QFETCH(const QByteArray, bytes);
        CollectedCsv csv;
        const auto outcome = read(bytes, csv);
        QVERIFY(!outcome.flaw);
        QTEST(outcome.charset, "charset");
        QTEST(outcome.delimiter, "delimiter");
        QCOMPARE(outcome.rows, 1);
        QCOMPARE(csv.headers, (QStringList{u"記号"_s, u"氏名"_s}));
        QCOMPARE(csv.rows, (QList<QStringList>{{u"0012"_s, u"山田　花子"_s}}));
    }

    void believesTheCallerMoreThanTheFile()
    {
        CollectedCsv csv;
        CsvFile::Manner manner{.charset = Charset::Cp932, .delimiter = u';', .limits = {}};
        const auto outcome = read("a\tb;\xB1\n1;2"_ba, csv, manner);
        QVERIFY(!outcome.flaw);
        QCOMPARE(csv.headers, (QStringList{u"a\tb"_s, u"ｱ"_s}));
    }

    void refusesAndNamesThePlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<CsvFlaw>("flaw");
        const auto row = [](const char *name, const QByteArray &bytes, const CsvFlaw &flaw) {
            QTest::newRow(name) << bytes << flaw;
        };
        row("empty", "", {Kind::Empty});
        row("only line ends", "\r\n\n", {Kind::Empty});
        row("only a mark", "\xEF\xBB\xBF", {Kind::Empty});
        row("932 that is none", "a,b\n\x8E\x52,1\n\x93\x63,\xFF\n",
            {Kind::Undecodable, 3, 0, {}, TextFlaw{TextFlaw::Kind::Malformed, 12, 3, 3}});
        row("UTF-8 but for one byte", "a,b\n\xE5\xB1\xB1,\xE5\xB1\xB1\n\xE5\xB1,1\n",
            {Kind::Undecodable, 3, 0, {}, TextFlaw{TextFlaw::Kind::Malformed, 12, 3, 1}});
        row("cut off in a character", "a,b\n\xE5\xB1\xB1,\xE5\xB1",
            {Kind::Undecodable, 2, 0, {}, TextFlaw{TextFlaw::Kind::Truncated, 8, 2, 3}});
        row("what comes first, counts", "a,b\n\"x\"y\n\xFF", {Kind::StrayQuote, 2, 1});
        row("too few fields", "a,b\n1,2\n3\n", {Kind::UnevenRow, 3, 1});
        row("too many fields", "a,b\n1,2,3\n", {Kind::UnevenRow, 2, 3});
        row("NUL", QByteArray("a,b\n1,2\n3,\0\n", 13), {Kind::NulCharacter, 3});
        row("NUL in the header", QByteArray("a,\0\n1,2\n", 9), {Kind::NulCharacter, 1});
        row("too many rows", "a\n1\n2\n3\n4\n", {Kind::TooManyRows, 5});
    }

    void refusesAndNamesThePlace()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const CsvFlaw, flaw);
        CsvFile::Manner manner;
        manner.limits.rows = 3;
        CollectedCsv csv;
        const auto outcome = read(bytes, csv, manner);
        QVERIFY(outcome.flaw);
        QCOMPARE(*outcome.flaw, flaw);
    }

    void collectsBrokenRowsWhereTheCallerWants()
    {
        CollectedCsv csv;
        csv.collectsBroken = true;
        const auto outcome = read(QByteArray("a,b\n1\n2,2\n3,\0\n4,4,4\n5,5", 23), csv);
        QVERIFY(!outcome.flaw);
        QCOMPARE(outcome.rows, 5);
        QCOMPARE(csv.rows.size(), 2);
        QCOMPARE(csv.broken,
                 (QList<CsvFlaw>{{Kind::UnevenRow, 2, 1}, {Kind::NulCharacter, 4}, {Kind::UnevenRow, 5, 3}}));
    }

    void refusesAFileThatIsTooLarge()
    {
        CsvFile::Manner manner;
        manner.limits.bytes = 10;
        CollectedCsv csv;
        QVERIFY(!read("a,b\n1,2\n3\n"_ba.chopped(2), csv, manner).flaw);
        QCOMPARE(read("a,b\n1,2\n3,4\n"_ba, csv, manner).flaw->kind, Kind::TooLarge);
    }

    void stopsWithinOneBlockWhenCancelled()
    {
        const QByteArray large = "a,b\n" + QByteArray("1,2\n").repeated(200000);
        CollectedCsv csv;
        csv.cancelledAt = 3 * CsvFile::block;
        CsvFile::Manner manner;
        manner.charset = Charset::Utf8;
        QCOMPARE(read(large, csv, manner).flaw->kind, Kind::Cancelled);
        QCOMPARE(csv.asked.last(), 3 * CsvFile::block);
        QCOMPARE(csv.size, large.size());
        QVERIFY(csv.rows.size() * 4 <= 3 * CsvFile::block);
        for (qsizetype i = 1; i < csv.asked.size(); ++i)
            QCOMPARE(csv.asked[i] - csv.asked[i - 1], CsvFile::block);
    }

    void canBeCancelledWhileTheCharsetIsGuessed()
    {
        CollectedCsv csv;
        csv.cancelledAt = 0;
        QCOMPARE(read("a,b\n", csv).flaw->kind, Kind::Cancelled);
        QVERIFY(csv.headers.isEmpty());
    }

    void stopsWhereTheCallerRefuses()
    {
        CollectedCsv csv;
        csv.refusedAtOnce = CsvFlaw{Kind::MissingColumn, 1, 0, u"number"_s};
        QCOMPARE(*read("a,b\n1,2\n", csv).flaw, *csv.refusedAtOnce);
        QVERIFY(csv.rows.isEmpty());
    }

    void saysWhenTheFileCannotBeRead()
    {
        QBuffer closed;
        CollectedCsv csv;
        CsvFile::Manner manner;
        manner.charset = Charset::Utf8;
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::seek (QBuffer): The device is not open");
        QCOMPARE(CsvFile::read(closed, manner, csv).flaw->kind, Kind::NotReadable);
    }
};

QTEST_GUILESS_MAIN(CsvFileTest)
#include "CsvFileTest.moc"
