#include "models/intake/CsvColumns.h"
#include "models/intake/CsvParser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = CsvFlaw::Kind;

class CsvColumnsTest final : public QObject
{
    Q_OBJECT

    static QList<CsvColumn> wanted()
    {
        return {{u"symbol"_s, {u"symbol"_s, u"記号"_s, u"事業所記号"_s}, true},
                {u"number"_s, {u"number"_s, u"番号"_s}, true},
                {u"kana"_s, {u"氏名カナ"_s, u"フリガナ"_s}}};
    }

    /// Calls `check` with the first row of a text.
    static void withRow(const QString &text, const std::function<void(const CsvRow &)> &check)
    {
        CsvParser parser(u',', {}, [&check](const CsvRow &row) {
            check(row);
            return std::optional(CsvFlaw{Kind::Refused});
        });
        parser.read(text);
        parser.finish();
    }

private slots:
    void findsColumnsByAnyOfTheirNames_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QStringList>("unused");
        QTest::newRow("in order") << u"記号,番号,フリガナ"_s << QStringList{};
        QTest::newRow("English, any case") << u"Symbol,NUMBER,氏名カナ"_s << QStringList{};
        QTest::newRow("half-width kana, blanks, brackets") << u" 記号 ,番　号,(氏名ｶﾅ)"_s << QStringList{};
        QTest::newRow("synonym") << u"事業所記号,番号,フリガナ,備考"_s << QStringList{u"備考"_s};
    }

    void findsColumnsByAnyOfTheirNames()
    {
        QFETCH(const QString, header);
        bool checked = false;
        withRow(header, [&](const CsvRow &row) {
            const auto found = CsvColumns::of(row, wanted());
            const auto *const columns = std::get_if<CsvColumns>(&found);
            QVERIFY(columns);
            QCOMPARE(columns->width(), row.size());
            for (int i = 0; i < 3; ++i)
                QCOMPARE(columns->columnOf(i), i + 1);
            QTEST(columns->unused(), "unused");
            checked = true;
        });
        QVERIFY(checked);
    }

    void readsFieldsByTheirMeaning()
    {
        std::optional<CsvColumns> columns;
        withRow(u"番号,x,記号"_s,
                [&columns](const CsvRow &row) { columns = std::get<CsvColumns>(CsvColumns::of(row, wanted())); });
        withRow(u"003456,y,0012"_s, [&columns](const CsvRow &row) {
            QCOMPARE(columns->field(row, 0), u"0012");
            QCOMPARE(columns->field(row, 1), u"003456");
            QVERIFY(columns->field(row, 2).isNull());
            QCOMPARE(columns->columnOf(2), 0);
        });
    }

    void refusesAHeaderThatIsNoHeader_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("name");
        QTest::newRow("missing") << u"記号,フリガナ"_s << Kind::MissingColumn << 0 << u"number"_s;
        QTest::newRow("named twice") << u"記号,番号,x,Ｘ"_s << Kind::DuplicateColumn << 4 << u"Ｘ"_s;
        QTest::newRow("meant twice") << u"記号,番号,事業所記号"_s << Kind::DuplicateColumn << 3 << u"事業所記号"_s;
        QTest::newRow("not named") << u"記号,, 番号"_s << Kind::UnnamedColumn << 2 << u""_s;
        QTest::newRow("data") << u"0012,003456,ヤマダ"_s << Kind::MissingColumn << 0 << u"symbol"_s;
    }

    void refusesAHeaderThatIsNoHeader()
    {
        QFETCH(const QString, header);
        bool checked = false;
        withRow(header, [&](const CsvRow &row) {
            const auto found = CsvColumns::of(row, wanted());
            const auto *const flaw = std::get_if<CsvFlaw>(&found);
            QVERIFY(flaw);
            QTEST(flaw->kind, "kind");
            QTEST(flaw->column, "column");
            QTEST(flaw->name, "name");
            checked = true;
        });
        QVERIFY(checked);
    }
};

QTEST_GUILESS_MAIN(CsvColumnsTest)
#include "CsvColumnsTest.moc"
