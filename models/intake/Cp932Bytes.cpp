#include "models/intake/Cp932Bytes.h"

#include "models/intake/Cp932.h"

#include <utility>

bool Cp932Bytes::complete(quint8 byte, TextSink &sink)
{
    const quint8 lead = std::exchange(m_lead, 0);
    const bool fits = Cp932::isTrail(byte);
    if (const char16_t character = fits ? Cp932::characterOf(lead, byte) : 0; character != 0) {
        sink.put(character);
        return true;
    }
    sink.flaw(fits ? TextFlaw::Kind::Unassigned : TextFlaw::Kind::Malformed, m_offset - 1);
    return byte >= 0x80 || sink.stopped();
}

void Cp932Bytes::decode(QByteArrayView bytes, TextSink &sink)
{
    for (qsizetype i = 0; i < bytes.size() && !sink.stopped(); ++i, ++m_offset) {
        const auto byte = quint8(bytes[i]);
        if (m_lead != 0 && complete(byte, sink))
            continue;
        if (byte < 0x80)
            sink.put(byte);
        else if (Cp932::isHalfWidthKana(byte))
            sink.put(Cp932::halfWidthKana(byte));
        else if (Cp932::isLead(byte))
            m_lead = byte;
        else
            sink.flaw(TextFlaw::Kind::Malformed, m_offset);
    }
}

void Cp932Bytes::finish(TextSink &sink)
{
    if (std::exchange(m_lead, 0) != 0 && !sink.stopped())
        sink.flaw(TextFlaw::Kind::Truncated, m_offset - 1);
}
