#include "ui/Theme.h"

#include "ui/DeskStyle.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr double readable = 4.5; // WCAG 2, level AA, for text
constexpr double visible = 3.0;  // the same, for outlines of controls

QImage pictureOf(QPushButton &button)
{
    button.resize(button.sizeHint());
    return button.grab().toImage();
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsMeasuredAsTheGuidelineDoes()
    {
        const QPalette palette;
        QCOMPARE(Theme::contrast(palette.color(QPalette::Base), palette.color(QPalette::Base)), 1.0);
        QVERIFY(qFuzzyCompare(Theme::contrast(QColorConstants::Black, QColorConstants::White), 21.0));
    }

    void textIsReadableInLightAndDark_data()
    {
        QTest::addColumn<Theme::Scheme>("scheme");
        QTest::addRow("light") << Theme::Scheme::Light;
        QTest::addRow("dark") << Theme::Scheme::Dark;
    }

    void textIsReadableInLightAndDark()
    {
        QFETCH(Theme::Scheme, scheme);
        const QPalette palette = Theme::palette(scheme);
        const auto contrast = [&](QPalette::ColorRole text, QPalette::ColorRole ground) {
            return Theme::contrast(palette.color(text), palette.color(ground));
        };
        for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button}) {
            QVERIFY(contrast(QPalette::WindowText, ground) >= readable);
            QVERIFY(contrast(QPalette::PlaceholderText, ground) >= readable);
            QVERIFY(contrast(QPalette::Link, ground) >= readable);
        }
        QVERIFY(contrast(QPalette::HighlightedText, QPalette::Highlight) >= readable);
        QVERIFY(contrast(QPalette::ToolTipText, QPalette::ToolTipBase) >= readable);
        QVERIFY(Theme::contrast(Theme::onAccent(scheme), Theme::accent(scheme)) >= readable);
        QVERIFY(Theme::contrast(Theme::outline(scheme), palette.color(QPalette::Base)) >= visible);
    }

    void everyToneIsReadableOnItsGroundAndInATable_data() { textIsReadableInLightAndDark_data(); }

    void everyToneIsReadableOnItsGroundAndInATable()
    {
        QFETCH(Theme::Scheme, scheme);
        const QPalette palette = Theme::palette(scheme);
        for (const Tone tone : {Tone::Neutral, Tone::Good, Tone::Warn, Tone::Bad, Tone::Busy}) {
            const QColor ink = Theme::colour(tone, scheme);
            QVERIFY(Theme::contrast(ink, Theme::ground(tone, scheme)) >= readable);
            QVERIFY(Theme::contrast(ink, palette.color(QPalette::Base)) >= readable);
            QVERIFY(Theme::contrast(ink, palette.color(QPalette::Window)) >= readable);
            QVERIFY(Theme::contrast(palette.color(QPalette::Text), Theme::ground(tone, scheme)) >= readable);
        }
    }

    void theSchemeCanBeChangedWhileWindowsAreOpen()
    {
        Theme::apply(*qApp, Theme::Choice::Dark);
        QCOMPARE(Theme::scheme(), Theme::Scheme::Dark);
        QCOMPARE(QWidget().palette().color(QPalette::Window),
                 Theme::palette(Theme::Scheme::Dark).color(QPalette::Window));
        Theme::apply(*qApp, Theme::Choice::Light);
        QCOMPARE(Theme::scheme(), Theme::Scheme::Light);
        QVERIFY(qobject_cast<DeskStyle *>(qApp->style()));
    }

    void thePrimaryButtonIsPaintedInTheAccentColourAndOthersAreNot()
    {
        Theme::apply(*qApp, Theme::Choice::Light);
        QPushButton plain(u"x"_s);
        QPushButton primary(u"x"_s);
        Theme::makePrimary(primary);
        const QPoint inside(8, 8);
        QCOMPARE(pictureOf(primary).pixelColor(inside), Theme::accent());
        QVERIFY(pictureOf(plain).pixelColor(inside) != Theme::accent());
    }

    void whatHasTheFocusLooksDifferent()
    {
        Theme::apply(*qApp, Theme::Choice::Light);
        QWidget window;
        QPushButton button(u"x"_s, &window);
        window.show();
        QApplication::setActiveWindow(&window);
        button.clearFocus();
        const QImage before = pictureOf(button);
        button.setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(button.hasFocus());
        QVERIFY(pictureOf(button) != before);
    }
};

QTEST_MAIN(ThemeTest)
#include "ThemeTest.moc"
