#pragma once

#include "models/intake/TextDecoder.h"

/// Tells in which charset a CSV file is: what a byte order mark says, else UTF-8 when it reads as that, else code page
/// 932. A file that is UTF-8 but for a few broken bytes stays UTF-8, to be refused with the place of the first: read as
/// 932 it would bring wrong names without a word. The guess is to be shown, and a stated charset goes before it.
class CharsetGuess
{
public:
    /// The next block of the file. False when no further one can change the guess.
    bool read(QByteArrayView block);
    /// After the last block, or as soon as read() said false.
    Charset charset();

private:
    bool isCertain() const { return m_begin.startsWith("\xFF\xFE") || m_begin.startsWith("\xFE\xFF"); }
    bool isHardlyUtf8() const;

    QByteArray m_begin; // the first two bytes
    TextDecoder m_asUtf8{Charset::Utf8, TextDecoder::OnFlaw::Replace};
    qint64 m_wide = 0; // characters of three bytes or more, as all Japanese ones are
};
