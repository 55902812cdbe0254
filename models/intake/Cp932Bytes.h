#pragma once

#include "models/intake/ByteDecoder.h"

/// Code page 932 as Windows reads it, with 0x5C as the backslash and 0x7E as the tilde. The five bytes that stand for
/// no character (80, A0, FD, FE, FF) are refused, where Windows would invent a control or private character.
class Cp932Bytes final : public ByteDecoder
{
public:
    void decode(QByteArrayView bytes, TextSink &sink) override;
    void finish(TextSink &sink) override;

private:
    /// True when the byte belongs to the character under way, well or not.
    bool complete(quint8 byte, TextSink &sink);

    qint64 m_offset = 0; // of the next byte
    quint8 m_lead = 0;   // of the character under way; 0 for none
};
