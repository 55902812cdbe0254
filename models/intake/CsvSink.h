#pragma once

#include "models/intake/CsvFlaw.h"
#include "models/intake/CsvRow.h"

/// Takes what CsvFile reads. What a function answers stops the reading.
class CsvSink
{
public:
    virtual ~CsvSink() = default;

    /// The first row. Every later one has as many fields.
    virtual std::optional<CsvFlaw> header(const CsvRow &header) = 0;
    virtual std::optional<CsvFlaw> row(const CsvRow &row) = 0;
    /// A row that is broken by itself (a NUL, too few or too many fields). To go on and collect such rows, answer
    /// nothing.
    virtual std::optional<CsvFlaw> brokenRow(const CsvFlaw &flaw) { return flaw; }
    /// Asked at every block. True ends the reading there, which is within a few milliseconds.
    virtual bool isCancelled(qint64 bytesRead, qint64 bytes) = 0;
};
