#include "models/intake/CsvWriter.h"

#include "models/intake/Cp932Writer.h"
#include "models/intake/CsvCell.h"

using namespace Qt::StringLiterals;

CsvWriter::CsvWriter(const QString &path, Charset charset, Numbers numbers)
    : m_file(path)
    , m_charset(charset)
    , m_numbers(numbers)
{
    if (!m_file.open(QIODevice::WriteOnly))
        m_flaw = Flaw{};
    else if (charset == Charset::Utf8)
        m_file.write("\xEF\xBB\xBF");
}

QByteArray CsvWriter::encoded(const QString &text, int column)
{
    if (m_charset == Charset::Utf8)
        return text.toUtf8();
    Cp932Writer writer;
    const QByteArray bytes = writer.encode(text);
    if (!writer.missing().isEmpty()) {
        if (!m_flaw)
            m_flaw = Flaw{Flaw::Kind::NoSuchCharacter, {}, m_row, column};
        for (const QString &character : writer.missing()) {
            if (m_flaw->characters.size() < Cp932Writer::toldAtMost && !m_flaw->characters.contains(character))
                m_flaw->characters.append(character);
        }
    }
    return bytes;
}

void CsvWriter::write(const QStringList &fields)
{
    if (m_flaw && m_flaw->kind == Flaw::Kind::NotWritable)
        return;
    ++m_row;
    QByteArray line;
    for (int i = 0; i < fields.size(); ++i) {
        const QString cell
            = m_numbers == Numbers::KeptForExcel ? CsvCell::keptForExcel(fields[i]) : CsvCell::guarded(fields[i]);
        line += i == 0 ? "\"" : ",\"";
        line += encoded(QString(cell).replace(u'"', u"\"\""_s), i + 1) + '"';
    }
    line += "\r\n";
    if (m_file.write(line) != line.size() && !m_flaw)
        m_flaw = Flaw{};
}

std::optional<CsvWriter::Flaw> CsvWriter::commit()
{
    if (m_flaw)
        m_file.cancelWriting();
    if (m_file.isOpen() && !m_file.commit() && !m_flaw)
        m_flaw = Flaw{};
    return m_flaw;
}
