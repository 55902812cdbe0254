#pragma once

#include "models/intake/ByteDecoder.h"

/// UTF-8: shortest forms only, no surrogates, nothing above U+10FFFF. What is broken is replaced as Unicode recommends,
/// once for each longest beginning of a character. A byte order mark at the very beginning is no text.
class Utf8Bytes final : public ByteDecoder
{
public:
    void decode(QByteArrayView bytes, TextSink &sink) override;
    void finish(TextSink &sink) override;

private:
    void begin(quint8 byte, TextSink &sink);

    qint64 m_offset = 0; // of the next byte
    qint64 m_from = 0;   // of the character under way
    char32_t m_character = 0;
    int m_missing = 0;      // bytes of it that are to come
    quint8 m_lowest = 0x80; // what the next of them may be
    quint8 m_highest = 0xBF;
};
