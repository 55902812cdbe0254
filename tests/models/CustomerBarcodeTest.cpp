#include "models/postcard/CustomerBarcode.h"
#include "models/postcard/BarDots.h"
#include "models/postcard/ZintSymbol.h"
#include "tests/models/BarReader.h"
#include "tests/models/CardForms.h"

#include <QRandomGenerator>
#include <QTest>

#include <zint.h>

using namespace Qt::StringLiterals;

using Suppressed = CustomerBarcode::Suppressed;

namespace {

QString letters(const CustomerBarcode &barcode)
{
    QString text;
    for (const CustomerBarcode::Bar bar : barcode.bars())
        text += u"FADT"_s.at(int(bar));
    return text;
}

// The first measure that is outside of Japan Post's table for a code of `points`; no dot is given away.
QString outOfTolerance(const BarDots &dots, double points, double dotsPerMm)
{
    struct Rule
    {
        const char *name;
        int dots;
        double least; // mm for each point
        double most;
    };
    const QList<Rule> rules{{"pitch", dots.pitch, 0.095, 0.130},
                            {"bar", dots.bar, 0.050, 0.070},
                            {"gap", dots.pitch - dots.bar, 0.045, 0.060},
                            {"long bar", dots.full, 0.340, 0.360},
                            {"timing bar", dots.timing, 0.105, 0.135}};
    for (const Rule &rule : rules) {
        const double mm = rule.dots / dotsPerMm;
        if (mm < rule.least * points - 1e-9 || mm > rule.most * points + 1e-9)
            return u"%1 %2"_s.arg(QLatin1String(rule.name), QString::number(mm, 'f', 4));
    }
    return {};
}

double pointsOf(const CardForm &form)
{
    for (const FormFace &face : form.faces) {
        for (const FormPanel &panel : face.panels) {
            for (const FormElement &element : panel.elements) {
                if (element.kind == FormElement::Kind::CustomerBarcode)
                    return element.points;
            }
        }
    }
    return 0;
}

} // namespace

// The vectors are Japan Post's own (郵便番号・バーコードマニュアル p17, p20, p22, p25) unless marked.
class CustomerBarcodeTest final : public QObject
{
    Q_OBJECT

private slots:
    void takesTheNumberOutOfTheAddress_data()
    {
        QTest::addColumn<QString>("postcode");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("check");
        const auto row = [](const char *tag, const QString &postcode, const QString &address, const QString &number,
                            const QString &check) { QTest::newRow(tag) << postcode << address << number << check; };
        row("1", u"263-0023"_s, u"千葉市稲毛区緑町3丁目30-8　郵便ビル403号"_s, u"3-30-8-403"_s, u"5"_s);
        row("2", u"014-0113"_s, u"秋田県大仙市堀見内　南田茂木　添60-1"_s, u"60-1"_s, u"CC8"_s);
        row("3", u"110-0016"_s, u"東京都台東区台東5-6-3　ABCビル10F"_s, u"5-6-3-10"_s, {});
        row("4", u"060-0906"_s, u"北海道札幌市東区北六条東4丁目　郵便センター6号館"_s, u"4-6"_s, u"9"_s);
        row("5", u"065-0006"_s, u"北海道札幌市東区北六条東8丁目　郵便センター10号館"_s, u"8-10"_s, u"9"_s);
        row("6", u"407-0033"_s, u"山梨県韮崎市龍岡町下條南割　韮崎400"_s, u"400"_s, {});
        row("7", u"273-0102"_s, u"千葉県鎌ケ谷市右京塚　東3丁目-20-5　郵便・A&bコーポB604号"_s, u"3-20-5B604"_s,
            u"0"_s);
        row("8", u"198-0036"_s, u"東京都青梅市河辺町十一丁目六番地一号　郵便タワー601"_s, u"11-6-1-601"_s, u"CC8"_s);
        row("10", u"590-0016"_s, u"大阪府堺市堺区中田出井町四丁六番十九号"_s, u"4-6-19"_s, u"CC2"_s);
        row("11", u"080-0831"_s, u"北海道帯広市稲田町南七線　西28"_s, u"7-28"_s, u"CC7"_s);
        row("12", u"317-0055"_s, u"茨城県日立市宮田町6丁目7-14　ABCビル2F"_s, u"6-7-14-2"_s, u"CC1"_s);
        row("13", u"650-0046"_s, u"神戸市中央区港島中町9丁目7-6　郵便シティA棟1F1号"_s, u"9-7-6A1-1"_s, u"5"_s);
        row("15, cut", u"064-0804"_s, u"札幌市中央区南四条西29丁目1524-23　第2郵便ハウス501"_s, u"29-1524-23-2-"_s,
            u"3"_s);
        row("17", u"100-0013"_s, u"東京都千代田区霞が関1丁目3番2号　郵便プラザ503室"_s, u"1-3-2-503"_s, u"9"_s);
        row("18, cut", u"228-0024"_s, u"神奈川県座間市入谷6丁目3454-5　郵便ハイツ6-1108"_s, u"6-3454-5-6-11"_s, u"2"_s);
        row("21, a vendor's", u"981-3205"_s, u"泉区 紫山 3-1-4"_s, u"3-1-4"_s, {});
        row("p20, a letter cut in two", u"910-0067"_s, u"福井県福井市新田塚3丁目80-25　J1ビル2-B"_s, u"3-80-25J1-2^"_s,
            {});
        row("p22, office with a code of its own", u"100-8792"_s, u"東京都千代田区霞が関"_s, QString(), u"0"_s);
        row("p22, post-office box", u"980-8691"_s, u"仙台中央郵便局私書箱215号"_s, u"215"_s, u"1"_s);
        row("parliament", u"100-0014"_s, u"東京都千代田区永田町1丁目11-32"_s, u"1-11-32"_s, u"CC5"_s);
        row("a hundred and one", u"263-0023"_s, u"千葉市稲毛区緑町百一番地"_s, u"101"_s, {});
        row("full width", u"２６３－００２３"_s, u"千葉市稲毛区緑町３丁目３０－８"_s, u"3-30-8"_s, {});
        row("a kanji numeral that is a name", u"263-0023"_s, u"緑町1丁目5番地二引ビル5階"_s, u"1-5-5"_s, {});
        row("a number within a building's name", u"263-0023"_s, u"緑町9番地7千代田21ビル7階"_s, u"9-7-21-7"_s, {});
    }

