#pragma once

#include "models/postcard/CardForm.h"

/// Where the characters of a secret stand: in groups with a gap between them, in as few rows as hold them, all
/// rows beginning at the same place. The gap is paper, not a character, so that nobody types it.
namespace SecretCells {

/// One box for each of `length` characters, in mm like `box`; empty when they do not fit.
QList<QRectF> in(const QRectF &box, const SecretStyle &style, int length, int group);

}
