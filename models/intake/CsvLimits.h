#pragma once

#include <QtGlobal>

/// What a CSV file may have at most. Nothing that a society delivers comes near; beyond it a file is broken or hostile.
struct CsvLimits
{
    qint64 bytes = Q_INT64_C(1) << 30; ///< of the file
    qint64 rows = 2'000'000;           ///< besides the header
    qsizetype line = 1'000'000;        ///< characters of one row
    qsizetype field = 65'536;          ///< characters
    int columns = 512;
    int linesInField = 100; ///< a quoted field with more line breaks is one that was never closed
};
