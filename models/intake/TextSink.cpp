#include "models/intake/TextSink.h"

void TextSink::put(char32_t character)
{
    if (QChar::requiresSurrogates(character)) {
        m_text.push_back(QChar::highSurrogate(character));
        m_text.push_back(QChar::lowSurrogate(character));
    } else {
        m_text.push_back(char16_t(character));
    }
    const bool ends = character == U'\r' || (character == U'\n' && !m_afterReturn);
    m_afterReturn = character == U'\r';
    if (ends)
        ++m_line;
    m_column = ends || character == U'\n' ? 1 : m_column + 1;
}

void TextSink::flaw(TextFlaw::Kind kind, qint64 offset)
{
    ++m_flaws;
    if (!m_firstFlaw)
        m_firstFlaw = TextFlaw{kind, offset, m_line, m_column};
    if (m_onFlaw == OnFlaw::Refuse)
        m_stopped = true;
    else
        put(QChar::ReplacementCharacter);
}

void TextSink::moveTo(QString &text)
{
    text.append(QStringView(m_text));
    m_text.clear();
}
