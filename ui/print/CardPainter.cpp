#include "ui/print/CardPainter.h"

#include "models/postcard/BarDots.h"
#include "models/postcard/QrCode.h"
#include "ui/print/DotSteps.h"

#include <QGlyphRun>
#include <QPaintEngine>
#include <QPen>

#include <algorithm>
#include <cmath>
#include <new>

namespace {

constexpr qsizetype usualRun = 64; // letters
constexpr double barcodeQuiet = 2; // mm of blank around the bars, which the form's box includes

// Whether the modules from `x` to before `end`, and none beside them, are dark in row `y`.
bool isRun(const QrCode &code, int y, int x, int end)
{
    const auto dark = [&](int place) { return place >= 0 && place < code.side() && code.dark(place, y); };
    if (y < 0 || y >= code.side() || dark(x - 1) || dark(end))
        return false;
    while (x < end && dark(x))
        ++x;
    return x == end;
}

// The dark modules of a code as few rectangles: runs of a row, each down as far as the next rows have the same run.
QList<QRectF> darkIn(const QrCode &code)
{
    QList<QRectF> all;
    for (int y = 0; y < code.side(); ++y) {
        int end = 0;
        for (int x = 0; x < code.side(); x = end + 1) {
            for (end = x; end < code.side() && code.dark(end, y);)
                ++end;
            if (end == x || isRun(code, y - 1, x, end))
                continue;
            int bottom = y + 1;
            while (isRun(code, bottom, x, end))
                ++bottom;
            all.append(QRectF(x, y, end - x, bottom - y));
        }
    }
    return all;
}

QColor grey(double ink)
{
    const int level = int(std::lround(255 * (1 - ink)));
    return QColor(level, level, level);
}

} // namespace

/// Letters of one font, size and ink, to be drawn at once.
struct CardPainter::Run
{
    const QRawFont *font = nullptr;
    double size = 0; ///< in dots
    double ink = 1;
    QList<quint32> glyphs;
    QList<QPointF> places;
};

/// A panel's drawings and codes while they are painted: mm from its corner on one side, dots on the other.
class CardPainter::Panel
{
public:
    Panel(QPainter &painter, DotsPerMm dotsPerMm)
        : m_painter(painter)
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

    void qr(const PlacedQr &qr) const
    {
        const int module = std::max(1, int(std::floor(qr.module * std::min(m_scale.across, m_scale.down))));
        const QrCode code = QrCode::of(qr.text);
        if (code.side() == 0) // it was tried when the card was set, so what is missing is memory
            throw std::bad_alloc();
        const double side = code.side() * module;
        const QPointF centre = dots(qr.box.center());
        const QPointF corner(std::round(centre.x() - side / 2), std::round(centre.y() - side / 2));
        fill(corner, module, darkIn(code));
    }

    void barcode(const PlacedBarcode &barcode) const
    {
        const BarDots bar = BarDots::of(barcode.points, m_scale.across);
        const BarDots tall = BarDots::of(barcode.points, m_scale.down);
        const double left = std::round((barcode.box.left() + barcodeQuiet) * m_scale.across);
        const double top = std::round(barcode.box.center().y() * m_scale.down - tall.full / 2.0);
        const int arm = (tall.full - tall.timing) / 2;
        QList<QRectF> bars;
        double x = 0;
        for (const CustomerBarcode::Bar kind : barcode.code.bars()) {
            const bool up = kind == CustomerBarcode::Bar::Full || kind == CustomerBarcode::Bar::Ascending;
            const bool down = kind == CustomerBarcode::Bar::Full || kind == CustomerBarcode::Bar::Descending;
            const int height = tall.timing + (up ? arm : 0) + (down ? arm : 0);
            bars.append({x, double(up ? 0 : arm), double(bar.bar), double(height)});
            x += bar.pitch;
        }
        fill({left, top}, 1, bars);
    }

private:
    QPointF dots(const QPointF &mm) const { return {mm.x() * m_scale.across, mm.y() * m_scale.down}; }
    QRectF dots(const QRectF &mm) const { return {dots(mm.topLeft()), dots(mm.bottomRight())}; }

    // All at once: much faster than one by one, and without hairlines between them. Counted from `corner` in units of
    // so many dots, which makes a document shorter.
    void fill(QPointF corner, double unit, const QList<QRectF> &whole) const
    {
        m_painter.save();
        m_painter.translate(corner);
        m_painter.scale(unit, unit);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(Qt::black);
        m_painter.drawRects(whole);
        m_painter.restore();
    }

