#pragma once

#include "models/intake/CsvFlaw.h"
#include "models/intake/CsvLimits.h"
#include "models/intake/CsvRow.h"

#include <functional>

/// Cuts text into rows and fields (RFC 4180): quoted fields may hold delimiters, doubled quotes and line breaks; a row
/// ends with CRLF, LF or CR. A row without a character is passed over. A quote that has no place where it stands is
/// refused, since everything behind it might be read wrongly.
class CsvParser
{
public:
    /// Takes a whole row; what it answers stops the reading.
    using OnRow = std::function<std::optional<CsvFlaw>(const CsvRow &)>;

    CsvParser(QChar delimiter, const CsvLimits &limits, OnRow onRow)
        : m_delimiter(delimiter.unicode())
        , m_limits(limits)
        , m_onRow(std::move(onRow))
    {
    }

    /// The next part of the text, cut anywhere. False once there is a flaw.
    bool read(QStringView text);
    /// After the last part: the last row may lack its line end.
    bool finish();

    const std::optional<CsvFlaw> &flaw() const { return m_flaw; }

private:
    enum class State { FieldBegins, Bare, Quoted, QuoteInQuoted };

    void take(char16_t c);
    void takeBare(char16_t c);
    void takeQuoted(char16_t c);
    void takeBehindQuote(char16_t c);
    void append(char16_t c);
    void endField();
    void endRow();
    void refuse(CsvFlaw::Kind kind, qint64 line);
    int column() const { return m_row.size() + 1; }

    char16_t m_delimiter;
    CsvLimits m_limits;
    OnRow m_onRow;
    CsvRow m_row;
    State m_state = State::FieldBegins;
    qint64 m_line = 1;       // of the next character
    qint64 m_quotedFrom = 0; // line of the field's opening quote
    size_t m_fieldFrom = 0;  // in the row's text
    bool m_afterReturn = false;
    bool m_rowIsEmpty = true;
    std::optional<CsvFlaw> m_flaw;
};
