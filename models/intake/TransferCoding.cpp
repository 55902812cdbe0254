#include "models/intake/TransferCoding.h"

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// The byte that "=XX" at `at` means; -1 for none.
int quotedByte(QByteArrayView packed, qsizetype at)
{
    if (at + 2 >= packed.size() || packed[at] != '=')
        return -1;
    const int high = hexDigit(packed[at + 1]);
    const int low = hexDigit(packed[at + 2]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

/// Where the line goes on when it ends softly at `at`; 0 when it does not.
qsizetype behindSoftBreak(QByteArrayView packed, qsizetype at)
{
    if (packed[at] != '=')
        return 0;
    qsizetype end = at + 1;
    while (end < packed.size() && (packed[end] == ' ' || packed[end] == '\t'))
        ++end;
    if (end == packed.size())
        return end;
    if (packed[end] == '\r')
        ++end;
    return end < packed.size() && packed[end] == '\n' ? end + 1 : 0;
}

QByteArray unquoted(QByteArrayView packed, bool inHeader)
{
    QByteArray bytes;
    bytes.reserve(packed.size());
    for (qsizetype at = 0; at < packed.size();) {
        if (const int byte = quotedByte(packed, at); byte >= 0) {
            bytes += char(byte);
            at += 3;
        } else if (const qsizetype next = inHeader ? 0 : behindSoftBreak(packed, at); next > 0) {
            at = next;
        } else {
            bytes += inHeader && packed[at] == '_' ? ' ' : packed[at];
            ++at;
        }
    }
    return bytes;
}

} // namespace

QByteArray TransferCoding::fromBase64(QByteArrayView packed)
{
    // Qt leaves out what is no digit, but stops nowhere: two that were joined are read as one.
    return QByteArray::fromBase64(packed.toByteArray(), QByteArray::IgnoreBase64DecodingErrors);
}

QByteArray TransferCoding::fromQuoted(QByteArrayView packed) { return unquoted(packed, false); }

QByteArray TransferCoding::fromHeaderQuoted(QByteArrayView packed) { return unquoted(packed, true); }

std::optional<QByteArray> TransferCoding::unpacked(QByteArrayView packed, QByteArrayView coding)
{
    const QByteArray name = coding.toByteArray().trimmed().toLower();
    if (name == "base64")
        return fromBase64(packed);
    if (name == "quoted-printable")
        return fromQuoted(packed);
    if (name.isEmpty() || name == "7bit" || name == "8bit" || name == "binary")
        return packed.toByteArray();
    return {};
}
