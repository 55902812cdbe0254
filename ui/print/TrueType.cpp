#include "ui/print/TrueType.h"

#include <QDataStream>
#include <QMap>
#include <QRect>

#include <array>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr double tolerance = 0.4;                            // units by which a curve may be off
constexpr int farthest = std::numeric_limits<qint16>::max(); // that a coordinate can say
constexpr quint32 wholeSum = 0xB1B0AFBA;                     // what all of a font's words come to
constexpr quint32 headMagic = 0x5F0F3CF5;
constexpr qsizetype sumInHead = 8; // where the table "head" says what is missing to the whole sum
constexpr quint16 windows = 3;     // of platforms
constexpr quint16 english = 0x409;

struct Point
{
    QPoint at;
    bool onCurve = true;
};
using Contour = QList<Point>;

struct Outline
{
    QList<Contour> contours;
    QRect bounds;
    int points = 0;
};

/// What the tables say of all glyphs together.
struct Most
{
    QRect bounds;
    int points = 0;
    int contours = 0;
    int advance = 0;
};

class Bytes
{
public:
    Bytes()
        : m_stream(&m_bytes, QIODevice::WriteOnly)
    {
    }
    template <typename... Numbers>
    Bytes &operator()(Numbers... numbers)
    {
        (m_stream << ... << numbers);
        return *this;
    }
    Bytes &raw(const QByteArray &bytes)
    {
        m_stream.writeRawData(bytes.constData(), int(bytes.size()));
        return *this;
    }
    qsizetype size() const { return m_bytes.size(); }
    operator QByteArray() const { return m_bytes; } // NOLINT(google-explicit-constructor)

private:
    QByteArray m_bytes;
    QDataStream m_stream; // puts the higher byte first, as fonts do
};

quint16 u16(qint64 value) { return quint16(value); }
quint32 u32(qint64 value) { return quint32(value); }

QPoint upwards(QPointF point) { return {int(std::round(point.x())), int(std::round(-point.y()))}; }

// One cubic curve as parabolas. Those that were parabolas in the font they come from are found again as they were.
void addCurve(Contour &contour, const std::array<QPointF, 4> &curve, int depth = 0)
{
    const auto &[from, first, second, to] = curve;
    const QPointF third = to - 3 * second + 3 * first - from;
    constexpr int deepest = 5;
    if (depth < deepest && std::hypot(third.x(), third.y()) * std::sqrt(3) / 36 > tolerance) {
        const QPointF a = (from + first) / 2;
        const QPointF b = (first + second) / 2;
        const QPointF c = (second + to) / 2;
        const QPointF middle = (a + 2 * b + c) / 4;
        addCurve(contour, {from, a, (a + b) / 2, middle}, depth + 1);
        addCurve(contour, {middle, (b + c) / 2, c, to}, depth + 1);
        return;
    }
    contour.append({upwards((3 * (first + second) - from - to) / 4), false});
    contour.append({upwards(to), true});
}

// A contour closes by itself.
void finish(QList<Contour> &contours)
{
    if (contours.isEmpty())
        return;
    Contour &last = contours.last();
    while (last.size() > 1 && last.last().onCurve && last.last().at == last.first().at)
        last.removeLast();
    if (last.size() < 2)
        contours.removeLast();
}

std::optional<Outline> outlineOf(const QPainterPath &drawing)
{
    Outline outline;
    for (int i = 0; i < drawing.elementCount(); ++i) {
        const QPainterPath::Element element = drawing.elementAt(i);
        if (element.isMoveTo()) {
            finish(outline.contours);
            outline.contours.append(Contour{{upwards(element)}});
        } else if (element.isLineTo()) {
            outline.contours.last().append({upwards(element)});
        } else {
            addCurve(outline.contours.last(),
                     {drawing.elementAt(i - 1), element, drawing.elementAt(i + 1), drawing.elementAt(i + 2)});
            i += 2;
        }
    }
    finish(outline.contours);
    QPolygon all;
    for (const Contour &contour : std::as_const(outline.contours)) {
        for (const Point &point : contour)
            all.append(point.at);
    }
    outline.points = int(all.size());
    if (outline.points == 0)
        return outline;
    outline.bounds = all.boundingRect();
    const QRect allowed(QPoint(-farthest, -farthest), QPoint(farthest, farthest));
    return allowed.contains(outline.bounds) && outline.points <= farthest ? std::optional(outline) : std::nullopt;
}

QByteArray glyphOf(const Outline &outline)
{
    Bytes bytes;
    if (outline.points == 0)
        return bytes;
    const QRect &box = outline.bounds;
    bytes(u16(outline.contours.size()), u16(box.left()), u16(box.top()), u16(box.right()), u16(box.bottom()));
    int end = -1;
    for (const Contour &contour : outline.contours)
        bytes(u16(end += int(contour.size())));
    bytes(u16(0)); // instructions
    for (const Contour &contour : outline.contours) {
        for (const Point &point : contour)
            bytes(quint8(point.onCurve ? 1 : 0));
    }
    for (const auto part : {&QPoint::x, &QPoint::y}) {
        int last = 0;
        for (const Contour &contour : outline.contours) {
            for (const Point &point : contour)
                bytes(u16((point.at.*part)() - std::exchange(last, (point.at.*part)())));
        }
    }
    while (bytes.size() % 4 != 0)
        bytes(quint8(0));
    return bytes;
}

