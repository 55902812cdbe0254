#pragma once

#include "models/intake/TextFlaw.h"

#include <QString>

#include <optional>

/// Why a CSV file, or one row of it, is refused. It names places and headers, never what a member's row says.
struct CsvFlaw
{
    enum class Kind {
        NotReadable,   ///< the file cannot be opened or read to its end
        TooLarge,      ///< more bytes than the limit
        Undecodable,   ///< `text` has the place
        Empty,         ///< there is no header
        UnclosedQuote, ///< `line` is where the quote was opened
        StrayQuote,    ///< a quote within a bare field, or text behind a closing one
        NulCharacter,  ///< in this row
        FieldTooLong,
        LineTooLong,
        TooManyColumns,
        TooManyRows,
        UnevenRow,       ///< the row has more or fewer fields than the header
        UnnamedColumn,   ///< a header without a name
        DuplicateColumn, ///< two headers that mean the same, `column` being the second
        MissingColumn,   ///< `name` is the key of a required column that no header means
        Cancelled,       ///< as the caller asked
        Refused,         ///< the caller refused a row for reasons of its own
    };

    Kind kind = Kind::NotReadable;
    qint64 line = 0;   ///< of the row's beginning, from 1; 0 where no line is meant
    int column = 0;    ///< number of the field, from 1; 0 where none is meant
    QString name = {}; ///< of the header or the column that is meant
    std::optional<TextFlaw> text = {};

    friend bool operator==(const CsvFlaw &, const CsvFlaw &) = default;
};
