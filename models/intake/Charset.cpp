#include "models/intake/Charset.h"

#include <array>
#include <utility>

namespace {

using Label = std::pair<QByteArrayView, Charset>;

// The first label of each charset is the one that we write.
constexpr std::array<Label, 31> labels{{
    {"us-ascii", Charset::Ascii},
    {"ascii", Charset::Ascii},
    {"ansi_x3.4-1968", Charset::Ascii},
    {"iso646-us", Charset::Ascii},
    {"utf-8", Charset::Utf8},
    {"utf8", Charset::Utf8},
    {"unicode-1-1-utf-8", Charset::Utf8},
    {"utf-16", Charset::Utf16},
    {"utf16", Charset::Utf16},
    {"shift_jis", Charset::Cp932},
    {"shift-jis", Charset::Cp932},
    {"sjis", Charset::Cp932},
    {"x-sjis", Charset::Cp932},
    {"windows-31j", Charset::Cp932},
    {"cswindows31j", Charset::Cp932},
    {"csshiftjis", Charset::Cp932},
    {"ms_kanji", Charset::Cp932},
    {"ms932", Charset::Cp932},
    {"cp932", Charset::Cp932},
    {"windows-932", Charset::Cp932},
    {"iso-2022-jp", Charset::Iso2022Jp},
    {"csiso2022jp", Charset::Iso2022Jp},
    {"iso-2022-jp-ms", Charset::Iso2022Jp},
    {"cp50220", Charset::Iso2022Jp},
    {"cp50221", Charset::Iso2022Jp},
    {"euc-jp", Charset::EucJp},
    {"eucjp", Charset::EucJp},
    {"x-euc-jp", Charset::EucJp},
    {"cseucpkdfmtjapanese", Charset::EucJp},
    {"eucjp-ms", Charset::EucJp},
    {"cp51932", Charset::EucJp},
}};

} // namespace

std::optional<Charset> Charsets::ofLabel(QByteArrayView label)
{
    const QByteArray wanted = label.trimmed().toByteArray().toLower();
    for (const auto &[name, charset] : labels) {
        if (wanted == name)
            return charset;
    }
    return {};
}

QByteArray Charsets::labelOf(Charset charset)
{
    for (const auto &[name, known] : labels) {
        if (known == charset)
            return name.toByteArray();
    }
    return {};
}
