#pragma once

#include "models/tables/Chip.h"

#include <QVariant>

/// One column of a table of `Record`s. A table lists its columns once, in order; header, cell, sort order, alignment,
/// tint, sign and tooltip of a column all stand in its one entry.
template <typename Record>
struct Column
{
    const char *title;                            ///< QT_TRANSLATE_NOOP'd in the table's own context
    QString (*show)(const Record &) = nullptr;    ///< the cell; where there is a chip, the chip's word stands instead
    QVariant (*sortBy)(const Record &) = nullptr; ///< typed; the shown text where it is missing
    Chip (*chip)(const Record &) = nullptr;       ///< where the cell is a state; without a word there is no chip
    QString (*toolTip)(const Record &) = nullptr; ///< such as a date in the Japanese calendar
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

inline constexpr Qt::Alignment numbersRight = Qt::AlignRight | Qt::AlignVCenter;
