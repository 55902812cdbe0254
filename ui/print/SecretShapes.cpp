#include "ui/print/SecretShapes.h"

#include "ui/print/DotSteps.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr double perMm = ShapeFont::perMm;

/// Outlines that were asked for before: all classes are made of five characters.
class Outlines
{
public:
    const QPainterPath &of(const CardFonts::Glyph &glyph)
    {
        const auto known = m_paths.constFind({glyph.font, glyph.index});
        return known != m_paths.constEnd()
            ? *known
            : *m_paths.insert({glyph.font, glyph.index}, glyph.font->pathForGlyph(glyph.index));
    }

private:
    QHash<std::pair<const QRawFont *, quint32>, QPainterPath> m_paths;
};

/// One character's cell while it is drawn; its zero is the upper left corner.
class Cell
{
public:
    Cell(const CardFonts &fonts, Outlines &outlines, double width)
        : m_fonts(fonts)
        , m_outlines(outlines)
        , m_width(width)
    {
        m_path.setFillRule(Qt::WindingFill);
    }

    // Centred; what is wider than its part of the cell is condensed.
    void add(const QString &text, const QString &role, double size, double baseline, double part)
    {
        const double natural = m_fonts.width(text, role) * size;
        const double width = std::min(natural, m_width * part);
        const double down = size * perMm / CardFonts::unit;
        const double across = natural > 0 ? down * width / natural : down;
        double x = (m_width - width) / 2 * perMm;
        for (const CardFonts::Glyph &glyph : m_fonts.glyphs(text, role)) {
            if (!glyph.font)
                continue;
            m_path.addPath(QTransform(across, 0, 0, down, x, baseline * perMm).map(m_outlines.of(glyph)));
            x += glyph.advance * CardFonts::unit * across;
        }
    }

    QPainterPath path() const { return m_path; }

private:
    const CardFonts &m_fonts;
    Outlines &m_outlines;
    double m_width;
    QPainterPath m_path;
};

bool sameCells(const PlacedSecret &one, const PlacedSecret &other)
{
    const auto cell = [](const PlacedSecret &place) { return place.cells.value(0).size(); };
    return one.font == other.font && one.size == other.size && one.style == other.style && cell(one) == cell(other);
}

template <typename Visit>
void eachPlace(const CardLayout &layout, Visit visit)
{
    for (const LaidFace &face : layout.faces) {
        for (const LaidPanel &panel : face.panels)
            std::for_each(panel.secrets.begin(), panel.secrets.end(), visit);
    }
}

} // namespace

SecretShapes::SecretShapes(const CardForm &form, const CardFonts &fonts, const CardLayout &layout, ShapeFont::As as)
    : m_font(drawn(form, fonts, layout), as)
{
}

QList<QPainterPath> SecretShapes::drawn(const CardForm &form, const CardFonts &fonts, const CardLayout &layout)
{
    QList<QPainterPath> drawings;
    Outlines outlines;
    eachPlace(layout, [&](const PlacedSecret &place) {
        if (alphabetFor(place))
            return;
        Alphabet alphabet{place, {}};
        for (char c = '0'; c <= 'z'; ++c) {
            const QChar character = QLatin1Char(c);
            if (!character.isLetterOrNumber())
                continue;
            const SecretStyle &style = place.style;
            Cell cell(fonts, outlines, place.cells.value(0).width());
            cell.add(character, place.font, place.size, style.glyphAt, 1);
            cell.add(form.readingOf(c), style.aidFont, style.readingSize, style.readingAt, style.aidWidth);
            cell.add(form.classOf(c), style.aidFont, style.classSize, style.classAt, style.aidWidth);
            alphabet.drawings.at(size_t(c)) = drawings.size();
            drawings.append(cell.path());
        }
        m_alphabets.append(alphabet);
    });
    return drawings;
}

const SecretShapes::Alphabet *SecretShapes::alphabetFor(const PlacedSecret &place) const
{
    const auto found = std::find_if(m_alphabets.begin(), m_alphabets.end(),
                                    [&](const Alphabet &one) { return sameCells(one.place, place); });
    return found == m_alphabets.end() ? nullptr : &*found;
}

bool SecretShapes::areFor(const CardLayout &layout) const
{
    bool all = true;
    eachPlace(layout, [&](const PlacedSecret &place) { all = all && alphabetFor(place); });
    return all;
}

void SecretShapes::paint(QPainter &painter, const PlacedSecret &place, const Secret &secret, double unitsPerMm) const
{
    const Alphabet &alphabet = *alphabetFor(place);
    QVarLengthArray<qsizetype, 64> drawings;
    QVarLengthArray<QPointF, 64> corners;
    const qsizetype length = std::min(secret.size(), place.cells.size());
    for (qsizetype i = 0; i < length; ++i) {
        drawings.append(alphabet.drawings.at(size_t(quint8(secret.bytes().at(i)) & 0x7f)));
        const QPointF corner = place.cells.at(i).topLeft() * unitsPerMm;
        corners.append({inSteps(corner.x(), unitsPerMm), inSteps(corner.y(), unitsPerMm)});
    }
    m_font.draw(painter, {drawings.data(), size_t(length)}, {corners.data(), size_t(length)}, unitsPerMm);
}
