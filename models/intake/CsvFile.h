#pragma once

#include "models/intake/Charset.h"
#include "models/intake/CsvFlaw.h"
#include "models/intake/CsvLimits.h"
#include "models/intake/CsvSink.h"

class QIODevice;

/// A CSV file that comes from outside. It is read in blocks of 64 KiB, so that a file of a gigabyte takes no more
/// memory than a small one. To be called off the window's thread.
class CsvFile
{
public:
    struct Manner
    {
        std::optional<Charset> charset; ///< stated by the caller; else guessed
        std::optional<QChar> delimiter; ///< stated by the caller; else a tab where the header has one, else a comma
        CsvLimits limits;
    };
    /// How it was read, to be shown; and why not to its end.
    struct Outcome
    {
        Charset charset = Charset::Utf8;
        QChar delimiter = u',';
        qint64 rows = 0; ///< besides the header, those that were broken included
        std::optional<CsvFlaw> flaw;
    };

    static constexpr qint64 block = 65536; ///< bytes

    /// `file` is open for reading and can be read twice.
    static Outcome read(QIODevice &file, const Manner &manner, CsvSink &sink);
};
