#include "ui/print/VariantGlyphs.h"

namespace {

// Sizes of the records in bytes, as OpenType lays them out.
constexpr int encodingRecord = 8;
constexpr int selectorRecord = 11;
constexpr int rangeRecord = 4;
constexpr int mappingRecord = 5;

constexpr quint64 unicodePlatform = 0;
constexpr quint64 sequencesEncoding = 5;

} // namespace

VariantGlyphs::VariantGlyphs(const QByteArray &cmap)
    : m_cmap(cmap)
{
    const auto tables = qsizetype(number(2, 2));
    for (qsizetype i = 0; i < tables; ++i) {
        const qsizetype record = 4 + i * encodingRecord;
        if (number(record, 2) == unicodePlatform && number(record + 2, 2) == sequencesEncoding)
            m_start = qsizetype(number(record + 4, 4));
    }
    if (number(m_start, 2) != 14)
        m_start = 0;
}

quint64 VariantGlyphs::number(qsizetype offset, int bytes) const
{
    if (offset < 0 || offset + bytes > m_cmap.size())
        return 0;
    quint64 value = 0;
    for (int i = 0; i < bytes; ++i)
        value = value << 8 | quint8(m_cmap.at(offset + i));
    return value;
}

bool VariantGlyphs::isDefault(qsizetype table, char32_t base) const
{
    const auto ranges = qsizetype(number(table, 4));
    for (qsizetype i = 0; i < ranges; ++i) {
        const qsizetype record = table + 4 + i * rangeRecord;
        const quint64 first = number(record, 3);
        if (base >= first && base <= first + number(record + 3, 1))
            return true;
    }
    return false;
}

std::optional<quint32> VariantGlyphs::glyphIn(qsizetype table, char32_t base) const
{
    const auto mappings = qsizetype(number(table, 4));
    for (qsizetype i = 0; i < mappings; ++i) {
        const qsizetype record = table + 4 + i * mappingRecord;
        if (number(record, 3) == base)
            return quint32(number(record + 3, 2));
    }
    return {};
}

VariantGlyphs::Found VariantGlyphs::find(char32_t base, char32_t selector) const
{
    if (m_start == 0)
        return {};
    const auto selectors = qsizetype(number(m_start + 6, 4));
    for (qsizetype i = 0; i < selectors; ++i) {
        const qsizetype record = m_start + 10 + i * selectorRecord;
        if (number(record, 3) != selector)
            continue;
        const auto defaults = qsizetype(number(record + 3, 4));
        if (defaults != 0 && isDefault(m_start + defaults, base))
            return {Answer::SameAsBase, 0};
        const auto others = qsizetype(number(record + 7, 4));
        if (others == 0)
            return {};
        if (const auto glyph = glyphIn(m_start + others, base))
            return {Answer::Glyph, *glyph};
    }
    return {};
}
