#pragma once

#include "models/intake/CsvFile.h"
#include "models/intake/CsvParser.h"
#include "models/intake/TextDecoder.h"

class QIODevice;

/// One reading of a file: what CsvFile does, step by step.
class CsvReading
{
public:
    CsvReading(QIODevice &file, const CsvFile::Manner &manner, CsvSink &sink)
        : m_file(file)
        , m_manner(manner)
        , m_sink(sink)
    {
    }

    CsvFile::Outcome run();

private:
    using Flaw = std::optional<CsvFlaw>;
    using OnBlock = std::function<bool(QByteArrayView)>;

    /// Hands over block after block; `onBlock` says whether another one is wanted.
    Flaw eachBlock(const OnBlock &onBlock);
    Flaw guessCharset();
    Flaw parse();
    void begin(QStringView text);
    Flaw take(const CsvRow &row);
    Flaw flawOfText(const TextDecoder &decoder) const;

    QIODevice &m_file;
    const CsvFile::Manner &m_manner;
    CsvSink &m_sink;
    CsvFile::Outcome m_outcome;
    std::optional<CsvParser> m_parser;
    int m_width = 0; // of the header; 0 before it
};
