#include "models/intake/CsvReading.h"

#include "models/intake/CharsetGuess.h"

#include <QIODevice>

using Kind = CsvFlaw::Kind;

namespace {

/// A tab where the first row has one outside of quotes, else a comma.
QChar delimiterIn(QStringView text)
{
    bool quoted = false;
    bool begun = false;
    for (const QChar c : text) {
        const bool ends = !quoted && (c == u'\r' || c == u'\n');
        if (ends && begun)
            break;
        begun = begun || !ends;
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c == u'\t')
            return u'\t';
    }
    return u',';
}

} // namespace

CsvReading::Flaw CsvReading::eachBlock(const OnBlock &onBlock)
{
    if (!m_file.seek(0))
        return CsvFlaw{Kind::NotReadable};
    QByteArray bytes(CsvFile::block, Qt::Uninitialized);
    for (qint64 read = 0;;) {
        if (m_sink.isCancelled(read, m_file.size()))
            return CsvFlaw{Kind::Cancelled};
        const qint64 got = m_file.read(bytes.data(), CsvFile::block);
        if (got < 0)
            return CsvFlaw{Kind::NotReadable};
        read += got;
        if (read > m_manner.limits.bytes)
            return CsvFlaw{Kind::TooLarge};
        if (got == 0 || !onBlock(QByteArrayView(bytes).first(got)))
            return {};
    }
}

CsvReading::Flaw CsvReading::guessCharset()
{
    CharsetGuess guess;
    const Flaw flaw = eachBlock([&guess](QByteArrayView bytes) { return guess.read(bytes); });
    m_outcome.charset = guess.charset();
    return flaw;
}

void CsvReading::begin(QStringView text)
{
    m_outcome.delimiter = m_manner.delimiter ? *m_manner.delimiter : delimiterIn(text);
    m_parser.emplace(m_outcome.delimiter, m_manner.limits, [this](const CsvRow &row) { return take(row); });
}

CsvReading::Flaw CsvReading::take(const CsvRow &row)
{
    if (m_width == 0) {
        m_width = row.size();
        return row.hasNul() ? CsvFlaw{Kind::NulCharacter, row.line()} : m_sink.header(row);
    }
    if (++m_outcome.rows > m_manner.limits.rows)
        return CsvFlaw{Kind::TooManyRows, row.line()};
    if (row.hasNul())
        return m_sink.brokenRow({Kind::NulCharacter, row.line()});
    if (row.size() != m_width)
        return m_sink.brokenRow({Kind::UnevenRow, row.line(), row.size()});
    return m_sink.row(row);
}

CsvReading::Flaw CsvReading::flawOfText(const TextDecoder &decoder) const
{
    const auto text = decoder.firstFlaw();
    return text ? Flaw(CsvFlaw{Kind::Undecodable, text->line, 0, {}, text}) : Flaw();
}

CsvReading::Flaw CsvReading::parse()
{
    TextDecoder decoder(m_outcome.charset, TextDecoder::OnFlaw::Refuse);
    QString text;
    const auto readOn = [this, &text] {
        if (!m_parser)
            begin(text);
        const bool well = m_parser->read(text);
        text.resize(0);
        return well;
    };
    const Flaw flaw = eachBlock([&](QByteArrayView bytes) {
        const bool decoded = decoder.decode(bytes, text);
        return readOn() && decoded;
    });
    if (flaw)
        return flaw;
    if (m_parser && m_parser->flaw())
        return m_parser->flaw();
    if (decoder.finish(text) && readOn())
        m_parser->finish();
    return m_parser && m_parser->flaw() ? m_parser->flaw() : flawOfText(decoder);
}

CsvFile::Outcome CsvReading::run()
{
    if (m_file.size() > m_manner.limits.bytes)
        m_outcome.flaw = CsvFlaw{Kind::TooLarge};
    else if (m_manner.charset)
        m_outcome.charset = *m_manner.charset;
    else
        m_outcome.flaw = guessCharset();
    if (!m_outcome.flaw)
        m_outcome.flaw = parse();
    if (!m_outcome.flaw && m_width == 0)
        m_outcome.flaw = CsvFlaw{Kind::Empty};
    return m_outcome;
}
