#include "models/postcard/LineBreaker.h"
#include "tests/models/FixedMeasure.h"

#include <QTest>

using namespace Qt::StringLiterals;

class AddressBreakTest final : public QObject
{
    Q_OBJECT

private slots:
    // 8-9-1 / 235 brought the mail of room 1235 to room 235.
    void neverBreaksInsideANumber_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("whole");
        QTest::newRow("plain") << u"東京都港区見本町8-9-1235"_s << u"8-9-1235"_s;
        QTest::newRow("full width") << u"東京都港区見本町８－９－１２３５"_s << u"８－９－１２３５"_s;
        QTest::newRow("minus signs") << u"東京都港区見本町8−9−1235"_s << u"8−9−1235"_s;
        QTest::newRow("long vowel mark as a hyphen") << u"東京都港区見本町8ー9ー1235"_s << u"8ー9ー1235"_s;
        QTest::newRow("kanji numerals") << u"東京都港区見本町二十一番地百二十三"_s << u"百二十三"_s;
        QTest::newRow("letters and digits") << u"東京都港区見本町1-2　見本棟A-1203B"_s << u"A-1203B"_s;
        QTest::newRow("digit beside kanji numeral") << u"東京都港区見本町2番地4三番館"_s << u"4三"_s;
    }

    void neverBreaksInsideANumber()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, whole);
        const FixedMeasure measure;
        const LineBreaker breaker(measure, {});
        for (double width = measure.width(whole, {}) + 0.5; width < 30; width += 0.5) {
            for (const bool atBlanks : {true, false}) {
                const auto lines = breaker.lines(address, width, 20, atBlanks);
                QVERIFY(lines);
                QVERIFY2(lines->filter(whole).size() == 1, qPrintable(lines->join(u'|')));
                for (const QString &line : *lines)
                    QVERIFY(measure.width(line, {}) <= width);
            }
        }
    }

    void gaveUpRatherThanCutANumber()
    {
        const FixedMeasure measure;
        QVERIFY(!LineBreaker(measure, {}).lines(u"港区8-9-1235"_s, 3.5, 20, true));
        QVERIFY(LineBreaker(measure, {}).lines(u"港区8-9-1235"_s, 4, 20, true));
    }

    void breaksAtTheBlankWhereThatIsEnough()
    {
        const FixedMeasure measure;
        const LineBreaker breaker(measure, {});
        const QString address = u"東京都港区見本町1-2-3　見本ビルディング4階"_s;
        QCOMPARE(*breaker.lines(address, 14, 2, true),
                 (QStringList{u"東京都港区見本町1-2-3"_s, u"見本ビルディング4階"_s}));
        QCOMPARE(*breaker.lines(address, 14, 2, false),
                 (QStringList{u"東京都港区見本町1-2-3　見本"_s, u"ビルディング4階"_s}));
        QCOMPARE(*breaker.lines(address, 30, 2, true), QStringList{address});
    }

    void fillsTheLineWhereBlanksAreNotEnough()
    {
        const FixedMeasure measure;
        const QString address = u"東京都港区見本町大字見本字見本野1-2-3　見本ビル4階"_s;
        const auto lines = LineBreaker(measure, {}).lines(address, 15, 2, true);
        QVERIFY(lines);
        QCOMPARE(lines->size(), 2);
        QCOMPARE(lines->first(), u"東京都港区見本町大字見本字見本"_s);
    }

    void keepsMarksWithTheirText()
    {
        QCOMPARE(LineBreaker::pieces(u"「見本」は、キャンセル（予約）。"_s).join(u'|'),
                 u"「見|本」|は、|キャ|ン|セ|ル|（予|約）。"_s);
    }

    void keepsCharactersWithTheirVariantMarks()
    {
        const QString name = u"渡邉\U000E0101𠮷"_s;
        const FixedMeasure measure;
        QCOMPARE(*LineBreaker(measure, {}).lines(name, 1, 3, false),
                 (QStringList{u"渡"_s, u"邉\U000E0101"_s, u"𠮷"_s}));
    }

    void endsLinesAtLineFeeds()
    {
        const FixedMeasure measure;
        QCOMPARE(*LineBreaker(measure, {}).lines(u"一行目\n二行目"_s, 10, 2, false),
                 (QStringList{u"一行目"_s, u"二行目"_s}));
        QVERIFY(!LineBreaker(measure, {}).lines(u"一行目\n二行目\n三行目"_s, 10, 2, false));
    }
};

QTEST_GUILESS_MAIN(AddressBreakTest)
#include "AddressBreakTest.moc"
