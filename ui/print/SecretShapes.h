#pragma once

#include "models/base/Secret.h"
#include "models/postcard/CardLayout.h"
#include "ui/print/CardFonts.h"
#include "ui/print/ShapeFont.h"

#include <array>

/// Each character that a secret may have, as it stands in its cell with its spoken name and its class below it. They
/// are made beforehand and alike for all cards, so that painting a secret leaves no text behind: not in the spool, not
/// in memory.
class SecretShapes
{
public:
    /// For all places in `layout` where a secret stands.
    SecretShapes(const CardForm &form, const CardFonts &fonts, const CardLayout &layout, ShapeFont::As as);

    bool areFor(const CardLayout &layout) const;

    /// Paints in the pen's colour. `secret`: ASCII letters and digits; `unitsPerMm`: of `painter`.
    void paint(QPainter &painter, const PlacedSecret &place, const Secret &secret, double unitsPerMm) const;

private:
    struct Alphabet
    {
        PlacedSecret place;
        std::array<qsizetype, 128> drawings{};
    };

    QList<QPainterPath> drawn(const CardForm &form, const CardFonts &fonts, const CardLayout &layout);
    const Alphabet *alphabetFor(const PlacedSecret &place) const;

    QList<Alphabet> m_alphabets;
    ShapeFont m_font; ///< of what the alphabets number
};
