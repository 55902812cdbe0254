#pragma once

#include <QtGlobal>

/// A place in a file or a mail that cannot be read, and why.
struct TextFlaw
{
    enum class Kind {
        Malformed,  ///< bytes that are no character in this charset
        Unassigned, ///< a place in the code table where there is no character
        UnknownSet, ///< an escape sequence for a character set that is not read here
        Truncated,  ///< the text ends within a character
    };

    Kind kind = Kind::Malformed;
    qint64 offset = 0; ///< of its first byte, from 0
    qint64 line = 1;
    qint64 column = 1; ///< in characters

    friend bool operator==(const TextFlaw &, const TextFlaw &) = default;
};
