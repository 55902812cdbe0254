#include "ui/Theme.h"

#include "ui/DeskStyle.h"
#include "ui/SystemScheme.h"

#include <QApplication>
#include <QPushButton>
#include <QStyleHints>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct Colours
{
    QRgb window, base, stripe, text, quiet, button, line, outline, accent, onAccent, selection, selectedText, tip;
    std::array<QRgb, 5> tone;   // in the order of Tone
    std::array<QRgb, 5> ground; // the same
};

constexpr Colours light{
    .window = 0xfff4f6f8,
    .base = 0xffffffff,
    .stripe = 0xfff9fafb,
    .text = 0xff1b2430,
    .quiet = 0xff566173,
    .button = 0xffffffff,
    .line = 0xffe1e6ec,
    .outline = 0xff8a95a5,
    .accent = 0xff1b62b5,
    .onAccent = 0xffffffff,
    .selection = 0xffd8e8fa,
    .selectedText = 0xff10233d,
    .tip = 0xff26303d,
    .tone = {0xff465163, 0xff146c3a, 0xff8a5000, 0xffb3261e, 0xff1b5fa8},
    .ground = {0xffeceff3, 0xffdff3e6, 0xfffdeecb, 0xfffde4e1, 0xffe1eefb},
};

constexpr Colours dark{
    .window = 0xff171b21,
    .base = 0xff1e232a,
    .stripe = 0xff22282f,
    .text = 0xffe4e8ed,
    .quiet = 0xffa3adba,
    .button = 0xff2a313a,
    .line = 0xff323a45,
    .outline = 0xff6c7888,
    .accent = 0xff8abdf5,
    .onAccent = 0xff0b2038,
    .selection = 0xff2a4a6e,
    .selectedText = 0xffffffff,
    .tip = 0xff39424e,
    .tone = {0xffc2cad4, 0xff8ad8a6, 0xfff2c26b, 0xffffaea6, 0xff9cc9f7},
    .ground = {0xff343c46, 0xff1d3d2a, 0xff463613, 0xff4f2624, 0xff1f3b57},
};

const Colours &colours(Theme::Scheme scheme) { return scheme == Theme::Scheme::Dark ? dark : light; }

double luminance(const QColor &colour)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

void Theme::apply(QApplication &application, Choice choice)
{
    static const Scheme hinted = systemScheme(); // before our palette hides the desktop's
    Scheme wanted = hinted;
    if (choice != Choice::System)
        wanted = choice == Choice::Dark ? Scheme::Dark : Scheme::Light;

    if (!qobject_cast<DeskStyle *>(application.style()))
        application.setStyle(new DeskStyle);
    application.setFont(font(Text::Body));
    application.setPalette(palette(wanted));
}

Theme::Scheme Theme::systemScheme()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light;
#endif
    if (const auto dark = SystemScheme::isDark())
        return *dark ? Scheme::Dark : Scheme::Light;
    return scheme();
}

Theme::Scheme Theme::scheme()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

QPalette Theme::palette(Scheme scheme)
{
    const Colours &table = colours(scheme);
    QPalette palette;
    const auto all = [&](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor(colour)); };
    all(QPalette::Window, table.window);
    all(QPalette::WindowText, table.text);
    all(QPalette::Base, table.base);
    all(QPalette::AlternateBase, table.stripe);
    all(QPalette::Text, table.text);
    all(QPalette::PlaceholderText, table.quiet);
    all(QPalette::Button, table.button);
    all(QPalette::ButtonText, table.text);
    all(QPalette::BrightText, table.onAccent);
    all(QPalette::Highlight, table.selection);
    all(QPalette::HighlightedText, table.selectedText);
    all(QPalette::Link, table.accent);
    all(QPalette::LinkVisited, table.accent);
    all(QPalette::ToolTipBase, table.tip);
    all(QPalette::ToolTipText, dark.text);
    all(QPalette::Light, table.base);
    all(QPalette::Midlight, table.line);
    all(QPalette::Mid, table.outline);
    all(QPalette::Dark, table.quiet);
    all(QPalette::Shadow, table.outline);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(table.outline));
    return palette;
}

QFont Theme::font(Text text)
{
    QFont font;
    font.setFamilies({u"Yu Gothic UI"_s, u"Meiryo"_s, u"Noto Sans CJK JP"_s, u"Noto Sans JP"_s, u"Hiragino Sans"_s});
    font.setPointSizeF(10);
    switch (text) {
    case Text::Small: font.setPointSizeF(9); break;
    case Text::Body: break;
    case Text::Strong: font.setWeight(QFont::DemiBold); break;
    case Text::Subtitle:
        font.setPointSizeF(11.5);
        font.setWeight(QFont::DemiBold);
        break;
    case Text::Title:
        font.setPointSizeF(14);
        font.setWeight(QFont::DemiBold);
        break;
    case Text::Scan: font.setPointSizeF(20); break;
    }
    return font;
}

QColor Theme::colour(Tone tone, Scheme scheme) { return QColor(colours(scheme).tone.at(size_t(tone))); }
QColor Theme::ground(Tone tone, Scheme scheme) { return QColor(colours(scheme).ground.at(size_t(tone))); }
QColor Theme::accent(Scheme scheme) { return QColor(colours(scheme).accent); }
QColor Theme::onAccent(Scheme scheme) { return QColor(colours(scheme).onAccent); }
QColor Theme::line(Scheme scheme) { return QColor(colours(scheme).line); }
QColor Theme::outline(Scheme scheme) { return QColor(colours(scheme).outline); }
QColor Theme::quiet(Scheme scheme) { return QColor(colours(scheme).quiet); }

void Theme::makePrimary(QPushButton &button)
{
    button.setProperty(DeskStyle::primaryProperty, true);
    button.update();
}

double Theme::contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}
