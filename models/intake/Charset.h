#pragma once

#include <QByteArray>

#include <optional>

/// The codes in which rosters and mails come. All are read by our own tables, so that a file says the same on every
/// workstation: Qt's answer depends on ICU or iconv being there, and on Windows' code pages.
enum class Charset {
    Ascii,
    Utf8,
    Utf16,     ///< little or big end first, as its byte order mark says
    Cp932,     ///< Shift_JIS as Windows writes it (Windows-31J)
    Iso2022Jp, ///< mail; with half-width kana, NEC's row 13 and IBM's extensions (CP50221)
    EucJp,     ///< without JIS X 0212
};

namespace Charsets {

/// The charset that a label in a mail or a profile means, in any case; nothing for one that is not read here.
std::optional<Charset> ofLabel(QByteArrayView label);
/// The name that a label would have.
QByteArray labelOf(Charset charset);

}
