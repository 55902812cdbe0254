#include "models/postcard/BarDots.h"
#include "tests/e2e/Paper.h"
#include "tests/models/BarReader.h"
#include "tests/ui/print/PrintedCard.h"
#include "ui/print/CardSetter.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int dpi = 600;
constexpr double dotsPerMm = dpi / 25.4;
constexpr double tolerance = 0.15; // mm

const QByteArray oneSecret = "kp7mwa3twd4cehr3"_ba;
const QByteArray anotherSecret = "x3fry7hdn4eamctp"_ba;

} // namespace

/// One card is printed once and read back by every test.
class CardPainterTest final : public QObject
{
    Q_OBJECT

private:
    const Page &page(int number) const { return m_pages.at(number - 1); }

    QList<Page> m_pages;
    QTemporaryDir m_folder;
    QString m_pdf;
    CardForm m_form = formForPaper();

private slots:
    void initTestCase()
    {
        m_pdf = m_folder.filePath(u"cards.pdf"_s);
        Card second = cardForPaper();
        second.id = {2};
        second.recipient = second.memberName;
        second.department.clear();
        second.attention.clear();
        second.replacesSerial.clear();
        QVERIFY(printTo(workFor({cardForPaper(), second}, m_pdf), {oneSecret, anotherSecret}));
        for (int number = 1; number <= 4; ++number)
            m_pages.append(Page(Paper(m_pdf).picture(number, dpi), dotsPerMm));
    }

    void hasTwoPagesOfA5ForEachCard()
    {
        QCOMPARE(Paper(m_pdf).pages(), 4);
        const QImage picture = Paper(m_pdf).picture(1, dpi);
        // A PDF counts its page in whole points, a third of a millimetre each.
        QVERIFY(qAbs(picture.width() / dotsPerMm - 148) < 0.36);
        QVERIFY(qAbs(picture.height() / dotsPerMm - 210) < 0.36);
    }

    void aScannerReadsTheSerialOutsideAndNothingInside()
    {
        QCOMPARE(Paper(m_pdf).codes(1), QStringList{u"QR-Code:MK-0001234-5"_s.mid(8)});
        QVERIFY(Paper(m_pdf).codes(2).isEmpty());
    }

    void thePostReadsPostcodeAndNumber()
    {
        const QString bars = page(1).barsIn(placeOf(m_form, u"customer_barcode"_s, 0));
        QCOMPARE(bars.size(), 67);
        const auto read = BarReader::read(bars);
        QVERIFY(read);
        QCOMPARE(read->postcode, u"1050011"_s);
        QCOMPARE(read->number, u"2-11-3-12"_s);
    }

    void theBarsStandWhereAndAsLargeAsThePostWantsThem()
    {
        const QRectF place = placeOf(m_form, u"customer_barcode"_s, 0);
        const QRectF ink = page(1).inkIn(place);
        const BarDots bars = BarDots::of(10, dotsPerMm);
        QVERIFY(qAbs(ink.left() - (place.left() + 2)) < tolerance);
        QVERIFY(qAbs(ink.width() - bars.width() / dotsPerMm) < tolerance);
        QVERIFY(qAbs(ink.height() - bars.full / dotsPerMm) < tolerance);
        // Two millimetres blank on all sides, ten to every edge of the card (the lower half of the sheet).
        for (const QRectF &side : {QRectF(ink.left() - 2, ink.top() - 2, ink.width() + 4, 1.9),
                                   QRectF(ink.left() - 2, ink.bottom() + 0.1, ink.width() + 4, 1.9),
                                   QRectF(ink.left() - 2, ink.top(), 1.9, ink.height()),
                                   QRectF(ink.right() + 0.1, ink.top(), 1.9, ink.height())})
            QVERIFY(page(1).isBlank(side));
        QVERIFY(ink.left() >= 10 && ink.right() <= 138 && ink.top() >= 115 && ink.bottom() <= 200);
    }

    void everyBarIsAsWideAsTheNext()
    {
        const QRectF place = placeOf(m_form, u"customer_barcode"_s, 0);
        const QImage line = page(1).cut({place.left(), place.center().y(), place.width(), 0.05});
        QList<int> widths;
        int run = 0;
        for (int x = 0; x < line.width(); ++x) {
            if (qGray(line.pixel(x, 0)) < 128)
                ++run;
            else if (run > 0)
                widths.append(std::exchange(run, 0));
        }
        QCOMPARE(widths.size(), 67);
        const auto [least, most] = std::minmax_element(widths.begin(), widths.end());
        QVERIFY2(*most - *least <= 1, qPrintable(u"%1 to %2 dots"_s.arg(*least).arg(*most)));
    }

