#pragma once

#include "ui/print/CardFonts.h"

#include <QPainterPath>

#include <array>

/// The outlines of every character that a secret may have, and of its spoken name and class. They are made beforehand
/// and alike for all cards, so that painting a secret leaves no text behind: not in the spool, not in memory.
class SecretOutlines
{
public:
    SecretOutlines(const CardForm &form, const CardFonts &fonts, const QString &font, const QString &aidFont);

    /// A shape from the left end of its baseline: its path at a size of CardFonts::unit, its width at a size of 1.
    struct Shape
    {
        QPainterPath path;
        double width = 0;
    };
    struct Character
    {
        Shape glyph;
        Shape reading;
        Shape kind;
    };
    /// `c`: an ASCII letter or digit.
    const Character &of(char c) const { return m_characters.at(size_t(quint8(c) & 0x7f)); }

private:
    static Shape outline(const CardFonts &fonts, const QString &text, const QString &role);

    std::array<Character, 128> m_characters;
};
