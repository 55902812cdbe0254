#include "models/intake/Iso2022JpBytes.h"

#include "models/intake/Cp932.h"
#include "models/intake/JisTable.h"

#include <utility>

namespace {

constexpr quint8 escape = 0x1B;
constexpr qsizetype longestEscape = 4; // ESC $ ( D

constexpr bool isGraphic(quint8 byte) { return byte >= 0x21 && byte <= 0x7E; }

} // namespace

/// An escape sequence is ESC, then bytes from 20 to 2F, then one from 30 to 7E that names the set.
bool Iso2022JpBytes::completeEscape(quint8 byte, TextSink &sink)
{
    const bool goesOn = byte >= 0x20 && byte <= 0x2F && m_escape.size() < longestEscape - 1;
    if (goesOn) {
        m_escape.append(char(byte));
        return true;
    }
    const QByteArray before = std::exchange(m_escape, {});
    if (byte < 0x30 || byte > 0x7E || before.size() == 1) {
        sink.flaw(TextFlaw::Kind::Malformed, m_from);
        return byte >= 0x80 || sink.stopped();
    }
    if (before == "\x1B(" && (byte == 'B' || byte == 'J'))
        m_set = Set::Ascii;
    else if (before == "\x1B(" && byte == 'I')
        m_set = Set::Kana;
    else if ((before == "\x1B$" && (byte == '@' || byte == 'B'))
             || (before == "\x1B$(" && (byte == '@' || byte == 'B')))
        m_set = Set::Kanji;
    else {
        m_set = before.at(1) == '$' ? Set::OtherTwoBytes : Set::OtherOneByte;
        sink.flaw(TextFlaw::Kind::UnknownSet, m_from);
    }
    return true;
}

bool Iso2022JpBytes::completeKanji(quint8 byte, TextSink &sink)
{
    const quint8 lead = std::exchange(m_lead, 0);
    if (!isGraphic(byte)) {
        sink.flaw(TextFlaw::Kind::Malformed, m_from);
        return byte >= 0x80 || sink.stopped();
    }
    const bool inTable = m_set == Set::Kanji;
    if (const char16_t found = inTable ? JisTable::character(lead - 0x20, byte - 0x20) : 0; found != 0)
        sink.put(found);
    else
        sink.flaw(inTable ? TextFlaw::Kind::Unassigned : TextFlaw::Kind::UnknownSet, m_from);
    return true;
}

void Iso2022JpBytes::single(quint8 byte, TextSink &sink)
{
    m_from = m_offset;
    if (byte == escape) {
        m_escape.append(char(byte));
    } else if (byte >= 0x80 || byte == 0x0E || byte == 0x0F) {
        sink.flaw(TextFlaw::Kind::Malformed, m_offset);
    } else if (!isGraphic(byte)) { // controls and the blank are in no set
        if (byte == '\r' || byte == '\n')
            m_set = Set::Ascii;
        sink.put(byte);
    } else if (m_set == Set::Ascii) {
        sink.put(byte);
    } else if (isTwoBytes(m_set)) {
        m_lead = byte;
    } else if (m_set == Set::Kana && Cp932::isHalfWidthKana(byte + 0x80)) {
        sink.put(Cp932::halfWidthKana(byte + 0x80));
    } else {
        sink.flaw(m_set == Set::Kana ? TextFlaw::Kind::Unassigned : TextFlaw::Kind::UnknownSet, m_offset);
    }
}

void Iso2022JpBytes::decode(QByteArrayView bytes, TextSink &sink)
{
    for (qsizetype i = 0; i < bytes.size() && !sink.stopped(); ++i, ++m_offset) {
        const auto byte = quint8(bytes[i]);
        if (!m_escape.isEmpty() && completeEscape(byte, sink))
            continue;
        if (m_lead != 0 && completeKanji(byte, sink))
            continue;
        single(byte, sink);
    }
}

void Iso2022JpBytes::finish(TextSink &sink)
{
    if ((!m_escape.isEmpty() || m_lead != 0) && !sink.stopped())
        sink.flaw(TextFlaw::Kind::Truncated, m_from);
    m_escape.clear();
    m_lead = 0;
}
