#include "models/intake/CsvCell.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CsvCellTest final : public QObject
{
    Q_OBJECT

private slots:
    // CWE-1236
    void guardsWhatASpreadsheetWouldRun_data()
    {
        QTest::addColumn<QString>("text");
        for (const QStringView text :
             {u"=1+1", u"+81-3", u"-2+3", u"@SUM(A1)", u"＝1", u"＋1", u"－1", u"＠a", u"\t=1", u"\r=1", u"\n=1",
              u"=cmd|'/c calc'!A1", u"  =1", u"　=1", u"\u200B=1", u"\uFEFF@x", u"\u00A0-1", u"=HYPERLINK(\"x\")"})
            QTest::addRow("%s", qPrintable(QString::fromLatin1(text.toUtf8().toPercentEncoding()))) << text.toString();
        QTest::newRow("NUL") << QString(QChar(u'\0'));
    }

    void guardsWhatASpreadsheetWouldRun()
    {
        QFETCH(const QString, text);
        QVERIFY(CsvCell::isFormula(text));
        QCOMPARE(CsvCell::guarded(text), u'\'' + text);
        QVERIFY(!CsvCell::isFormula(CsvCell::guarded(text)));
        QCOMPARE(CsvCell::plain(CsvCell::guarded(text)), text);
    }

    void leavesOtherTextAlone_data()
    {
        QTest::addColumn<QString>("text");
        for (const QStringView text : {u"", u"山田　花子", u"a=b", u"1-2-3", u"0012", u"O'Hara", u"ー", u" a", u"~@"})
            QTest::addRow("%s", qPrintable(QString::fromLatin1(text.toUtf8().toPercentEncoding()))) << text.toString();
    }

    void leavesOtherTextAlone()
    {
        QFETCH(const QString, text);
        QCOMPARE(CsvCell::guarded(text), text);
        QCOMPARE(CsvCell::plain(text), text);
    }

    void readsBackEverythingThatItWrites()
    {
        const QStringList pieces{u"'"_s, u"="_s, u"\""_s, u" "_s, u"0"_s, u"-"_s, u"山"_s, u"=\"0\""_s};
        for (int number = 0; number < 8 * 8 * 8 * 8; ++number) {
            QString text;
            for (int rest = number; rest > 0; rest /= 8)
                text += pieces.at(rest % 8);
            QCOMPARE(CsvCell::plain(CsvCell::guarded(text)), text);
            QCOMPARE(CsvCell::plain(CsvCell::keptForExcel(text)), text);
        }
    }

    void keepsDigitsThatASpreadsheetWouldChange_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        QTest::newRow("leading zeros") << u"003456"_s << u"=\"003456\""_s;
        QTest::newRow("would be a day") << u"1-2"_s << u"=\"1-2\""_s;
        QTest::newRow("would be rounded") << u"1234567890123456"_s << u"=\"1234567890123456\""_s;
        QTest::newRow("stays what it is") << u"3456"_s << u"3456"_s;
        QTest::newRow("zero") << u"0"_s << u"0"_s;
        QTest::newRow("formulas are no numbers") << u"-1+2"_s << u"'-1+2"_s;
        QTest::newRow("nor are names") << u"0山"_s << u"0山"_s;
    }

    void keepsDigitsThatASpreadsheetWouldChange()
    {
        QFETCH(const QString, text);
        QTEST(CsvCell::keptForExcel(text), "kept");
    }
};

QTEST_GUILESS_MAIN(CsvCellTest)
#include "CsvCellTest.moc"
