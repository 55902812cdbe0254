#pragma once

#include "models/intake/TextSink.h"

#include <QByteArray>

/// Turns the bytes of one charset into characters. What a block leaves unfinished is kept for the next one, so that any
/// splitting gives the same text. A byte below 0x80 that cannot be part of a character is never swallowed with it:
/// otherwise a broken character could hide the quote or the line end behind it.
class ByteDecoder
{
public:
    virtual ~ByteDecoder() = default;

    virtual void decode(QByteArrayView bytes, TextSink &sink) = 0;
    /// The text is at its end: what is unfinished stays so.
    virtual void finish(TextSink &sink) = 0;
};
