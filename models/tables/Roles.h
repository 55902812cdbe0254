#pragma once

#include <Qt>

/// What a table answers besides the usual roles; ui/widgets/TablePane and its chips read these.
enum TableRole {
    IdRole = Qt::UserRole + 1, ///< qint64: the record's number, the same over every refresh
    SortRole,                  ///< a typed value: a date sorts as a date
    ToneRole,                  ///< int(Tone) of a state; no value: plain text
    IconRole,                  ///< QString: a sign's name in the icon font, where the tone's own says too little
    MaskedRole,                ///< bool: the cell hides its value, so it cannot be copied
    ChangedRole,               ///< bool: the row arrived or changed a moment ago
    ColumnKeyRole,             ///< QString, of a header: the column's name in every language
};

/// How a state is tinted. Never alone: a word and an icon stand beside it.
enum class Tone {
    Neutral,
    Good, ///< done, passed, live
    Warn, ///< wants attention soon
    Bad,  ///< refused, late, void
    Busy, ///< under way
};
