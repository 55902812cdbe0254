#pragma once

#include "models/intake/ByteDecoder.h"
#include "models/intake/Charset.h"

#include <memory>

/// Reads text in one charset, block by block. Nothing is guessed: what cannot be read is refused or replaced, as the
/// caller chose, and named by its place.
class TextDecoder
{
public:
    using OnFlaw = TextSink::OnFlaw;

    TextDecoder(Charset charset, OnFlaw onFlaw);

    /// Appends the characters that `bytes` complete. False when the text is refused; all until the flaw was appended.
    bool decode(QByteArrayView bytes, QString &text);
    /// To be called after the last block: a character that was cut off is a flaw as well.
    bool finish(QString &text);

    const std::optional<TextFlaw> &firstFlaw() const { return m_sink.firstFlaw(); }
    qint64 flaws() const { return m_sink.flaws(); }

private:
    std::unique_ptr<ByteDecoder> m_bytes;
    TextSink m_sink;
};
