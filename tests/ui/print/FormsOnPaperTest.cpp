#include "tests/e2e/Paper.h"
#include "tests/models/BarReader.h"
#include "tests/models/CardForms.h"
#include "tests/ui/print/PrintedCard.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int dpi = 400;
constexpr double dotsPerMm = dpi / 25.4;
constexpr double wholePoint = 0.36; // a PDF counts its page in whole points, a third of a millimetre each
constexpr double tolerance = 0.3;

const QByteArray oneSecret = "kp7mwa3twd4cehr3"_ba;
const QByteArray anotherSecret = "x3fry7hdn4eamctp"_ba;

struct Printed
{
    CardForm form;
    QString pdf;
    QList<Page> pages;
};

} // namespace

/// Every form that ships, printed once with a card by way of the employer and one to a home, and read back: in
/// millimetres, by a scanner, by the post.
class FormsOnPaperTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QMap<QString, Printed> m_printed;

    // Where element `name` of card 0 or 1 is, and on which page.
    static std::pair<int, QRectF> placeOn(const CardForm &form, const QString &name, int face, int card)
    {
        const bool shared = form.places.size() > 1;
        const int page = face + (shared ? 0 : card * int(form.faces.size()));
        return {page, placeOf(form, name, face).translated(form.cornerOf(face, shared ? card : 0))};
    }

    static int lastFace(const CardForm &form) { return int(form.faces.size()) - 1; }

    const Printed &printed() const { return *m_printed.constFind(QLatin1String(QTest::currentDataTag())); }

    static void eachForm()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : shippedForms())
            QTest::newRow(qPrintable(name)) << name;
    }

