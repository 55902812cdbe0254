#include "models/intake/Utf16Bytes.h"

void Utf16Bytes::take(char16_t unit, TextSink &sink)
{
    const qint64 from = m_offset - 1;
    if (from == 0) {
        m_bigEnd = unit == 0xFFFE;
        if (m_bigEnd || unit == QChar::ByteOrderMark)
            return;
        sink.flaw(TextFlaw::Kind::Malformed, 0);
        if (sink.stopped())
            return;
    }
    if (m_high != 0) {
        const char16_t high = std::exchange(m_high, 0);
        if (QChar::isLowSurrogate(unit)) {
            sink.put(QChar::surrogateToUcs4(high, unit));
            return;
        }
        sink.flaw(TextFlaw::Kind::Malformed, from - 2);
        if (sink.stopped())
            return;
    }
    if (QChar::isHighSurrogate(unit))
        m_high = unit;
    else if (QChar::isLowSurrogate(unit))
        sink.flaw(TextFlaw::Kind::Malformed, from);
    else
        sink.put(unit);
}

void Utf16Bytes::decode(QByteArrayView bytes, TextSink &sink)
{
    for (qsizetype i = 0; i < bytes.size() && !sink.stopped(); ++i, ++m_offset) {
        const auto byte = quint8(bytes[i]);
        if (m_offset % 2 == 0)
            m_first = byte;
        else
            take(m_bigEnd ? char16_t(m_first << 8 | byte) : char16_t(byte << 8 | m_first), sink);
    }
}

void Utf16Bytes::finish(TextSink &sink)
{
    const qint64 odd = m_offset % 2;
    if ((m_high != 0 || odd != 0) && !sink.stopped())
        sink.flaw(TextFlaw::Kind::Truncated, m_offset - odd - (m_high != 0 ? 2 : 0));
    m_high = 0;
}