    void theTextTellsTheAddresseeAndTheSerial()
    {
        const QString outside = Paper(m_pdf).text(1);
        for (const QString &word :
             {u"髙橋 花子"_s, u"みほん精機株式会社"_s, u"総務部"_s, u"105-0011"_s, u"MK-0001234-5"_s})
            QVERIFY2(outside.contains(word), qPrintable(word));
        const QString inside = Paper(m_pdf).text(2);
        for (const QString &word :
             {u"髙橋 花子"_s, u"2026年11月20日"_s, u"MK-0001234-5"_s, u"MK-0000777-0"_s, u"ログイン用ではありません"_s})
            QVERIFY2(inside.contains(word), qPrintable(word));
    }

    // A spooler's index finds text; it must find neither the secret nor the names that spell it.
    void theTextTellsNeitherTheSecretNorItsSpelling()
    {
        for (int number = 1; number <= 4; ++number) {
            const QString text = Paper(m_pdf).text(number).simplified();
            for (const QString &word : {u"kp7m"_s, u"wa3t"_s, u"wd4c"_s, u"x3fr"_s, u"ehr3"_s, u"mctp"_s, u"小文字"_s,
                                        u"数字"_s, u"ダブリュー"_s, u"なな"_s, u"よん"_s, u"ケー"_s, u"エックス"_s})
                QVERIFY2(!text.contains(word), qPrintable(word));
        }
    }

    // Nor anything that depends on it: the text is the same to the last letter with another secret on the card.
    void theTextIsTheSameWhateverTheSecret()
    {
        QList<QStringList> texts;
        for (const QByteArray &secret : {oneSecret, anotherSecret}) {
            const QString pdf = m_folder.filePath(u"same.pdf"_s);
            QVERIFY(printTo(workFor({cardForPaper()}, pdf), {secret}));
            texts.append({Paper(pdf).text(1), Paper(pdf).text(2)});
        }
        QCOMPARE(texts.first(), texts.last());
        QVERIFY(texts.first().last().contains(u"MK-0001234-5"_s));
    }