    void takesTheNumberOutOfTheAddress()
    {
        QFETCH(const QString, postcode);
        QFETCH(const QString, address);
        QFETCH(const QString, number);
        QFETCH(const QString, check);
        const auto result = CustomerBarcode::of(postcode, address);
        QVERIFY(std::holds_alternative<CustomerBarcode>(result));
        const auto read = BarReader::read(letters(std::get<CustomerBarcode>(result)));
        QVERIFY(read);
        QCOMPARE(read->number, number);
        QCOMPARE(read->postcode, postcode.normalized(QString::NormalizationForm_KC).remove(u'-'));
        if (!check.isEmpty())
            QCOMPARE(read->check, check);
    }

    void drawsThePostsOwnBars_data()
    {
        QTest::addColumn<QString>("postcode");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("bars");
        const auto row = [](const char *tag, const QString &postcode, const QString &address, const QString &bars) {
            QTest::newRow(tag) << postcode << address << bars;
        };
        row("1", u"2630023"_s, u"千葉市稲毛区緑町3丁目30-8　郵便ビル403号"_s,
            u"FDFDADAFDFAFTTFTTFDADFADFATFTDFAFTTTFTADFTFTFADFTTDFATDATDATDAFTFDF"_s);
        row("2", u"0140113"_s, u"秋田県大仙市堀見内　南田茂木　添60-1"_s,
            u"FDFTTFFTFADFTTFFTFFTDFADAFFTTTFTFFTTDATDATDATDATDATDATDATDATDAFFFDF"_s);
        row("7", u"2730102"_s, u"千葉県鎌ケ谷市右京塚　東3丁目-20-5　郵便・A&bコーポB604号"_s,
            u"FDFDAAFDDFAFTTFFTFTTFDADFATFTFDAFTTTFTFTFDATFFTDAFFTTFADTDATDAFTTDF"_s);
        row("8", u"1980036"_s, u"東京都青梅市河辺町十一丁目六番地一号　郵便タワー601"_s,
            u"FDFFTTFFADFFTTFTTDFADAFFFTFFTTFTDAFTFTFFTTFTDAFFTTFFTTDATDATDAFFFDF"_s);
        row("10", u"5900016"_s, u"大阪府堺市堺区中田出井町四丁六番十九号"_s,
            u"FDFTFTFFFTTFTTFTTFFTDAFFADTFTDAFTFTFFTTFFTDATDATDATDATDATDATDADTADF"_s);
        row("13", u"6500046"_s, u"神戸市中央区港島中町9丁目7-6　郵便シティA棟1F1号"_s,
            u"FDDAFFTFFTTFTTFTTFADDAFTFFTFTAFDTFTDAFDATFTTFFTTFTFFTTDATDATDAFTFDF"_s);
        row("15", u"0640804"_s, u"札幌市中央区南四条西29丁目1524-23　第2郵便ハウス501"_s,
            u"FDFTTDAFFADFTTADFFTTFADFDATFFTFTFFTFTFFDAFADTFTFDADFATFTFDATFTDFADF"_s);
        row("17", u"1000013"_s, u"東京都千代田区霞が関1丁目3番2号　郵便プラザ503室"_s,
            u"FDFFTFTTFTTFTTFTTFFTDFAFFTTFTDFATFTFDATFTFTFFTTDFATDATDATDATDATFFDF"_s);
    }

