#pragma once

#include "models/intake/ByteDecoder.h"

/// EUC-JP on the table of code page 932 (as CP51932). The three-byte characters of JIS X 0212 are not in that table:
/// each is one flaw.
class EucJpBytes final : public ByteDecoder
{
public:
    void decode(QByteArrayView bytes, TextSink &sink) override;
    void finish(TextSink &sink) override;

private:
    bool complete(quint8 byte, TextSink &sink);

    qint64 m_offset = 0;   // of the next byte
    qint64 m_from = 0;     // of the character under way
    quint8 m_lead = 0;     // its first byte; 0 for none
    bool m_second = false; // of three bytes, the second has come
};
