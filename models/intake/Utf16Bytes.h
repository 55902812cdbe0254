#pragma once

#include "models/intake/ByteDecoder.h"

/// UTF-16 with its byte order mark, which is required: without it half of all files would be read the wrong way round.
class Utf16Bytes final : public ByteDecoder
{
public:
    void decode(QByteArrayView bytes, TextSink &sink) override;
    void finish(TextSink &sink) override;

private:
    void take(char16_t unit, TextSink &sink);

    qint64 m_offset = 0; // of the next byte
    quint8 m_first = 0;  // of the unit under way, when the offset is odd
    bool m_bigEnd = false;
    char16_t m_high = 0; // a surrogate that waits for its other half
};
