#include "ui/print/SecretOutlines.h"

#include <cmath>

namespace {

// A thousandth of a character is less than a printer's dot, and whole numbers make a document a third as long.
QPainterPath inWholeUnits(QPainterPath path, double along)
{
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        path.setElementPositionAt(i, std::round(element.x + along), std::round(element.y));
    }
    return path;
}

} // namespace

SecretOutlines::SecretOutlines(const CardForm &form, const CardFonts &fonts, const QString &font,
                               const QString &aidFont)
{
    for (char c = '0'; c <= 'z'; ++c) {
        const QChar character = QLatin1Char(c);
        if (!character.isLetterOrNumber())
            continue;
        m_characters.at(size_t(c)) = {outline(fonts, character, font), outline(fonts, form.readingOf(c), aidFont),
                                      outline(fonts, form.classOf(c), aidFont)};
    }
}

SecretOutlines::Shape SecretOutlines::outline(const CardFonts &fonts, const QString &text, const QString &role)
{
    Shape shape;
    for (const CardFonts::Glyph &glyph : fonts.glyphs(text, role)) {
        if (!glyph.font)
            continue;
        shape.path.addPath(inWholeUnits(glyph.font->pathForGlyph(glyph.index), shape.width * CardFonts::unit));
        shape.width += glyph.advance;
    }
    shape.path.setFillRule(Qt::WindingFill);
    return shape;
}
