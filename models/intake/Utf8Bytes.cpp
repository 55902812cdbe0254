#include "models/intake/Utf8Bytes.h"

void Utf8Bytes::begin(quint8 byte, TextSink &sink)
{
    m_from = m_offset;
    m_lowest = 0x80;
    m_highest = 0xBF;
    if (byte < 0x80) {
        sink.put(byte);
    } else if (byte >= 0xC2 && byte <= 0xDF) {
        m_character = byte & 0x1FU;
        m_missing = 1;
    } else if (byte >= 0xE0 && byte <= 0xEF) {
        m_character = byte & 0x0FU;
        m_missing = 2;
        if (byte == 0xE0)
            m_lowest = 0xA0; // below it there is a shorter form
        if (byte == 0xED)
            m_highest = 0x9F; // above it are surrogates
    } else if (byte >= 0xF0 && byte <= 0xF4) {
        m_character = byte & 0x07U;
        m_missing = 3;
        if (byte == 0xF0)
            m_lowest = 0x90;
        if (byte == 0xF4)
            m_highest = 0x8F;
    } else {
        sink.flaw(TextFlaw::Kind::Malformed, m_offset);
    }
}

void Utf8Bytes::decode(QByteArrayView bytes, TextSink &sink)
{
    for (qsizetype i = 0; i < bytes.size() && !sink.stopped(); ++i, ++m_offset) {
        const auto byte = quint8(bytes[i]);
        if (m_missing > 0 && (byte < m_lowest || byte > m_highest)) {
            m_missing = 0;
            sink.flaw(TextFlaw::Kind::Malformed, m_from);
            if (sink.stopped())
                return;
        } else if (m_missing > 0) {
            m_character = (m_character << 6U) | (byte & 0x3FU);
            m_lowest = 0x80;
            m_highest = 0xBF;
            const bool isMark = m_from == 0 && m_character == QChar::ByteOrderMark;
            if (--m_missing == 0 && !isMark)
                sink.put(m_character);
            continue;
        }
        begin(byte, sink);
    }
}

void Utf8Bytes::finish(TextSink &sink)
{
    if (m_missing > 0 && !sink.stopped())
        sink.flaw(TextFlaw::Kind::Truncated, m_from);
    m_missing = 0;
}