    void drawsThePostsOwnBars()
    {
        QFETCH(const QString, postcode);
        QFETCH(const QString, address);
        QFETCH(const QString, bars);
        const auto result = CustomerBarcode::of(postcode, address);
        QVERIFY(std::holds_alternative<CustomerBarcode>(result));
        QCOMPARE(letters(std::get<CustomerBarcode>(result)), bars);
    }

    void agreesWithLibzint()
    {
        QRandomGenerator random(20261120);
        for (int i = 0; i < 200; ++i) {
            const QString postcode = QString::number(random.bounded(1'000'000, 9'999'999)).left(6) + u'1';
            QString number = QString::number(random.bounded(1, 99)) + u'-' + QString::number(random.bounded(1, 9'999));
            if (i % 2)
                number += QChar(u'A' + random.bounded(26)) + QString::number(random.bounded(1, 99));
            const auto result = CustomerBarcode::of(postcode, u"緑町"_s + number);
            QVERIFY(std::holds_alternative<CustomerBarcode>(result));
            const ZintSymbol symbol(BARCODE_JAPANPOST, (postcode + number).toLatin1());
            QVERIFY(symbol.isValid());
            QString bars;
            for (int column = 0; column < symbol.width(); column += 2)
                bars += u"TADF"_s.at((symbol.dark(column, 0) ? 1 : 0) + (symbol.dark(column, 2) ? 2 : 0));
            if (!number.contains(u'F')) // a floor, which the rules leave out
                QCOMPARE(letters(std::get<CustomerBarcode>(result)), bars);
        }
    }

    void goesWithoutRatherThanAstray_data()
    {
        QTest::addColumn<QString>("postcode");
        QTest::addColumn<QString>("address");
        QTest::addColumn<Suppressed>("reason");
        const auto row = [](const char *tag, const QString &postcode, const QString &address, Suppressed reason) {
            QTest::newRow(tag) << postcode << address << reason;
        };
        const QString good = u"263-0023"_s;
        row("no postcode", {}, u"緑町3-30-8"_s, Suppressed::PostcodeMalformed);
        row("six digits", u"263-023"_s, u"緑町3-30-8"_s, Suppressed::PostcodeMalformed);
        row("p18: stands for no town", u"263-0000"_s, u"緑町3-30-8"_s, Suppressed::PostcodeIsGeneral);
        row("4 and 三 would fuse", good, u"緑町2番地4三番町KSビル10階"_s, Suppressed::DigitsTouch);
        row("5 and 十五 would fuse", good, u"緑町15番5十五番館ビル"_s, Suppressed::DigitsTouch);
        row("a mark that is dropped between digits", good, u"緑町3-1・2"_s, Suppressed::DigitsTouch);
        row("a digit in a circle", good, u"緑町3-1①"_s, Suppressed::DigitsTouch);
        row("八丁堀 is a town", good, u"東京都中央区八丁堀2-3-4"_s, Suppressed::TownUnclear);
        row("三番町 is a town", good, u"愛媛県松山市三番町4-4-4"_s, Suppressed::TownUnclear);
        row("3番町 is a town", good, u"愛媛県松山市3番町4-4-4"_s, Suppressed::TownUnclear);
        row("二の宮 is a town", good, u"茨城県つくば市二の宮1-2"_s, Suppressed::TownUnclear);
        row("1条 belongs to the town", good, u"札幌市中央区北1条西2丁目"_s, Suppressed::TownUnclear);
    }

    void goesWithoutRatherThanAstray()
    {
        QFETCH(const QString, postcode);
        QFETCH(const QString, address);
        QFETCH(const Suppressed, reason);
        const auto result = CustomerBarcode::of(postcode, address);
        QVERIFY(std::holds_alternative<Suppressed>(result));
        QCOMPARE(std::get<Suppressed>(result), reason);
    }

    void keepsToWholeDotsWithinThePostsTolerances_data()
    {
        QTest::addColumn<int>("dpi");
        QTest::addColumn<double>("scale"); // a printer's own stretch is corrected by up to three in a hundred
        for (const int dpi : {300, 600, 1200}) {
            for (const double scale : {0.97, 0.985, 1.0, 1.015, 1.03})
                QTest::addRow("%d dpi, %.3f", dpi, scale) << dpi << scale;
        }
    }

    void keepsToWholeDotsWithinThePostsTolerances()
    {
        QFETCH(const int, dpi);
        QFETCH(const double, scale);
        const double dotsPerMm = dpi / 25.4 * scale;
        for (int hundredths = 800; hundredths <= 1150; ++hundredths) {
            const double points = hundredths / 100.0;
            const BarDots dots = BarDots::of(points, dotsPerMm);
            const QString wrong = outOfTolerance(dots, points, dotsPerMm);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"%1: %2"_s.arg(points).arg(wrong)));
            QVERIFY(dots.printedPoints(dotsPerMm) <= points + 1e-9);
            QCOMPARE(dots.ascending * 2, dots.full + dots.timing);
        }
    }

