#include "models/intake/CsvFile.h"

#include "models/intake/CsvReading.h"

CsvFile::Outcome CsvFile::read(QIODevice &file, const Manner &manner, CsvSink &sink)
{
    return CsvReading(file, manner, sink).run();
}
