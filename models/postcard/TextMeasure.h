#pragma once

#include "models/postcard/CardForm.h"

/// How wide text comes out. The fonts are the painter's; the layout only asks.
class TextMeasure
{
public:
    virtual ~TextMeasure() = default;

    /// Width of `text` in one line at a size of 1 mm, in mm; `font` is a role of the form.
    virtual double width(const QString &text, const QString &font) const = 0;
};
