#include "models/intake/CsvCell.h"
#include "models/intake/CsvColumns.h"
#include "models/intake/CsvParser.h"
#include "tests/fuzz/targets/Fuzz.h"
#include "tests/models/intake/CollectedCsv.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace {

void mapsItsHeader(const QString &line)
{
    const QList<CsvColumn> wanted{{u"a"_s, {u"a"_s, u"記号"_s}, true}, {u"b"_s, {u"b"_s, u"番号"_s}}};
    CsvParser parser(u',', {}, [&wanted](const CsvRow &row) -> std::optional<CsvFlaw> {
        const auto found = CsvColumns::of(row, wanted);
        if (const auto *const columns = std::get_if<CsvColumns>(&found))
            Fuzz::require(columns->field(row, 0).size() <= row.at(columns->columnOf(0) - 1).size());
        return CsvFlaw{};
    });
    parser.read(line);
    parser.finish();
}

/// What was read, written with every field quoted and read again, is the same.
void readsBack(const CollectedCsv &csv)
{
    QString text;
    for (const QStringList &row : csv.rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            text += (i == 0 ? u"\""_s : u",\""_s) + QString(row[i]).replace(u'"', u"\"\""_s) + u'"';
            Fuzz::require(CsvCell::plain(CsvCell::guarded(row[i])) == row[i]);
            Fuzz::require(CsvCell::plain(CsvCell::keptForExcel(row[i])) == row[i]);
            Fuzz::require(!CsvCell::isFormula(CsvCell::guarded(row[i])));
        }
        text += u"\r\n"_s;
    }
    QList<QStringList> again;
    CsvLimits limits;
    limits.linesInField = 1000; // a line end may have become two
    CsvParser parser(u',', limits, [&again](const CsvRow &row) {
        QStringList fields;
        for (int i = 0; i < row.size(); ++i)
            fields.append(row.at(i).toString());
        again.append(fields);
        return std::nullopt;
    });
    Fuzz::require(parser.read(text) && parser.finish());
    Fuzz::require(again == csv.rows);
}

} // namespace

int LLVMFuzzerTestOneInput(const uchar *data, size_t size)
{
    QByteArray bytes = Fuzz::bytes(data, size);
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    CollectedCsv csv;
    csv.collectsBroken = true;
    CsvFile::Manner manner;
    manner.limits = {.bytes = 4096, .rows = 50, .line = 500, .field = 100, .columns = 12, .linesInField = 5};
    const CsvFile::Outcome outcome = CsvFile::read(file, manner, csv);
    Fuzz::require(csv.rows.size() + csv.broken.size() <= outcome.rows);
    for (const QStringList &row : csv.rows)
        Fuzz::require(row.size() == csv.headers.size() && row.size() <= manner.limits.columns);
    if (!outcome.flaw)
        readsBack(csv);
    mapsItsHeader(QString::fromUtf8(bytes));
    return 0;
}