    void everyShippedFormIsRightForTheSizeThatItPrints_data()
    {
        QTest::addColumn<QString>("form");
        for (const QString &form : shippedForms())
            QTest::newRow(qPrintable(form)) << form;
    }

    void everyShippedFormIsRightForTheSizeThatItPrints()
    {
        QFETCH(const QString, form);
        const double points = pointsOf(cardForm(form));
        QVERIFY(points >= 8);
        for (const int dpi : {300, 600, 1200}) {
            for (const double scale : {0.97, 1.0, 1.03}) {
                const double dotsPerMm = dpi / 25.4 * scale;
                const BarDots dots = BarDots::of(points, dotsPerMm);
                QVERIFY2(dots.printedPoints(dotsPerMm) >= 8, qPrintable(QString::number(dpi)));
                QVERIFY(dots.printedPoints(dotsPerMm) <= 11.5);
                QCOMPARE(outOfTolerance(dots, points, dotsPerMm), QString());
                if (scale == 1.0) // whoever measures the pitch finds all else right for it
                    QCOMPARE(outOfTolerance(dots, dots.printedPoints(dotsPerMm), dotsPerMm), QString());
            }
        }
    }

    void aSizeThatPrintersRoundBelowTheLeastIsTold()
    {
        QVERIFY(!BarDots::isReadAt(8)); // 11 dots of 300 to an inch are 7.76 points
        QVERIFY(!BarDots::isReadAt(8.4));
        QVERIFY(BarDots::isReadAt(8.5));
        QVERIFY(BarDots::isReadAt(11.5));
    }

    void anOddPitchWidensTheBarAndNotTheGap()
    {
        const BarDots dots
            = BarDots::of(9, 600 / 25.4); // 25 dots; a gap of 13 would be 0.550 mm, and 0.540 are allowed
        QCOMPARE(dots.pitch, 25);
        QCOMPARE(dots.bar, 13);
        BarDots narrow = dots;
        narrow.bar = 12;
        QCOMPARE(outOfTolerance(narrow, 9, 600 / 25.4), u"gap 0.5503"_s);
    }

    void at600DotsPerInchA10PointCodeIs28DotsApart()
    {
        const BarDots dots = BarDots::of(10, 600 / 25.4);
        QCOMPARE(dots.pitch, 28);
        QCOMPARE(dots.bar, 14);
        QCOMPARE(dots.width(), 66 * 28 + 14);
        QVERIFY(qAbs(BarDots::nominalWidth(10) - 79.8) < 1e-9);
    }
};

QTEST_GUILESS_MAIN(CustomerBarcodeTest)
#include "CustomerBarcodeTest.moc"
