// Reads the CSV files whose paths come on its input, one in each line, and answers for each "ok <charset> <delimiter>
// <rows> <digest of all fields>" or "<flaw> <line>". With --cancel it cancels each reading half-way through and answers
// with the milliseconds that it took to stop.

#include "models/intake/CsvColumns.h"
#include "models/intake/CsvFile.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

class Digest final : public CsvSink
{
public:
    explicit Digest(bool cancels)
        : m_cancels(cancels)
    {
    }

    std::optional<CsvFlaw> header(const CsvRow &header) override
    {
        const QList<CsvColumn> wanted{{u"symbol"_s, {u"記号"_s}, true}, {u"number"_s, {u"番号"_s}, true}};
        const auto columns = CsvColumns::of(header, wanted);
        if (const auto *const flaw = std::get_if<CsvFlaw>(&columns))
            return *flaw;
        return row(header);
    }

    std::optional<CsvFlaw> row(const CsvRow &row) override
    {
        for (int i = 0; i < row.size(); ++i)
            m_hash.addData(row.at(i).toUtf8() + '\x1F');
        m_hash.addData("\x1E");
        return {};
    }

    bool isCancelled(qint64 read, qint64 bytes) override
    {
        if (m_cancels && read > bytes / 2 && !timer.isValid())
            timer.start();
        return timer.isValid();
    }

    QByteArray digest() const { return m_hash.result().toHex(); }

    QElapsedTimer timer; // since it was cancelled

private:
    bool m_cancels;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

const char *nameOf(CsvFlaw::Kind kind)
{
    using enum CsvFlaw::Kind;
    switch (kind) {
    case NotReadable: return "NotReadable";
    case TooLarge: return "TooLarge";
    case Undecodable: return "Undecodable";
    case Empty: return "Empty";
    case UnclosedQuote: return "UnclosedQuote";
    case StrayQuote: return "StrayQuote";
    case NulCharacter: return "NulCharacter";
    case FieldTooLong: return "FieldTooLong";
    case LineTooLong: return "LineTooLong";
    case TooManyColumns: return "TooManyColumns";
    case TooManyRows: return "TooManyRows";
    case UnevenRow: return "UnevenRow";
    case UnnamedColumn: return "UnnamedColumn";
    case DuplicateColumn: return "DuplicateColumn";
    case MissingColumn: return "MissingColumn";
    case Cancelled: return "Cancelled";
    case Refused: return "Refused";
    }
    return "";
}

QByteArray answer(const QByteArray &path, const CsvFile::Manner &manner, bool cancels)
{
    QFile file(QFile::decodeName(path));
    Digest digest(cancels);
    if (!file.open(QIODevice::ReadOnly))
        return "NotReadable 0";
    const CsvFile::Outcome outcome = CsvFile::read(file, manner, digest);
    if (cancels)
        return QByteArray::number(digest.timer.elapsed());
    if (outcome.flaw)
        return QByteArray(nameOf(outcome.flaw->kind)) + ' ' + QByteArray::number(outcome.flaw->line);
    const QByteArray delimiter = outcome.delimiter == u'\t' ? "tab" : "comma";
    return "ok " + Charsets::labelOf(outcome.charset) + ' ' + delimiter + ' ' + QByteArray::number(outcome.rows) + ' '
        + digest.digest();
}

} // namespace

int main(int count, char **arguments)
{
    const bool cancels = count > 1 && std::strcmp(arguments[1], "--cancel") == 0;
    CsvFile::Manner manner;
    manner.limits.rows = Q_INT64_C(1) << 40; // a large file of small rows is to be read to its end
    manner.limits.line = 100'000;            // and a file with too long a row need not be large
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return 1;
    for (QByteArray line = in.readLine(); !line.isEmpty(); line = in.readLine())
        std::puts(answer(line.trimmed(), manner, cancels).constData());
    return 0;
}
