#include "models/intake/CsvParser.h"

using Kind = CsvFlaw::Kind;

bool CsvParser::read(QStringView text)
{
    for (const QChar c : text) {
        if (m_flaw)
            return false;
        take(c.unicode());
    }
    return !m_flaw;
}

bool CsvParser::finish()
{
    if (m_flaw)
        return false;
    if (m_state == State::Quoted)
        refuse(Kind::UnclosedQuote, m_quotedFrom);
    else
        endRow();
    return !m_flaw;
}

void CsvParser::take(char16_t c)
{
    const bool secondHalf = c == u'\n' && m_afterReturn;
    m_afterReturn = c == u'\r';
    switch (m_state) {
    case State::FieldBegins:
    case State::Bare:
        if (!secondHalf)
            takeBare(c);
        break;
    case State::Quoted: takeQuoted(c); break;
    case State::QuoteInQuoted: takeBehindQuote(c); break;
    }
    if (c == u'\r' || (c == u'\n' && !secondHalf)) {
        ++m_line;
        if (m_rowIsEmpty)
            m_row.m_line = m_line;
    }
}

void CsvParser::takeBare(char16_t c)
{
    if (c == m_delimiter) {
        endField();
    } else if (c == u'\r' || c == u'\n') {
        endRow();
    } else if (c != u'"') {
        m_state = State::Bare;
        append(c);
    } else if (m_state == State::Bare) {
        refuse(Kind::StrayQuote, m_line);
    } else {
        m_state = State::Quoted;
        m_quotedFrom = m_line;
        m_rowIsEmpty = false;
    }
}

void CsvParser::takeQuoted(char16_t c)
{
    if (c == u'"')
        m_state = State::QuoteInQuoted;
    else if (m_line - m_quotedFrom > m_limits.linesInField)
        refuse(Kind::UnclosedQuote, m_quotedFrom);
    else
        append(c);
}

void CsvParser::takeBehindQuote(char16_t c)
{
    if (c == u'"') {
        m_state = State::Quoted;
        append(c);
    } else if (c == m_delimiter) {
        endField();
    } else if (c == u'\r' || c == u'\n') {
        endRow();
    } else {
        refuse(Kind::StrayQuote, m_quotedFrom);
    }
}

void CsvParser::append(char16_t c)
{
    m_rowIsEmpty = false;
    m_row.m_text.push_back(c);
    const auto field = qsizetype(m_row.m_text.size() - m_fieldFrom);
    if (field > m_limits.field)
        refuse(m_state == State::Quoted ? Kind::UnclosedQuote : Kind::FieldTooLong,
               m_state == State::Quoted ? m_quotedFrom : m_line);
    else if (qsizetype(m_row.m_text.size()) > m_limits.line)
        refuse(Kind::LineTooLong, m_row.m_line);
}

void CsvParser::endField()
{
    m_rowIsEmpty = false;
    m_row.m_ends.push_back(m_row.m_text.size());
    m_fieldFrom = m_row.m_text.size();
    m_state = State::FieldBegins;
    if (m_row.size() >= m_limits.columns) // another one begins
        refuse(Kind::TooManyColumns, m_line);
}

void CsvParser::endRow()
{
    if (!m_rowIsEmpty) {
        m_row.m_ends.push_back(m_row.m_text.size());
        m_flaw = m_onRow(m_row);
    }
    m_row.m_text.clear();
    m_row.m_ends.clear();
    m_fieldFrom = 0;
    m_rowIsEmpty = true;
    m_state = State::FieldBegins;
}

void CsvParser::refuse(Kind kind, qint64 line) { m_flaw = CsvFlaw{kind, line, column()}; }