    // A lattice that a lamp behind the card shows together with the secret. Its strokes are the dashes of two lines
    // that are as broad as the box is long, which makes them two things to print and not some hundreds.
    void tint(const QRectF &box, double pitch) const
    {
        m_painter.save();
        m_painter.setClipRect(box);
        const double broad = box.width() + box.height();
        const double apart = pitch / std::sqrt(2);
        QPen pen = m_painter.pen();
        pen.setDashPattern({pen.widthF() / broad, (apart - pen.widthF()) / broad});
        pen.setWidthF(broad);
        pen.setCapStyle(Qt::FlatCap);
        m_painter.setPen(pen);
        const QPointF reach = QPointF(broad, broad) / 2;
        const QPointF centre = box.center();
        m_painter.drawLine(centre - reach, centre + reach);
        m_painter.drawLine(centre - QPointF(reach.x(), -reach.y()), centre + QPointF(reach.x(), -reach.y()));
        m_painter.restore();
    }

    QPainter &m_painter;
    DotsPerMm m_scale;
};

CardPainter::CardPainter(const CardForm &form, const CardFonts &fonts)
    : m_form(form)
    , m_fonts(fonts)
{
}

// One set does for a run of one kind; another is added for a kind with longer secrets.
const SecretShapes &CardPainter::shapesFor(const CardLayout &layout, ShapeFont::As as)
{
    for (const auto &shapes : m_shapes) {
        if (shapes->areFor(layout))
            return *shapes;
    }
    m_shapes.push_back(std::make_unique<SecretShapes>(m_form, m_fonts, layout, as));
    return *m_shapes.back();
}

QList<CardPainter::Run> CardPainter::runsOf(const LaidPanel &panel, double dotsPerMm) const
{
    QList<Run> runs;
    for (const PlacedText &text : panel.texts) {
        const double size = text.size * dotsPerMm;
        double x = text.at.x() * dotsPerMm;
        const double y = inSteps(text.at.y() * dotsPerMm, dotsPerMm);
        Run *run = nullptr;
        for (const CardFonts::Glyph &glyph : m_fonts.glyphs(text.text, text.font)) {
            if (!glyph.font)
                continue;
            if (!run || run->font != glyph.font) {
                const auto like
                    = [&](const Run &one) { return one.font == glyph.font && one.size == size && one.ink == text.ink; };
                const auto found = std::find_if(runs.begin(), runs.end(), like);
                run = found != runs.end() ? &*found : &runs.emplaceBack(Run{glyph.font, size, text.ink, {}, {}});
                run->glyphs.reserve(usualRun);
                run->places.reserve(usualRun);
            }
            run->glyphs.append(glyph.index);
            run->places.append({inSteps(x, dotsPerMm), y});
            x += glyph.advance * size;
        }
    }
    return runs;
}

// A document has each font once, at whatever sizes it is drawn.
void CardPainter::words(QPainter &painter, const LaidPanel &panel, double dotsPerMm)
{
    for (const Run &run : runsOf(panel, dotsPerMm)) {
        QRawFont &font = m_sized[{run.font, run.size}];
        if (!font.isValid()) {
            font = *run.font;
            font.setPixelSize(run.size);
        }
        QGlyphRun glyphs;
        glyphs.setRawFont(font);
        glyphs.setRawData(run.glyphs.constData(), run.places.constData(), int(run.glyphs.size()));
        painter.setPen(grey(run.ink));
        painter.drawGlyphRun({}, glyphs);
    }
}

void CardPainter::paint(QPainter &painter, const CardLayout &layout, qsizetype face, const Secret &secret,
                        DotsPerMm dotsPerMm)
{
    const bool document = painter.paintEngine()->type() == QPaintEngine::Pdf;
    const SecretShapes &shapes = shapesFor(layout, document ? ShapeFont::As::Font : ShapeFont::As::Outlines);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const LaidPanel &panel : layout.faces.at(face).panels) {
        painter.save();
        // Whole dots here keep the codes' dots whole.
        const QPointF corner = panel.turned ? panel.box.bottomRight() : panel.box.topLeft();
        painter.translate(std::round(corner.x() * dotsPerMm.across), std::round(corner.y() * dotsPerMm.down));
        if (panel.turned)
            painter.rotate(180);
        const Panel target(painter, dotsPerMm);
        for (const PlacedShape &shape : panel.shapes)
            target.shape(shape);
        for (const PlacedQr &qr : panel.qrCodes)
            target.qr(qr);
        for (const PlacedBarcode &barcode : panel.barcodes)
            target.barcode(barcode);

        if (dotsPerMm.across != dotsPerMm.down)
            painter.scale(1, dotsPerMm.down / dotsPerMm.across);
        words(painter, panel, dotsPerMm.across);
        painter.setPen(Qt::black);
        for (const PlacedSecret &place : panel.secrets)
            shapes.paint(painter, place, secret, dotsPerMm.across);
        painter.restore();
    }
}
