#pragma once

#include "ui/Icons.h"

#include <QRectF>

class QPainter;
class QStyleOption;

/// The strokes that DeskStyle is made of.
namespace DeskPaint {

/// The ground and outline of a button; `primary` is the accent-coloured one.
void button(QPainter &painter, const QStyleOption &option, bool primary);
/// A flat button that shows its ground only when pointed at, pressed or checked.
void flatButton(QPainter &painter, const QStyleOption &option);
/// The ground and outline of a field to type in.
void field(QPainter &painter, const QStyleOption &option, bool outlined);
/// The ring around what has the keyboard.
void focusRing(QPainter &painter, const QRectF &rect);
void checkBox(QPainter &painter, const QStyleOption &option);
void radioButton(QPainter &painter, const QStyleOption &option);
/// The frame around a table or another scrolled area.
void frame(QPainter &painter, const QStyleOption &option);
void progressGroove(QPainter &painter, const QRectF &rect);
/// `position` of `length`, both in the unit of the bar; a length of 0 means that nobody knows how long.
void progressContents(QPainter &painter, const QRectF &rect, int position, int length);
void tab(QPainter &painter, const QStyleOption &option, bool selected);
/// A glyph in the middle of `rect`.
void glyphIn(QPainter &painter, const QRect &rect, Icon which, const QColor &colour);

} // namespace DeskPaint
