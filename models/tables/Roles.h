#pragma once

#include <Qt>

/// What a table tells the view beside Qt's own roles.
enum TableRole : int {
    IdRole = Qt::UserRole + 1, ///< qint64 or QString that names the row's record: selection and scroll survive a reset by it
    SortRole,                  ///< a value that sorts as the record means it, not as it is written
    ToneRole,                  ///< int(Tone): the cell is a state, shown as a chip
    IconRole,                  ///< QString: an icon's name where the tone's own icon says too little
};

/// How a state should be taken in at a glance. It only ever accompanies the word.
enum class Tone { Neutral, Good, Warn, Bad, Busy };
