#include "models/intake/CsvParser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = CsvFlaw::Kind;
using Rows = QList<QStringList>;

class CsvParserTest final : public QObject
{
    Q_OBJECT

    struct Parsed
    {
        Rows rows;
        QList<qint64> lines;
        std::optional<CsvFlaw> flaw;
    };

    static Parsed parse(const QString &text, qsizetype block, const CsvLimits &limits = {})
    {
        Parsed parsed;
        CsvParser parser(u',', limits, [&parsed](const CsvRow &row) {
            QStringList fields;
            for (int i = 0; i < row.size(); ++i)
                fields.append(row.at(i).toString());
            parsed.rows.append(fields);
            parsed.lines.append(row.line());
            return std::nullopt;
        });
        for (qsizetype at = 0; at < text.size(); at += block)
            parser.read(QStringView(text).mid(at, block));
        parser.finish();
        parsed.flaw = parser.flaw();
        return parsed;
    }

private slots:
    void cutsIntoRowsAndFields_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Rows>("rows");
        QTest::newRow("nothing") << u""_s << Rows{};
        QTest::newRow("CRLF") << u"a,b\r\nc,d\r\n"_s << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("LF") << u"a,b\nc,d\n"_s << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("CR") << u"a,b\rc,d\r"_s << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("no line end at the end") << u"a\nb"_s << Rows{{u"a"_s}, {u"b"_s}};
        QTest::newRow("empty fields") << u",,\n,\"\""_s << Rows{{{}, {}, {}}, {{}, {}}};
        QTest::newRow("empty rows") << u"a\n\n\r\n\rb\n\n"_s << Rows{{u"a"_s}, {u"b"_s}};
        QTest::newRow("an empty quoted field is a row") << u"\"\"\n"_s << Rows{{u""_s}};
        QTest::newRow("delimiter in quotes") << u"\"a,b\",c\n"_s << Rows{{u"a,b"_s, u"c"_s}};
        QTest::newRow("quotes in quotes") << u"\"\"\"a\"\"\",\"\"\"\"\n"_s << Rows{{u"\"a\""_s, u"\""_s}};
        QTest::newRow("line breaks in quotes") << u"\"a\r\nb\rc\nd\",e\r\n"_s << Rows{{u"a\r\nb\rc\nd"_s, u"e"_s}};
        QTest::newRow("blanks are kept") << u" a , b \n"_s << Rows{{u" a "_s, u" b "_s}};
        QTest::newRow("an empty row in quotes is none") << u"\"\n\n\"\n"_s << Rows{{u"\n\n"_s}};
    }

    void cutsIntoRowsAndFields()
    {
        QFETCH(const QString, text);
        for (const qsizetype block : {1, 2, 3, 1000}) {
            const Parsed parsed = parse(text, block);
            QVERIFY(!parsed.flaw);
            QTEST(parsed.rows, "rows");
        }
    }

    void tellsWhereARowBegins()
    {
        const Parsed parsed = parse(u"a\r\n\r\n\"b\r\nb\"\r\nc\r\r\nd\n\ne"_s, 1);
        QCOMPARE(parsed.lines, (QList<qint64>{1, 3, 5, 7, 9}));
    }

    void refusesAndNamesTheLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("never closed") << u"a\nb,\"c\nd\ne"_s << Kind::UnclosedQuote << 2 << 2;
        QTest::newRow("closed by the next one") << u"a\n\"b,c\nd,\"e\"\n"_s << Kind::StrayQuote << 2 << 1;
        QTest::newRow("quote in a bare field") << u"a\nb\"c\n"_s << Kind::StrayQuote << 2 << 1;
        QTest::newRow("text behind a quote") << u"\"a\"b"_s << Kind::StrayQuote << 1 << 1;
        QTest::newRow("blank behind a quote") << u"\"a\" ,b"_s << Kind::StrayQuote << 1 << 1;
        QTest::newRow("field") << u"\n12345678901"_s << Kind::FieldTooLong << 2 << 1;
        QTest::newRow("quoted field, as if never closed") << u"\n\"12345678901\""_s << Kind::UnclosedQuote << 2 << 1;
        QTest::newRow("line breaks in a field") << u"\"\n\n\n\na\""_s << Kind::UnclosedQuote << 1 << 1;
        QTest::newRow("line") << u"1234567,1234567,123456,\"\"\n1"_s << Kind::LineTooLong << 1 << 3;
        QTest::newRow("columns") << u"1,2,3,4\n1,2,3,4,5"_s << Kind::TooManyColumns << 2 << 5;
    }

    void refusesAndNamesTheLine()
    {
        QFETCH(const QString, text);
        const CsvLimits limits{.line = 19, .field = 10, .columns = 4, .linesInField = 3};
        for (const qsizetype block : {1, 2, 1000}) {
            const Parsed parsed = parse(text, block, limits);
            QVERIFY(parsed.flaw);
            QTEST(parsed.flaw->kind, "kind");
            QTEST(int(parsed.flaw->line), "line");
            QTEST(parsed.flaw->column, "column");
        }
    }

    void takesWhatIsJustWithinTheLimits()
    {
        const CsvLimits limits{.line = 19, .field = 10, .columns = 4, .linesInField = 3};
        QVERIFY(!parse(u"1234567890,123456789,,\n\"a\n\n\nb\""_s, 3, limits).flaw);
    }

    void stopsAtTheCallersWord()
    {
        int rows = 0;
        CsvParser parser(u',', {}, [&rows](const CsvRow &row) -> std::optional<CsvFlaw> {
            ++rows;
            return CsvFlaw{Kind::Refused, row.line()};
        });
        QVERIFY(!parser.read(u"a\nb\nc\n"));
        QVERIFY(!parser.finish());
        QCOMPARE(rows, 1);
        QCOMPARE(parser.flaw()->kind, Kind::Refused);
    }
};

QTEST_GUILESS_MAIN(CsvParserTest)
#include "CsvParserTest.moc"
