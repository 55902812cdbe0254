#include "models/intake/TextDecoder.h"

#include "models/intake/AsciiBytes.h"
#include "models/intake/Cp932Bytes.h"
#include "models/intake/EucJpBytes.h"
#include "models/intake/Iso2022JpBytes.h"
#include "models/intake/Utf16Bytes.h"
#include "models/intake/Utf8Bytes.h"

namespace {

std::unique_ptr<ByteDecoder> decoderOf(Charset charset)
{
    switch (charset) {
    case Charset::Ascii: return std::make_unique<AsciiBytes>();
    case Charset::Utf8: return std::make_unique<Utf8Bytes>();
    case Charset::Utf16: return std::make_unique<Utf16Bytes>();
    case Charset::Cp932: return std::make_unique<Cp932Bytes>();
    case Charset::Iso2022Jp: return std::make_unique<Iso2022JpBytes>();
    case Charset::EucJp: return std::make_unique<EucJpBytes>();
    }
    return std::make_unique<AsciiBytes>();
}

} // namespace

TextDecoder::TextDecoder(Charset charset, OnFlaw onFlaw)
    : m_bytes(decoderOf(charset))
    , m_sink(onFlaw)
{
}

bool TextDecoder::decode(QByteArrayView bytes, QString &text)
{
    m_bytes->decode(bytes, m_sink);
    m_sink.moveTo(text);
    return !m_sink.stopped();
}

bool TextDecoder::finish(QString &text)
{
    m_bytes->finish(m_sink);
    m_sink.moveTo(text);
    return !m_sink.stopped();
}
