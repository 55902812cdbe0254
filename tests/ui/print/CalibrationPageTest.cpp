#include "ui/print/CalibrationPage.h"
#include "tests/e2e/Paper.h"
#include "tests/models/BarReader.h"
#include "tests/models/CardForms.h"
#include "tests/ui/print/PrintedCard.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int dpi = 300;
constexpr double dotsPerMm = dpi / 25.4;
constexpr double tolerance = 0.13; // a dot and a half

} // namespace

/// The page is measured as a person with a ruler does, and what was measured then corrects a card.
class CalibrationPageTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QList<Page> printed(const CardForm &form, PrinterChoice choice) const
    {
        choice.file = m_folder.filePath(u"%1.pdf"_s.arg(form.name));
        auto sound = CalibrationPage::print(form, choice);
        sound.waitForFinished();
        QList<Page> pages;
        for (int page = 1; sound.result() && page <= Paper(choice.file).pages(); ++page)
            pages.append(Page(Paper(choice.file).picture(page, dpi), dotsPerMm));
        return pages;
    }

    // The middle of the cross near (x, y): of its two lines, looked for away from each other.
    static QPointF crossNear(const Page &page, double x, double y)
    {
        const double upright = page.inkIn({x - 2, y + 3, 4, 1.5}).center().x();
        const double level = page.inkIn({x + 3, y - 2, 1.5, 4}).center().y();
        return {upright, level};
    }

    static bool isNear(const QPointF &found, double x, double y)
    {
        const bool near = qAbs(found.x() - x) < tolerance && qAbs(found.y() - y) < tolerance;
        if (!near)
            qWarning("%f %f instead of %f %f", found.x(), found.y(), x, y);
        return near;
    }

private slots:
    void crossesAndRulersAreWhereARulerFindsThem_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : shippedForms())
            QTest::newRow(qPrintable(name)) << name;
    }

    void crossesAndRulersAreWhereARulerFindsThem()
    {
        QFETCH(const QString, name);
        const CardForm form = cardForm(name);
        const QList<Page> pages = printed(form, {});
        QCOMPARE(pages.size(), form.faces.size());
        const double width = form.sheet.width();
        const double height = form.sheet.height();
        for (const Page &page : pages) {
            for (const double x : {10.0, width - 10})
                for (const double y : {10.0, height - 10})
                    QVERIFY(isNear(crossNear(page, x, y), x, y));
            // No number runs into a cross: its lower left one has nothing beside it but the ruler's marks.
            QVERIFY(page.isBlank({5.5, height - 14, 4, 3.5}) && page.isBlank({5.5, height - 9.5, 4, 3.5}));
            // The long mark at 50 mm, a short one beside it, and blank between them.
            QVERIFY(qAbs(page.inkIn({49.6, 3.2, 0.8, 0.6}).center().x() - 50) < tolerance);
            QVERIFY(!page.isBlank({50.6, 0.5, 0.8, 1}) && page.isBlank({50.6, 2.4, 0.8, 0.6}));
            QVERIFY(qAbs(page.inkIn({3.2, 49.6, 0.6, 0.8}).center().y() - 50) < tolerance);
        }
    }

    void tellsWhatToMeasureAndHoldsNoCard()
    {
        QCOMPARE(printed(cardForm(), {}).size(), 2);
        const Paper paper(m_folder.filePath(u"vfold-a5.pdf"_s));
        QVERIFY(paper.text(1).simplified().contains(u"128 ÷ measured"_s));
        QVERIFY(paper.text(2).contains(u"light"_s));
        QVERIFY(paper.codes(1).isEmpty());
    }

    void movesAndStretchesByWhatIsSet()
    {
        PrinterChoice choice;
        choice.offsetX = 1.5;
        choice.offsetY = -0.7;
        choice.scaleX = 1.02;
        choice.scaleY = 0.99;
        const Page page = printed(cardForm(), choice).value(0, Page(QImage(), 1));
        QVERIFY(isNear(crossNear(page, 11.7, 9.2), 10 * 1.02 + 1.5, 10 * 0.99 - 0.7));
        QVERIFY(isNear(crossNear(page, 142, 197), 138 * 1.02 + 1.5, 200 * 0.99 - 0.7));
    }

    // Stretched, the codes keep whole dots and can be read.
    void aCorrectedCardIsStillReadByThePost()
    {
        CardPress::Work work = workFor({cardForPaper()}, m_folder.filePath(u"corrected.pdf"_s));
        work.printer.offsetX = 0.6;
        work.printer.scaleX = 0.985;
        work.printer.scaleY = 1.01;
        QVERIFY(printTo(work, {"kp7mwa3twd4cehr3"_ba}));
        const Page page(Paper(work.printer.file).picture(1, dpi), dotsPerMm);
        const QRectF place = placeOf(work.form, u"customer_barcode"_s, 0);
        const auto read = BarReader::read(page.barsIn(
            QRectF(place.left() * 0.985 + 0.6, place.top() * 1.01, place.width() * 0.985, place.height() * 1.01)));
        QVERIFY(read);
        QCOMPARE(read->postcode, u"1050011"_s);
        QCOMPARE(Paper(work.printer.file).codes(1), QStringList{u"MK-0001234-5"_s});
    }

    void saysWhenThereIsNoSuchPrinter()
    {
        PrinterChoice choice;
        choice.queue = u"no such printer"_s;
        auto sound = CalibrationPage::print(cardForm(), choice);
        sound.waitForFinished();
        QVERIFY(!sound.result());
    }
};

QTEST_MAIN(CalibrationPageTest)
#include "CalibrationPageTest.moc"
