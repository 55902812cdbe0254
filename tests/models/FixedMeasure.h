#pragma once

#include "models/postcard/TextMeasure.h"

/// Text as wide as graph paper would have it: a full square for kana and kanji, half of one for the rest.
class FixedMeasure final : public TextMeasure
{
public:
    double width(const QString &text, const QString &) const override
    {
        double sum = 0;
        for (const char32_t c : text.toUcs4())
            sum += isMark(c) ? 0 : c < 0x2000 ? 0.5 : 1;
        return sum;
    }

private:
    static bool isMark(char32_t c) { return c >= 0xE0100 && c <= 0xE01EF; }
};
