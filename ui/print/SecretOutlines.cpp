#include "ui/print/SecretOutlines.h"

#include <QTransform>

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
        const QTransform place
            = QTransform::fromTranslate(shape.width, 0).scale(1 / CardFonts::unit, 1 / CardFonts::unit);
        shape.path.addPath(place.map(glyph.font->pathForGlyph(glyph.index)));
        shape.width += glyph.advance;
    }
    shape.path.setFillRule(Qt::WindingFill);
    return shape;
}
