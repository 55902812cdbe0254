#pragma once

#include "models/intake/ByteDecoder.h"

/// Seven bits and nothing else.
class AsciiBytes final : public ByteDecoder
{
public:
    void decode(QByteArrayView bytes, TextSink &sink) override;
    void finish(TextSink &) override { }

private:
    qint64 m_offset = 0; // of the next byte
};
