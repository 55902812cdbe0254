#include "ui/print/CardPainter.h"

#include "models/postcard/BarDots.h"

#include <QGlyphRun>
#include <QPen>

#include <cmath>

namespace {

constexpr double barcodeQuiet = 2; // mm of blank around the bars, which the form's box includes

QColor grey(double ink)
{
    const int level = int(std::lround(255 * (1 - ink)));
    return QColor(level, level, level);
}

} // namespace

/// A panel while it is painted: mm from its corner on one side, dots on the other.
class CardPainter::Panel
{
public:
    Panel(QPainter &painter, const CardFonts &fonts, DotsPerMm dotsPerMm)
        : m_painter(painter)
        , m_fonts(fonts)
        , m_scale(dotsPerMm)
    {
    }

    void shape(const PlacedShape &shape) const
    {
        m_painter.setPen(QPen(grey(shape.ink), shape.pen * m_scale.across));
        m_painter.setBrush(Qt::NoBrush);
        const QRectF box = dots(shape.box);
        switch (shape.kind) {
        case FormElement::Kind::Frame:
            m_painter.drawRoundedRect(box, shape.radius * m_scale.across, shape.radius * m_scale.down);
            break;
        case FormElement::Kind::Line: m_painter.drawLine(box.topLeft(), box.bottomRight()); break;
        case FormElement::Kind::Tint: tint(box, shape.pitch * m_scale.across); break;
        case FormElement::Kind::Text:
        case FormElement::Kind::Secret:
        case FormElement::Kind::Qr:
        case FormElement::Kind::CustomerBarcode: break;
        }
    }

    // Every size is painted with the one font at its own size and scaled by the painter, so that a document holds each
    // font once.
    void text(const PlacedText &text) const
    {
        m_painter.save();
        m_painter.setPen(grey(text.ink));
        m_painter.translate(dots(text.at));
        m_painter.scale(text.size * m_scale.across / CardFonts::unit, text.size * m_scale.down / CardFonts::unit);
        const QList<CardFonts::Glyph> glyphs = m_fonts.glyphs(text.text, text.font);
        double x = 0;
        for (qsizetype i = 0; i < glyphs.size();) {
            const QRawFont *font = glyphs.at(i).font;
            QList<quint32> indexes;
            QList<QPointF> positions;
            for (; i < glyphs.size() && glyphs.at(i).font == font; ++i) {
                indexes.append(glyphs.at(i).index);
                positions.append({x, 0});
                x += glyphs.at(i).advance * CardFonts::unit;
            }
            if (font)
                glyphRun(*font, indexes, positions);
        }
        m_painter.restore();
    }

    // All squares in one path: much faster than one by one, and without hairlines between them.
    void qr(const PlacedQr &qr) const
    {
        const int module = std::max(1, int(std::floor(qr.module * std::min(m_scale.across, m_scale.down))));
        const double side = qr.code.side() * module;
        const QPointF centre = dots(qr.box.center());
        const double left = std::round(centre.x() - side / 2);
        const double top = std::round(centre.y() - side / 2);
        QPainterPath path;
        for (int y = 0; y < qr.code.side(); ++y) {
            for (int x = 0; x < qr.code.side();) {
                int end = x;
                while (end < qr.code.side() && qr.code.dark(end, y))
                    ++end;
                if (end > x)
                    path.addRect(left + x * module, top + y * module, (end - x) * module, module);
                x = end + 1;
            }
        }
        fill(path);
    }

    void barcode(const PlacedBarcode &barcode) const
    {
        const BarDots bar = BarDots::of(barcode.points, m_scale.across);
        const BarDots tall = BarDots::of(barcode.points, m_scale.down);
        const double left = std::round((barcode.box.left() + barcodeQuiet) * m_scale.across);
        const double top = std::round(barcode.box.center().y() * m_scale.down - tall.full / 2.0);
        const int arm = (tall.full - tall.timing) / 2;
        QPainterPath path;
        double x = left;
        for (const CustomerBarcode::Bar kind : barcode.code.bars()) {
            const bool up = kind == CustomerBarcode::Bar::Full || kind == CustomerBarcode::Bar::Ascending;
            const bool down = kind == CustomerBarcode::Bar::Full || kind == CustomerBarcode::Bar::Descending;
            const int height = tall.timing + (up ? arm : 0) + (down ? arm : 0);
            path.addRect(x, top + (up ? 0 : arm), bar.bar, height);
            x += bar.pitch;
        }
        fill(path);
    }

