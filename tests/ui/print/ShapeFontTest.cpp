#include "ui/print/ShapeFont.h"
#include "tests/e2e/Paper.h"
#include "tests/ui/print/PrintedCard.h"

#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int dpi = 600;
constexpr double dotsPerMm = dpi / 25.4;
constexpr double mm = ShapeFont::perMm;

QPainterPath ring(double radius)
{
    QPainterPath hole;
    hole.addEllipse(QPointF(0, 0), radius / 2, radius / 2);
    QPainterPath path;
    path.addEllipse(QPointF(0, 0), radius, radius);
    path.addPath(hole.toReversed());
    path.setFillRule(Qt::WindingFill);
    return path;
}

QPainterPath flag(double length)
{
    QPainterPath path;
    path.moveTo(0, 0);
    path.cubicTo(length / 3, -length, length / 2, length, length, 0); // no parabola
    path.lineTo(length, length);
    path.lineTo(0, length);
    path.closeSubpath();
    return path;
}

QList<QPainterPath> drawings() { return {ring(3 * mm), flag(10 * mm), QPainterPath(), flag(-4 * mm)}; }

} // namespace

/// Drawings printed as the glyphs of a font and as outlines, and compared on paper.
class ShapeFontTest final : public QObject
{
    Q_OBJECT

private:
    QImage printed(const ShapeFont &shapes)
    {
        m_pdf = m_folder.filePath(u"shapes.pdf"_s);
        QPdfWriter writer(m_pdf);
        writer.setResolution(dpi);
        writer.setPageSize(QPageSize(QPageSize::A6));
        writer.setPageMargins({});
        QPainter painter(&writer);
        const std::array<qsizetype, 5> which{3, 0, 1, 2, 0};
        std::array<QPointF, 5> places;
        for (size_t i = 0; i < places.size(); ++i)
            places.at(i) = QPointF(10 + 15 * double(i), 20 + double(i)) * dotsPerMm;
        painter.rotate(5);
        shapes.draw(painter, which, places, dotsPerMm);
        painter.end();
        return Paper(m_pdf).picture(1, dpi);
    }

    QTemporaryDir m_folder;
    QString m_pdf;

private slots:
    void looksTheSameAsOutlines()
    {
        const ShapeFont font(drawings(), ShapeFont::As::Font);
        QVERIFY(font.isFont());
        const QImage asFont = printed(font);
        const ShapeFont outlines(drawings(), ShapeFont::As::Outlines);
        QVERIFY(!outlines.isFont());
        const QImage asOutlines = printed(outlines);
        QVERIFY(!Page(asFont, dotsPerMm).isBlank({0, 0, 105, 148}));
        QCOMPARE(straysBetween(asFont, asOutlines), 0);
    }

    void saysNothingAsText()
    {
        printed(ShapeFont(drawings(), ShapeFont::As::Font));
        QCOMPARE(Paper(m_pdf).text(1).trimmed(), QString());
    }

    void leavesNoFontBehind()
    {
        const QStringList before = QFontDatabase::families();
        {
            const ShapeFont font(drawings(), ShapeFont::As::Font);
            QCOMPARE(QFontDatabase::families().size(), before.size() + 1);
        }
        QCOMPARE(QFontDatabase::families(), before);
    }

    // A font's numbers end at 16 cm.
    void drawsWhatIsTooLargeForAFontAsOutlines()
    {
        const QList<QPainterPath> large{ring(170 * mm), flag(10 * mm), QPainterPath(), ring(3 * mm)};
        const ShapeFont font(large, ShapeFont::As::Font);
        QVERIFY(!font.isFont());
        QCOMPARE(straysBetween(printed(font), printed(ShapeFont(large, ShapeFont::As::Outlines))), 0);
    }

    void isFineWithNothing() { QVERIFY(!ShapeFont({}, ShapeFont::As::Font).isFont()); }
};

QTEST_MAIN(ShapeFontTest)
#include "ShapeFontTest.moc"
