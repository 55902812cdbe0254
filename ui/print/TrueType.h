#pragma once

#include <QByteArray>
#include <QPainterPath>
#include <QString>

#include <optional>

/// A font file made of drawings. It maps no character to any of them, so what is written with it says nothing as text.
namespace TrueType {

/// The glyph that shows a font's first drawing; those before it are empty.
constexpr int firstDrawing = 2;

/// `drawings` have their baseline's left end at zero and y downwards, `unitsPerEm` of their units make the font's size.
/// Nothing when one reaches farther than a font can say: 32,767 units to each side.
std::optional<QByteArray> fontOf(const QList<QPainterPath> &drawings, int unitsPerEm, const QString &family);

} // namespace TrueType
