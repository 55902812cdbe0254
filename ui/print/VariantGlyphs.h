#pragma once

#include <QByteArray>

#include <optional>

/// What a font says of ideographic variation sequences (a kanji and one of U+E0100 … U+E01EF), read from subtable 14 of
/// its character map. Qt draws such sequences but does not tell whether a font knows them.
class VariantGlyphs
{
public:
    /// `cmap`: the font's table of that name. A damaged table knows nothing.
    explicit VariantGlyphs(const QByteArray &cmap);

    enum class Answer { Unknown, SameAsBase, Glyph };
    struct Found
    {
        Answer answer = Answer::Unknown;
        quint32 glyph = 0; ///< only with Answer::Glyph
    };
    Found find(char32_t base, char32_t selector) const;

private:
    quint64 number(qsizetype offset, int bytes) const;
    bool isDefault(qsizetype table, char32_t base) const;
    std::optional<quint32> glyphIn(qsizetype table, char32_t base) const;

    QByteArray m_cmap;
    qsizetype m_start = 0; ///< of subtable 14; 0: there is none
};
