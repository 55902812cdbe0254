#include "ui/print/ShapeFont.h"

#include "ui/print/TrueType.h"

#include <QFontDatabase>
#include <QGlyphRun>
#include <QPainter>
#include <QRandomGenerator>

#include <algorithm>
#include <atomic>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

// Ten millimetres: Qt writes a document's fonts in 2,048 parts of that, a tenth of a printer's dot, and may go 32,767
// of them to each side.
constexpr int unitsPerEm = 2000;

} // namespace

ShapeFont::ShapeFont(const QList<QPainterPath> &drawings, As as)
{
    if (as == As::Font && !drawings.isEmpty())
        make(drawings);
    if (!isFont())
        m_drawings = drawings;
}

ShapeFont::~ShapeFont()
{
    m_font = {};
    if (m_id >= 0)
        QFontDatabase::removeApplicationFont(m_id);
}

void ShapeFont::make(const QList<QPainterPath> &drawings)
{
    QList<qsizetype> order(drawings.size());
    std::iota(order.begin(), order.end(), 0);
    std::shuffle(order.begin(), order.end(), *QRandomGenerator::system());
    QList<QPainterPath> shuffled;
    m_glyphs.resize(drawings.size());
    for (const qsizetype drawing : std::as_const(order)) {
        m_glyphs[drawing] = quint32(TrueType::firstDrawing + shuffled.size());
        shuffled.append(drawings.at(drawing));
    }
    // Another name each time, since a second press may be at work.
    static std::atomic<int> made = 0;
    const QString family = u"Madoguchi Shapes %1"_s.arg(++made);
    if (const auto font = TrueType::fontOf(shuffled, unitsPerEm, family))
        open(*font, family);
}

void ShapeFont::open(const QByteArray &font, const QString &family)
{
    m_id = QFontDatabase::addApplicationFontFromData(font);
    if (m_id < 0)
        return;
    QFont wanted(family);
    wanted.setPixelSize(unitsPerEm);
    wanted.setHintingPreference(QFont::PreferNoHinting);
    wanted.setStyleStrategy(QFont::NoFontMerging);
    const QRawFont found = QRawFont::fromFont(wanted);
    if (found.familyName() == family)
        m_font = found;
}

void ShapeFont::draw(QPainter &painter, std::span<const qsizetype> drawings, std::span<const QPointF> places,
                     double unitsPerMm) const
{
    if (!isFont()) {
        outlines(painter, drawings, places, unitsPerMm);
        return;
    }
    QVarLengthArray<quint32, 64> glyphs;
    for (const qsizetype drawing : drawings)
        glyphs.append(m_glyphs.at(drawing));
    QRawFont font = m_font;
    font.setPixelSize(unitsPerEm / perMm * unitsPerMm);
    QGlyphRun run;
    run.setRawFont(font);
    run.setRawData(glyphs.constData(), places.data(), int(glyphs.size()));
    painter.drawGlyphRun({}, run);
}

// The painter's transformation places them, so no copy of a secret's shape is made here.
void ShapeFont::outlines(QPainter &painter, std::span<const qsizetype> drawings, std::span<const QPointF> places,
                         double unitsPerMm) const
{
    for (size_t i = 0; i < drawings.size(); ++i) {
        painter.save();
        painter.translate(places[i]);
        painter.scale(unitsPerMm / perMm, unitsPerMm / perMm);
        painter.fillPath(m_drawings.at(drawings[i]), painter.pen().brush());
        painter.restore();
    }
}
