#pragma once

#include "models/intake/ByteDecoder.h"

#include <QByteArray>

/// ISO-2022-JP as mail uses it and Windows reads it (CP50221): ASCII, JIS X 0201 Roman (read as ASCII, so that 0x5C
/// stays a backslash), half-width kana by ESC ( I, and JIS X 0208 of 1978 and 1983 with NEC's row 13 and IBM's
/// extensions. Every line begins in ASCII, whatever the line before it forgot. The characters of any other set are
/// flaws, one each.
class Iso2022JpBytes final : public ByteDecoder
{
public:
    void decode(QByteArrayView bytes, TextSink &sink) override;
    void finish(TextSink &sink) override;

private:
    enum class Set { Ascii, Kana, Kanji, OtherOneByte, OtherTwoBytes };

    static bool isTwoBytes(Set set) { return set == Set::Kanji || set == Set::OtherTwoBytes; }
    bool completeEscape(quint8 byte, TextSink &sink);
    bool completeKanji(quint8 byte, TextSink &sink);
    void single(quint8 byte, TextSink &sink);

    qint64 m_offset = 0; // of the next byte
    qint64 m_from = 0;   // of the character or the escape sequence under way
    Set m_set = Set::Ascii;
    QByteArray m_escape; // its bytes so far, without those that may be repeated
    quint8 m_lead = 0;   // of the character under way; 0 for none
};
