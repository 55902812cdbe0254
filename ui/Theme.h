#pragma once

#include "models/tables/Roles.h"

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;
class QPushButton;

/// Every colour, distance and type size of the program. Colours come from one table for light and one for dark; whoever
/// needs one asks here or takes a QPalette role, and nobody else writes a literal.
class Theme
{
public:
    enum class Scheme { Light, Dark };
    enum class Choice { System, Light, Dark };

    /// Type sizes, in points: 10 for text, so that they follow the screen's own scale.
    enum class Text { Small, Body, Strong, Subtitle, Title, Scan };

    static constexpr int rowHeight = 30;
    static constexpr int iconSize = 16;
    static constexpr int largeIconSize = 20;
    static constexpr int radius = 4;
    static constexpr int pageMargin = 16;

    /// `steps` times 4 pixels; the grid is 8, and 4 inside controls.
    static constexpr int space(int steps) { return steps * 4; }

    /// Gives the application our style, palette and font. May be called again while windows are open.
    static void apply(QApplication &application, Choice choice);

    /// What the desktop wishes, as far as this Qt tells.
    static Scheme systemScheme();
    /// The scheme on screen now, read from the application's palette.
    static Scheme scheme();

    static QPalette palette(Scheme scheme);
    static QFont font(Text text = Text::Body);

    /// Text and icon colour of a tone, and the ground behind it. Both keep 4.5 : 1 on each other and `colour` on Base.
    static QColor colour(Tone tone) { return colour(tone, scheme()); }
    static QColor ground(Tone tone) { return ground(tone, scheme()); }
    static QColor colour(Tone tone, Scheme scheme);
    static QColor ground(Tone tone, Scheme scheme);

    static QColor accent() { return accent(scheme()); }
    static QColor accent(Scheme scheme);
    static QColor onAccent(Scheme scheme);
    /// Hairlines and the outlines of controls.
    static QColor line() { return line(scheme()); }
    static QColor line(Scheme scheme);
    static QColor outline(Scheme scheme);
    /// The ground of what has just changed in a list.
    static QColor fresh() { return ground(Tone::Busy); }
    /// Text that accompanies: labels, hints, times.
    static QColor quiet() { return quiet(scheme()); }
    static QColor quiet(Scheme scheme);

    /// Marks the one button that does the obvious next thing; the style paints it in the accent colour.
    static void makePrimary(QPushButton &button);

    /// WCAG's contrast of two opaque colours, 1 … 21.
    static double contrast(const QColor &one, const QColor &other);
};