private slots:
    void initTestCase()
    {
        for (const QString &name : shippedForms()) {
            Printed printed{formForPaper(name), m_folder.filePath(name + u".pdf"_s), {}};
            QVERIFY(printTo(workFor({cardForPaper(), cardForTheHome()}, printed.pdf, printed.form),
                            {oneSecret, anotherSecret}));
            const Paper paper(printed.pdf);
            for (int page = 1; page <= paper.pages(); ++page)
                printed.pages.append(Page(paper.picture(page, dpi), dotsPerMm));
            m_printed.insert(name, printed);
        }
    }

    void hasASheetOfItsSizeForEachCardOrTwo_data() { eachForm(); }
    void hasASheetOfItsSizeForEachCardOrTwo()
    {
        const CardForm &form = printed().form;
        QCOMPARE(printed().pages.size(), form.faces.size() * (form.places.size() > 1 ? 1 : 2));
        const QImage picture = Paper(printed().pdf).picture(1, dpi);
        QVERIFY(qAbs(picture.width() / dotsPerMm - form.sheet.width()) < wholePoint);
        QVERIFY(qAbs(picture.height() / dotsPerMm - form.sheet.height()) < wholePoint);
    }

    void aScannerReadsEachSerialOutside_data() { eachForm(); }
    void aScannerReadsEachSerialOutside()
    {
        QStringList codes;
        for (int page = 1; page <= printed().pages.size(); ++page)
            codes += Paper(printed().pdf).codes(page);
        codes.sort();
        QCOMPARE(codes, (QStringList{u"MK-0001234-5"_s, u"MK-0001235-4"_s}));
    }

    void thePostReadsEachPostcodeAndNumber_data() { eachForm(); }
    void thePostReadsEachPostcodeAndNumber()
    {
        const QStringList expected{u"1050011 2-11-3-12"_s, u"1000013 1-3-2-503"_s};
        for (int card = 0; card < 2; ++card) {
            const auto [page, place] = placeOn(printed().form, u"customer_barcode"_s, 0, card);
            const auto read = BarReader::read(printed().pages.at(page).barsIn(place));
            QVERIFY(read);
            QCOMPARE(read->postcode + u' ' + read->number, expected.at(card));
            const QRectF ink = printed().pages.at(page).inkIn(place);
            QVERIFY(ink.left() - place.left() > 2 - tolerance && ink.top() - place.top() > 2 - tolerance);
            QVERIFY(place.right() - ink.right() > 2 - tolerance && place.bottom() - ink.bottom() > 2 - tolerance);
        }
    }

    void standsWhereTheFormSays_data() { eachForm(); }
    void standsWhereTheFormSays()
    {
        const CardForm &form = printed().form;
        for (int card = 0; card < 2; ++card) {
            const int inside = lastFace(form);
            const auto [page, place] = placeOn(form, u"secret_frame"_s, inside, card);
            const QRectF ink = printed().pages.at(page).inkIn(place.adjusted(-1, -1, 1, 1));
            for (const double off : {ink.left() - place.left(), ink.top() - place.top(), ink.right() - place.right(),
                                     ink.bottom() - place.bottom()})
                QVERIFY2(qAbs(off) < 0.5, qPrintable(QString::number(off)));
            const auto [secretPage, secretPlace] = placeOn(form, u"secret"_s, inside, card);
            const QRectF secret = printed().pages.at(secretPage).inkIn(secretPlace);
            QVERIFY(secret.width() > 60 && secret.height() > 15);
        }
        // Different secrets, and the second card's on its own place.
        const auto [one, onePlace] = placeOn(form, u"secret"_s, lastFace(form), 0);
        const auto [other, otherPlace] = placeOn(form, u"secret"_s, lastFace(form), 1);
        QVERIFY(printed().pages.at(one).cut(onePlace) != printed().pages.at(other).cut(otherPlace));
    }

    // MYK-13: what a caller can read out without the secret.
    void dateAndSerialStandAtTheUpperRightInside_data() { eachForm(); }
    void dateAndSerialStandAtTheUpperRightInside()
    {
        const CardForm &form = printed().form;
        const int face = lastFace(form);
        int found = 0;
        QRectF inside; // of the panels that the reader sees at once
        for (const FormPanel &panel : form.faces.at(face).panels) {
            if (panel.sealed)
                inside |= panel.box;
        }
        const QRectF corner = inside.translated(form.cornerOf(face, 0));
        for (const FormPanel &panel : form.faces.at(face).panels) {
            for (const FormElement &element : panel.elements) {
                if (!panel.sealed || (element.name != "printed_on"_L1 && element.name != "serial"_L1))
                    continue;
                const QRectF place = element.box.translated(panel.box.topLeft()).translated(form.cornerOf(face, 0));
                const QRectF ink = printed().pages.at(face).inkIn(place);
                QVERIFY(ink.right() > corner.right() - corner.width() * 0.12);
                QVERIFY(ink.bottom() < corner.top() + form.card.height() * 0.17);
                ++found;
            }
        }
        QCOMPARE(found, 2);
    }

    void leavesMarginsGlueAndFoldsBlank_data() { eachForm(); }
    void leavesMarginsGlueAndFoldsBlank()
    {
        const CardForm &form = printed().form;
        for (int face = 0; face < form.faces.size(); ++face) {
            const Page &page = printed().pages.at(face);
            const QPointF corner = form.cornerOf(face, 0);
            const auto isBlank = [&](const QRectF &area) { return page.isBlank(area.translated(corner)); };
            for (const double fold : form.faces.at(face).folds)
                QVERIFY(isBlank({0, fold - 2, form.card.width(), 4}));
            for (const double fold : form.faces.at(face).uprightFolds)
                QVERIFY(isBlank({fold - 2, 0, 4, form.card.height()}));
            for (const FormPanel &panel : form.faces.at(face).panels) {
                const double margin = panel.margin - 0.3; // half a pen
                QVERIFY(isBlank({panel.box.left(), panel.box.top(), panel.box.width(), margin}));
                QVERIFY(isBlank({panel.box.left(), panel.box.top(), margin, panel.box.height()}));
                QVERIFY(isBlank({panel.box.left(), panel.box.bottom() - margin, panel.box.width(), margin}));
                QVERIFY(isBlank({panel.box.right() - margin, panel.box.top(), margin, panel.box.height()}));
                for (const QRectF &zone : panel.adhesive)
                    QVERIFY(isBlank(zone.translated(panel.box.topLeft())));
            }
        }
    }

    // Whatever the sheet's slip in its envelope, the window shows the whole address and nothing else.
    void theWindowShowsTheAddressAndNothingElse()
    {
        const Printed &notice = *m_printed.constFind(u"notice-a4"_s);
        const FormPanel &panel = notice.form.faces.first().panels.first();
        const QRectF most = panel.window->box.adjusted(-5.5, -5.5, 5.5, 5.5);
        const QRectF least = panel.window->box.adjusted(5.5, 5.5, -5.5, -5.5);
        const QRectF ink = notice.pages.first().inkIn(most);
        QVERIFY(least.contains(ink));
        QVERIFY(ink.width() > 70 && ink.height() > 30);
    }

    void theTextTellsTheAddresseeAndNeverTheSecret_data() { eachForm(); }
    void theTextTellsTheAddresseeAndNeverTheSecret()
    {
        QString text;
        for (int page = 1; page <= printed().pages.size(); ++page)
            text += Paper(printed().pdf).text(page).simplified();
        for (const QString &word : {u"髙橋 花子"_s, u"高橋 花江"_s, u"MK-0001234-5"_s, u"MK-0001235-4"_s, u"転送不要"_s,
                                    u"簡易書留"_s, u"ログイン用ではありません"_s, u"MK-0000777-0"_s})
            QVERIFY2(text.contains(word), qPrintable(word));
        for (const QString &word : {u"kp7m"_s, u"mctp"_s, u"小文字"_s, u"ダブリュー"_s})
            QVERIFY2(!text.contains(word), qPrintable(word));
    }
};

QTEST_MAIN(FormsOnPaperTest)
#include "FormsOnPaperTest.moc"
