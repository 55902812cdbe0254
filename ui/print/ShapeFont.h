#pragma once

#include <QPainterPath>
#include <QRawFont>

#include <span>

class QPainter;

/// Drawings that a document holds once, however often it shows them: glyphs of a font that is made in memory, in an
/// order of chance and without characters. What reads a document's text, or the spooler's, learns nothing from them.
class ShapeFont
{
public:
    /// The drawings' units in a millimetre.
    static constexpr double perMm = 200;

    /// Outlines are filled anew each time: for devices that hold nothing, such as pictures, and printers whose drivers
    /// may not like a font like this one.
    enum class As { Font, Outlines };
    ShapeFont(const QList<QPainterPath> &drawings, As as);
    ~ShapeFont();
    Q_DISABLE_COPY_MOVE(ShapeFont)

    /// Draws each of `drawings`, by its number, with its zero at the place of the same number in `places`, filled with
    /// the pen's colour. `places` are in units of `painter`, of which `unitsPerMm` make a millimetre.
    void draw(QPainter &painter, std::span<const qsizetype> drawings, std::span<const QPointF> places,
              double unitsPerMm) const;

    /// False where none was wanted or can hold the drawings, as when one is larger than 16 cm: they are outlines then.
    bool isFont() const { return m_font.isValid(); }

private:
    void make(const QList<QPainterPath> &drawings);
    void outlines(QPainter &painter, std::span<const qsizetype> drawings, std::span<const QPointF> places,
                  double unitsPerMm) const;
    void open(const QByteArray &font, const QString &family);

    QList<QPainterPath> m_drawings; ///< only without a font
    QList<quint32> m_glyphs;        ///< by the drawings' numbers
    QRawFont m_font;
    int m_id = -1;
};
