#include "models/intake/EucJpBytes.h"

#include "models/intake/Cp932.h"
#include "models/intake/JisTable.h"

namespace {

constexpr quint8 kanaFollows = 0x8E;
constexpr quint8 threeBytes = 0x8F;

constexpr bool isHigh(quint8 byte) { return byte >= 0xA1 && byte <= 0xFE; }

} // namespace

bool EucJpBytes::complete(quint8 byte, TextSink &sink)
{
    const quint8 lead = m_lead;
    const bool fits = lead == kanaFollows ? Cp932::isHalfWidthKana(byte) : isHigh(byte);
    if (fits && lead == threeBytes && !m_second) {
        m_second = true;
        return true;
    }
    m_lead = 0;
    m_second = false;
    if (fits && lead == kanaFollows) {
        sink.put(Cp932::halfWidthKana(byte));
        return true;
    }
    const bool inTable = fits && lead != threeBytes;
    if (const char16_t found = inTable ? JisTable::character(lead - 0xA0, byte - 0xA0) : 0; found != 0) {
        sink.put(found);
        return true;
    }
    sink.flaw(fits ? TextFlaw::Kind::Unassigned : TextFlaw::Kind::Malformed, m_from);
    return byte >= 0x80 || sink.stopped();
}

void EucJpBytes::decode(QByteArrayView bytes, TextSink &sink)
{
    for (qsizetype i = 0; i < bytes.size() && !sink.stopped(); ++i, ++m_offset) {
        const auto byte = quint8(bytes[i]);
        if (m_lead != 0 && complete(byte, sink))
            continue;
        m_from = m_offset;
        if (byte < 0x80)
            sink.put(byte);
        else if (isHigh(byte) || byte == kanaFollows || byte == threeBytes)
            m_lead = byte;
        else
            sink.flaw(TextFlaw::Kind::Malformed, m_offset);
    }
}

void EucJpBytes::finish(TextSink &sink)
{
    if (m_lead != 0 && !sink.stopped())
        sink.flaw(TextFlaw::Kind::Truncated, m_from);
    m_lead = 0;
    m_second = false;
}
