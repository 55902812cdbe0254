#include "models/intake/AsciiBytes.h"

void AsciiBytes::decode(QByteArrayView bytes, TextSink &sink)
{
    for (qsizetype i = 0; i < bytes.size() && !sink.stopped(); ++i, ++m_offset) {
        const auto byte = quint8(bytes[i]);
        if (byte < 0x80)
            sink.put(byte);
        else
            sink.flaw(TextFlaw::Kind::Malformed, m_offset);
    }
}
