#include "ui/print/CardPreview.h"
#include "tests/ui/print/PrintedCard.h"

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

    void isNamedForScreenReaders()
    {
        const CardPreview preview;
        QVERIFY(!preview.accessibleName().isEmpty());
        QVERIFY(!preview.accessibleDescription().isEmpty());
    }
};

QTEST_MAIN(CardPreviewTest)
#include "CardPreviewTest.moc"
