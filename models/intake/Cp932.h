#pragma once

#include <QtGlobal>

/// The arithmetic of code page 932 and what it adds to the Japanese code table: half-width kana and 1,880 places for
/// characters of one's own (F040 to F9FC), which Windows keeps in the private use area from U+E000 on.
namespace Cp932 {

constexpr bool isLead(quint8 byte) { return (byte >= 0x81 && byte <= 0x9F) || (byte >= 0xE0 && byte <= 0xFC); }
constexpr bool isTrail(quint8 byte) { return byte >= 0x40 && byte <= 0xFC && byte != 0x7F; }
constexpr bool isHalfWidthKana(quint8 byte) { return byte >= 0xA1 && byte <= 0xDF; }
/// The half-width kana of a byte for which isHalfWidthKana holds.
constexpr char16_t halfWidthKana(quint8 byte) { return char16_t(0xFF61 + byte - 0xA1); }

/// The character at a row and a cell of the code table with user-defined rows 95 to 114; 0 where there is none.
char16_t character(int row, int cell);
/// The character of two bytes for which isLead and isTrail hold; 0 where there is none.
char16_t characterOf(quint8 lead, quint8 trail);

/// The two bytes, lead first, that Windows writes for a character; 0 where there are none. The seven characters that
/// JIS and Windows see differently (such as the wave dash U+301C, which Windows reads as U+FF5E) are written as the one
/// character that they are.
quint16 bytesOf(char16_t character);

}