QByteArray head(const Most &most, int unitsPerEm)
{
    const QRect &box = most.bounds;
    return Bytes()(u32(0x10000), u32(0x10000), u32(0), headMagic, u16(3), u16(unitsPerEm), quint64(0), quint64(0),
                   u16(box.left()), u16(box.top()), u16(box.right()), u16(box.bottom()), u16(0), u16(8), u16(2), u16(1),
                   u16(0));
}

QByteArray hhea(const Most &most, int glyphs)
{
    const QRect &box = most.bounds;
    return Bytes()(u32(0x10000), u16(box.bottom()), u16(box.top()), u16(0), u16(most.advance), u16(box.left()), u16(0),
                   u16(box.right()), u16(1), u16(0), u16(0), u32(0), u32(0), u16(0), u16(glyphs));
}

QByteArray maxp(const Most &most, int glyphs)
{
    return Bytes()(u32(0x10000), u16(glyphs), u16(most.points), u16(most.contours), u16(0), u16(0), u16(1), u32(0),
                   u32(0), u16(0), u16(0), u16(0));
}

// The blank alone has a character.
QByteArray cmap()
{
    constexpr int blank = 0x20;
    return Bytes()(u16(0), u16(1), windows, u16(1), u32(12), // one map, which begins here
                   u16(4), u16(32), u16(0), u16(4), u16(4), u16(1), u16(0), u16(blank), u16(0xFFFF), u16(0), u16(blank),
                   u16(0xFFFF), u16(1 - blank), u16(1), u16(0), u16(0));
}

QByteArray name(const QString &family)
{
    const QMap<int, QString> names{{1, family}, {2, u"Regular"_s},     {3, family},
                                   {4, family}, {5, u"Version 1.0"_s}, {6, QString(family).remove(u' ')}};
    Bytes records;
    Bytes words;
    for (auto entry = names.cbegin(); entry != names.cend(); ++entry) {
        records(windows, u16(1), english, u16(entry.key()), u16(entry->size() * 2), u16(words.size()));
        for (const QChar c : *entry)
            words(u16(c.unicode()));
    }
    return Bytes()(u16(0), u16(names.size()), u16(6 + records.size())).raw(records).raw(words);
}

QByteArray os2(const Most &most)
{
    const int up = std::max(0, most.bounds.bottom());
    const int down = std::max(0, -most.bounds.top());
    Bytes bytes;
    bytes(u16(3), u16(most.advance), u16(400), u16(5), u16(0)); // version, width, weight, stretch, may be embedded
    bytes.raw(QByteArray(10 * 2 + 2 + 10 + 4 * 4, '\0')).raw("MDGC"_ba);
    bytes(u16(0x40), u16(0x20), u16(0x20), u16(up), u16(-down), u16(0), u16(up), u16(down));
    bytes(u32(1), u32(0), u16(0), u16(0), u16(0), u16(0x20), u16(0));
    return bytes;
}

QByteArray post() { return Bytes()(u32(0x30000), u32(0), u16(0), u16(0)).raw(QByteArray(5 * 4, '\0')); }

quint32 sumOf(const QByteArray &table)
{
    quint32 sum = 0;
    for (qsizetype i = 0; i < table.size(); ++i)
        sum += quint32(quint8(table.at(i))) << (8 * (3 - i % 4));
    return sum;
}

QByteArray bound(const QMap<QByteArray, QByteArray> &tables)
{
    const auto count = int(tables.size());
    int power = 0;
    while ((2 << power) <= count)
        ++power;
    Bytes bytes;
    bytes(u32(0x10000), u16(count), u16(16 << power), u16(power), u16(16 * count - (16 << power)));
    qsizetype place = 12 + 16 * count;
    qsizetype headAt = 0;
    Bytes contents;
    for (auto table = tables.cbegin(); table != tables.cend(); ++table) {
        if (table.key() == "head")
            headAt = place + contents.size();
        bytes.raw(table.key())(sumOf(*table), u32(place + contents.size()), u32(table->size()));
        contents.raw(*table).raw(QByteArray((4 - table->size() % 4) % 4, '\0'));
    }
    QByteArray font = bytes.raw(contents);
    const QByteArray missing = Bytes()(wholeSum - sumOf(font));
    return font.replace(headAt + sumInHead, missing.size(), missing);
}

} // namespace

std::optional<QByteArray> TrueType::fontOf(const QList<QPainterPath> &drawings, int unitsPerEm, const QString &family)
{
    QList<Outline> outlines(firstDrawing);
    for (const QPainterPath &drawing : drawings) {
        const auto outline = outlineOf(drawing);
        if (!outline)
            return {};
        outlines.append(*outline);
    }
    if (outlines.size() > farthest)
        return {};
    Most most;
    Bytes glyf;
    Bytes loca;
    Bytes hmtx;
    for (const Outline &outline : std::as_const(outlines)) {
        const int advance = std::max(0, outline.bounds.right());
        most.bounds |= outline.bounds;
        most.points = std::max(most.points, outline.points);
        most.contours = std::max(most.contours, int(outline.contours.size()));
        most.advance = std::max(most.advance, advance);
        hmtx(u16(advance), u16(outline.points > 0 ? outline.bounds.left() : 0));
        loca(u32(glyf.size()));
        glyf.raw(glyphOf(outline));
    }
    loca(u32(glyf.size()));
    const auto glyphs = int(outlines.size());
    return bound({{"OS/2", os2(most)},
                  {"cmap", cmap()},
                  {"glyf", glyf},
                  {"head", head(most, unitsPerEm)},
                  {"hhea", hhea(most, glyphs)},
                  {"hmtx", hmtx},
                  {"loca", loca},
                  {"maxp", maxp(most, glyphs)},
                  {"name", name(family)},
                  {"post", post()}});
}
