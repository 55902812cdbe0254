#pragma once

#include "models/tables/Chip.h"
#include "models/tables/Roles.h"

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

    bool isChip(const Record &record) const { return chip && !chip(record).word.isEmpty(); }

    QString text(const Record &record) const
    {
        if (isChip(record))
            return chip(record).word;
        return show ? show(record) : QString();
    }

    /// What the cell has for a role of a view; nothing for roles that are not a column's.
    QVariant value(const Record &record, int role) const
    {
        switch (role) {
        case Qt::DisplayRole: return text(record);
        case Qt::ToolTipRole: return toolTip ? toolTip(record) : QVariant();
        case Qt::TextAlignmentRole: return int(alignment);
        case SortRole: return sortBy ? sortBy(record) : text(record);
        case ToneRole: return isChip(record) ? int(chip(record).tone) : QVariant();
        case IconRole: return isChip(record) ? chip(record).icon : QVariant();
        default: return {};
        }
    }
};

inline constexpr Qt::Alignment numbersRight = Qt::AlignRight | Qt::AlignVCenter;
