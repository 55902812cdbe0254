#include "models/intake/CharsetGuess.h"

#include <algorithm>

bool CharsetGuess::isHardlyUtf8() const { return m_asUtf8.flaws() > m_wide; }

bool CharsetGuess::read(QByteArrayView block)
{
    m_begin.append(block.first(std::min(block.size(), 2 - m_begin.size())));
    QString text;
    m_asUtf8.decode(block, text);
    m_wide += std::count_if(text.cbegin(), text.cend(), [](QChar c) {
        return c.unicode() >= 0x800 && c != QChar::ReplacementCharacter && !c.isLowSurrogate();
    });
    return m_begin.size() < 2 || (!isCertain() && !isHardlyUtf8());
}

Charset CharsetGuess::charset()
{
    if (isCertain())
        return Charset::Utf16;
    QString rest;
    m_asUtf8.finish(rest);
    return isHardlyUtf8() ? Charset::Cp932 : Charset::Utf8;
}
