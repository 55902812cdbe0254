#pragma once

#include "models/tables/Roles.h"

#include <QString>

/// A state as it is told everywhere: in words, with a sign, and only then with a tint.
struct Chip
{
    QString word;
    Tone tone = Tone::Neutral;
    QString icon = {}; ///< name in the icon font (ui/Icons); empty: the sign of the tone

    friend bool operator==(const Chip &, const Chip &) = default;
};