    void secret(const PlacedSecret &place, const SecretOutlines &outlines, const Secret &secret) const
    {
        const qsizetype length = std::min(secret.size(), place.cells.size());
        for (qsizetype i = 0; i < length; ++i) {
            const SecretOutlines::Character &character = outlines.of(secret.bytes().at(i));
            const QRectF cell = place.cells.at(i);
            outline(character.glyph, cell, 1, place.style.glyphAt, place.size);
            outline(character.reading, cell, place.style.aidWidth, place.style.readingAt, place.style.readingSize);
            outline(character.kind, cell, place.style.aidWidth, place.style.classAt, place.style.classSize);
        }
    }

private:
    QPointF dots(const QPointF &mm) const { return {mm.x() * m_scale.across, mm.y() * m_scale.down}; }
    QRectF dots(const QRectF &mm) const { return {dots(mm.topLeft()), dots(mm.bottomRight())}; }

    void glyphRun(const QRawFont &font, const QList<quint32> &indexes, const QList<QPointF> &positions) const
    {
        QGlyphRun run;
        run.setRawFont(font);
        run.setGlyphIndexes(indexes);
        run.setPositions(positions);
        m_painter.drawGlyphRun({}, run);
    }

    void fill(const QPainterPath &path) const
    {
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.fillPath(path, Qt::black);
        m_painter.setRenderHint(QPainter::Antialiasing, true);
    }

    // Centred in its cell; what is wider than its part of the cell is condensed. The outline itself is shared by all
    // cards, and the painter's transformation places it, so no copy of a secret's shape is made here.
    void outline(const SecretOutlines::Shape &shape, const QRectF &cell, double part, double baseline,
                 double size) const
    {
        const double natural = shape.width * size;
        const double width = std::min(natural, cell.width() * part);
        m_painter.save();
        m_painter.translate(dots(QPointF(cell.center().x() - width / 2, cell.top() + baseline)));
        m_painter.scale(size * m_scale.across * (natural > 0 ? width / natural : 1) / CardFonts::unit,
                        size * m_scale.down / CardFonts::unit);
        m_painter.fillPath(shape.path, Qt::black);
        m_painter.restore();
    }

    // A lattice that a lamp behind the card shows together with the secret.
    void tint(const QRectF &box, double pitch) const
    {
        m_painter.save();
        m_painter.setClipRect(box);
        QPainterPath path;
        const double top = std::round(box.top());
        const double height = std::round(box.height());
        for (double at = box.left() - box.height(); at < box.right(); at += pitch) {
            const double x = std::round(at);
            path.moveTo(x, top);
            path.lineTo(x + height, top + height);
            path.moveTo(x, top + height);
            path.lineTo(x + height, top);
        }
        m_painter.drawPath(path);
        m_painter.restore();
    }

    QPainter &m_painter;
    const CardFonts &m_fonts;
    DotsPerMm m_scale;
};

CardPainter::CardPainter(const CardForm &form, const CardFonts &fonts)
    : m_form(form)
    , m_fonts(fonts)
{
}

const SecretOutlines &CardPainter::outlinesFor(const PlacedSecret &place)
{
    const std::pair key(place.font, place.style.aidFont);
    const auto found = m_outlines.find(key);
    if (found != m_outlines.end())
        return found->second;
    return m_outlines.try_emplace(key, m_form, m_fonts, place.font, place.style.aidFont).first->second;
}

void CardPainter::paint(QPainter &painter, const CardLayout &layout, qsizetype face, const Secret &secret,
                        DotsPerMm dotsPerMm)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const LaidPanel &panel : layout.faces.at(face).panels) {
        painter.save();
        // Whole dots here keep the codes' dots whole.
        const QPointF corner = panel.turned ? panel.box.bottomRight() : panel.box.topLeft();
        painter.translate(std::round(corner.x() * dotsPerMm.across), std::round(corner.y() * dotsPerMm.down));
        if (panel.turned)
            painter.rotate(180);
        const Panel target(painter, m_fonts, dotsPerMm);
        for (const PlacedShape &shape : panel.shapes)
            target.shape(shape);
        for (const PlacedText &text : panel.texts)
            target.text(text);
        for (const PlacedQr &qr : panel.qrCodes)
            target.qr(qr);
        for (const PlacedBarcode &barcode : panel.barcodes)
            target.barcode(barcode);
        for (const PlacedSecret &place : panel.secrets)
            target.secret(place, outlinesFor(place), secret);
        painter.restore();
    }
}
