#include "ui/print/CardPreview.h"
#include "tests/ui/print/PrintedCard.h"
#include "ui/print/BarcodeNotes.h"

#include <QApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

int darkDots(const QImage &picture)
{
    int dark = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            dark += qGray(picture.pixel(x, y)) < 100;
    }
    return dark;
}

void show(CardPreview &preview, const Card &card)
{
    preview.showCard(formForPaper(), card, textsForPaper().value(card.kind), rulesForPaper());
}

} // namespace

class CardPreviewTest final : public QObject
{
    Q_OBJECT

private slots:
    void showsBothFaces()
    {
        CardPreview preview;
        preview.resize(900, 640);
        QSignalSpy shown(&preview, &CardPreview::shown);
        show(preview, cardForPaper());
        QVERIFY(shown.wait());
        const QImage picture = preview.grab().toImage();
        QVERIFY(darkDots(picture.copy(0, 0, 450, 640)) > 2'000);
        QVERIFY(darkDots(picture.copy(450, 0, 450, 640)) > 2'000);
    }

    void saysWhyACardHasNoBarcode()
    {
        CardPreview preview;
        QSignalSpy shown(&preview, &CardPreview::shown);
        show(preview, cardForPaper());
        QVERIFY(shown.wait());
        QCOMPARE(preview.withoutBarcode(), QString());
        Card card = cardForPaper();
        card.address = u"東京都中央区八丁堀2-3-4"_s;
        show(preview, card);
        QVERIFY(shown.wait());
        QCOMPARE(preview.withoutBarcode(),
                 u"This card has no customer barcode. A number in the address may belong to the town's name, so it is "
                 "not certain where the house number begins."_s);
        preview.clear();
        QCOMPARE(preview.withoutBarcode(), QString());
    }

    void theCardsOfARunWithoutABarcodeAreCountedByReason()
    {
        Cards cards{cardForPaper()};
        for (int i = 0; i < 6; ++i) {
            cards.append(cardForPaper());
            cards.last().postalCode = u"1050000"_s;
        }
        cards.append(cardForPaper());
        cards.last().postalCode = u"105-001"_s;
        const QStringList lines = BarcodeNotes::of(formForPaper(), cards).sentences();
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.first().startsWith(u"1 card"_s) && lines.first().contains(u"seven digits"_s),
                 qPrintable(lines.first()));
        QVERIFY2(lines.last().startsWith(u"6 card"_s) && lines.last().contains(u"2 more. The postal code ends in 00"_s),
                 qPrintable(lines.last()));
        QVERIFY(BarcodeNotes::of(formForPaper(), {cardForPaper()}).sentences().isEmpty());

        CardForm without = formForPaper();
        for (FormPanel &panel : without.faces.first().panels)
            panel.elements.removeIf(
                [](const FormElement &element) { return element.kind == FormElement::Kind::CustomerBarcode; });
        QVERIFY(BarcodeNotes::of(without, cards).sentences().isEmpty()); // none was wanted
    }

    // It is never given a secret, so it looks the same every time.
    void looksTheSameEveryTime()
    {
        QImage first;
        for (int i = 0; i < 2; ++i) {
            CardPreview preview;
            preview.resize(900, 640);
            QSignalSpy shown(&preview, &CardPreview::shown);
            show(preview, cardForPaper());
            QVERIFY(shown.wait());
            const QImage picture = preview.grab().toImage();
            if (i > 0)
                QCOMPARE(picture, first);
            first = picture;
        }
    }

    void saysWhyACardCannotBePrinted()
    {
        CardPreview preview;
        QList<PrintProblem> problems;
        connect(&preview, &CardPreview::failed, this, [&](const PrintProblem &problem) { problems.append(problem); });
        Card card = cardForPaper();
        card.memberName = u"山田\U000F0001"_s;
        show(preview, card);
        QTRY_COMPARE(problems, QList({PrintProblem{PrintProblem::Kind::GlyphMissing, u"U+F0001"_s, card.memberName}}));
    }

    void dropsThePictureOfAnEarlierCard()
    {
        CardPreview preview;
        QSignalSpy shown(&preview, &CardPreview::shown);
        show(preview, cardForPaper());
        show(preview, cardForPaper());
        preview.clear();
        QTest::qWait(1'500);
        QCOMPARE(shown.count(), 0);
    }

    void mayBeClosedWhileThePictureIsMade()
    {
        {
            CardPreview preview;
            show(preview, cardForPaper());
        }
        QTest::qWait(500);
    }

    // Paper is white whatever the theme, and a fold must be seen on it.
    void foldsAreSeenInEveryTheme_data()
    {
        QTest::addColumn<QColor>("link");
        QTest::newRow("dark blue of a light theme") << QColor(0x1b, 0x62, 0xb5);
        QTest::newRow("light blue of a dark theme") << QColor(0x8a, 0xbd, 0xf5);
        QTest::newRow("white") << QColor(Qt::white);
    }

    void foldsAreSeenInEveryTheme()
    {
        QFETCH(const QColor, link);
        CardPreview preview;
        QPalette palette = preview.palette();
        palette.setColor(QPalette::Link, link);
        preview.setPalette(palette);
        preview.resize(900, 640);
        QSignalSpy shown(&preview, &CardPreview::shown);
        show(preview, cardForPaper());
        QVERIFY(shown.wait());
        const QImage picture = preview.grab().toImage();
        // The fold of the left face lies in the middle of its height; nothing is printed there.
        int seen = 0;
        for (int y = 300; y < 340; ++y) {
            int inLine = 0;
            for (int x = 60; x < 400; ++x)
                inLine += qGray(picture.pixel(x, y)) < 170;
            seen = std::max(seen, inLine);
        }
        QVERIFY2(seen > 100, qPrintable(QString::number(seen)));
    }

    void aProgramMayEndWhileOneIsMade()
    {
        QProcess program;
        program.start(QApplication::applicationFilePath(), {u"--leave"_s});
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
    }

    void isNamedForScreenReaders()
    {
        const CardPreview preview;
        QVERIFY(!preview.accessibleName().isEmpty());
        QVERIFY(!preview.accessibleDescription().isEmpty());
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (QApplication::arguments().value(1) == u"--leave"_s) {
        CardPreview preview;
        show(preview, cardForPaper());
        return 0;
    }
    CardPreviewTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "CardPreviewTest.moc"
