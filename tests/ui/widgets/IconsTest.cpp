#include "ui/Icons.h"

#include "ui/Theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QRawFont>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize size(16, 16);

bool isBlank(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) != 0)
                return false;
        }
    }
    return true;
}

// The colour of the most opaque pixel: what the strokes are painted in.
QColor inkOf(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    const QImage image = icon.pixmap({64, 64}, 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
    QColor ink;
    int densest = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > densest) {
                densest = qAlpha(image.pixel(x, y));
                ink = QColor(image.pixel(x, y));
            }
        }
    }
    return ink;
}

} // namespace

class IconsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp, Theme::Choice::Light); }

    void everyIconIsAGlyphOfTheFontAndPaintsSomething()
    {
        const QRawFont font = QRawFont::fromFont(iconFont(16));
        QVERIFY(font.isValid());
        for (int which = 0; which <= int(Icon::Bell); ++which) {
            QVERIFY2(font.supportsCharacter(glyph(Icon(which))), qPrintable(QString::number(which)));
            QVERIFY(!isBlank(icon(Icon(which)).pixmap(size).toImage()));
        }
    }

    void anIconIsAsSharpAsTheScreen()
    {
        const QPixmap twice = icon(Icon::Search).pixmap(size, 2.0);
        QCOMPARE(twice.size(), size * 2);
        QCOMPARE(twice.devicePixelRatio(), 2.0);
    }

    void anIconFollowsThePaletteOfTheMoment()
    {
        const QIcon search = icon(Icon::Search);
        QCOMPARE(inkOf(search), qApp->palette().color(QPalette::ButtonText));
        Theme::apply(*qApp, Theme::Choice::Dark);
        QCOMPARE(inkOf(search), Theme::palette(Theme::Scheme::Dark).color(QPalette::ButtonText));
        Theme::apply(*qApp, Theme::Choice::Light);
        QCOMPARE(inkOf(search), Theme::palette(Theme::Scheme::Light).color(QPalette::ButtonText));
    }

    void aDisabledIconIsQuieter()
    {
        QCOMPARE(inkOf(icon(Icon::Search), QIcon::Disabled),
                 qApp->palette().color(QPalette::Disabled, QPalette::ButtonText));
    }

    void anIconWithAToneHasItsColour() { QCOMPARE(inkOf(icon(Icon::Bad, Tone::Bad)), Theme::colour(Tone::Bad)); }

    void aNameFindsItsIconAndAnUnknownNameTheTones()
    {
        QCOMPARE(iconNamed(u"printer"_s, Tone::Good), Icon::PrintRuns);
        QCOMPARE(iconNamed(u"<img>"_s, Tone::Good), Icon::Good);
        QCOMPARE(iconNamed({}, Tone::Warn), Icon::Warn);
    }
};

QTEST_MAIN(IconsTest)
#include "IconsTest.moc"