    // A document has the characters as shapes of its own, a picture paints their outlines.
    void theSecretLooksAsItsOutlinesDo()
    {
        const auto fonts = CardFonts::load(m_form);
        const CardFonts &loaded = *std::get<std::unique_ptr<CardFonts>>(fonts);
        const auto set = CardSetter(m_form, loaded, rulesForPaper(), textsForPaper()).set(cardForPaper(), true);
        QImage picture((m_form.card * dotsPerMm).toSize(), QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        CardPainter cardPainter(m_form, loaded);
        cardPainter.paint(painter, std::get<CardLayout>(set), 1, secretOf(oneSecret), dotsPerMm);
        painter.end();
        const QRectF place = placeOf(m_form, u"secret"_s, 1);
        const QImage outlines = Page(picture, dotsPerMm).cut(place);
        QCOMPARE(straysBetween(page(2).cut(place), outlines), 0);
        QVERIFY(straysBetween(page(4).cut(place), outlines) > 1'000);
    }

    void aCardMoreAddsLittleToADocument()
    {
        constexpr int more = 20;
        const auto sizeWith = [this](int cards) {
            const QString pdf = m_folder.filePath(u"many.pdf"_s);
            return printTo(workFor(Cards(cards, cardForPaper()), pdf), QByteArrayList(cards, oneSecret))
                ? QFileInfo(pdf).size()
                : 0;
        };
        const qint64 one = sizeWith(1);
        QVERIFY(one > 0);
        const qint64 each = (sizeWith(1 + more) - one) / more;
        QVERIFY2(each > 2'000 && each < 8'000, qPrintable(QString::number(each)));
    }

    void theSecretIsOnThePaperAllTheSame()
    {
        const QRectF place = placeOf(m_form, u"secret"_s, 1);
        const QRectF ink = page(2).inkIn(place);
        QVERIFY(ink.width() > 90 && ink.height() > 15);
        QVERIFY(place.contains(ink));
        QVERIFY(page(2).cut(place) != page(4).cut(place));
        // Outside, the same card with another secret looks the same: nothing of it shows there.
        const QRectF back(0, 0, 148, 105);
        QCOMPARE(page(1).cut(back), page(3).cut(back));
    }

    // Each character has its spoken name and its class under it.
    void theSpokenNamesStandUnderTheirCharacters()
    {
        const SecretStyle style = m_form.faces.at(1).panels.at(0).elements.at(placeOf("secret")).secret;
        const QRectF place = placeOf(m_form, u"secret"_s, 1);
        const double top = place.center().y() - style.row / 2;
        const Page &inside = page(2);
        const QRectF characters(place.left(), top, place.width(), style.glyphAt);
        const QRectF readings(place.left(), style.readingAt + top - style.readingSize, place.width(),
                              style.readingSize * 1.2);
        const QRectF classes(place.left(), style.classAt + top - style.classSize, place.width(), style.classSize * 1.2);
        for (const QRectF &line : {characters, readings, classes}) {
            QVERIFY(!inside.isBlank(line));
            QVERIFY(inside.inkIn(line).width() > 80);
        }
        QVERIFY(inside.inkIn(characters).height() > 6); // large enough to be read at arm's length
    }

    void standsWhereTheFormSays_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("element");
        QTest::newRow("postage mark") << 1 << u"postage"_s;
        QTest::newRow("veil on the back") << 1 << u"veil"_s;
        QTest::newRow("frame of the secret") << 2 << u"secret_frame"_s;
    }

    void standsWhereTheFormSays()
    {
        QFETCH(const int, number);
        QFETCH(const QString, element);
        const QRectF place = placeOf(m_form, element, number - 1);
        const QRectF ink = page(number).inkIn(place.adjusted(-1, -1, 1, 1));
        const double pen = 0.5; // half of it is outside the box
        QVERIFY2(qAbs(ink.left() - place.left()) < pen && qAbs(ink.top() - place.top()) < pen
                     && qAbs(ink.right() - place.right()) < pen && qAbs(ink.bottom() - place.bottom()) < pen,
                 qPrintable(u"%1 %2 %3 %4"_s.arg(ink.left()).arg(ink.top()).arg(ink.right()).arg(ink.bottom())));
    }

    void theDateStandsAtTheUpperRight() // MYK-13
    {
        const QRectF place = placeOf(m_form, u"printed_on"_s, 1);
        const QRectF ink = page(2).inkIn(place);
        QVERIFY(qAbs(ink.right() - place.right()) < 0.6);
        QVERIFY(ink.right() > 148 * 0.85 && ink.bottom() < 210 * 0.1);
    }

    void leavesEdgesAndGlueBlank()
    {
        for (int number = 1; number <= 2; ++number) {
            const Page &paper = page(number);
            for (const QRectF &edge : {QRectF(0, 0, 148, 5), QRectF(0, 205, 148, 5), QRectF(0, 0, 5, 210),
                                       QRectF(143, 0, 5, 210), QRectF(0, 103, 148, 4)})
                QVERIFY(paper.isBlank(edge));
        }
        for (const FormPanel &panel : m_form.faces.at(1).panels) {
            for (const QRectF &zone : panel.adhesive)
                QVERIFY(page(2).isBlank(zone.translated(panel.box.topLeft())));
        }
    }

    void movesEverythingByThePrintersOffset()
    {
        const QString moved = m_folder.filePath(u"moved.pdf"_s);
        CardPress::Work work = workFor({cardForPaper()}, moved);
        work.printer.offsetX = 1.5;
        work.printer.offsetY = -0.75;
        QVERIFY(printTo(work, {oneSecret}));
        const QRectF frame = placeOf(m_form, u"postage"_s, 0).adjusted(-3, -3, 3, 3);
        const QRectF before = page(1).inkIn(frame);
        const QRectF after = Page(Paper(moved).picture(1, dpi), dotsPerMm).inkIn(frame);
        QVERIFY(qAbs(after.left() - before.left() - 1.5) < tolerance);
        QVERIFY(qAbs(after.top() - before.top() + 0.75) < tolerance);
    }

    void goesWithoutABarcodeWhenTheRunDoes()
    {
        const QString plain = m_folder.filePath(u"plain.pdf"_s);
        CardPress::Work work = workFor({cardForPaper()}, plain);
        work.customerBarcode = false;
        QVERIFY(printTo(work, {oneSecret}));
        QVERIFY(Page(Paper(plain).picture(1, dpi), dotsPerMm).isBlank(placeOf(m_form, u"customer_barcode"_s, 0)));
    }

private:
    int placeOf(const char *name) const
    {
        const QList<FormElement> elements = m_form.faces.at(1).panels.at(0).elements;
        for (int i = 0; i < elements.size(); ++i) {
            if (elements.at(i).name == QLatin1String(name))
                return i;
        }
        return 0;
    }
    static QRectF placeOf(const CardForm &form, const QString &name, int face) { return ::placeOf(form, name, face); }
};

QTEST_MAIN(CardPainterTest)
#include "CardPainterTest.moc"
