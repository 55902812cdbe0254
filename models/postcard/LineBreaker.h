#pragma once

#include "models/postcard/TextMeasure.h"

#include <optional>

/// Breaks text into lines the way a card needs it: never inside a run of digits, letters and hyphens, since 8-9-1 / 235
/// brings the mail of room 1235 to room 235, and never so that a line begins with a small kana or a closing mark.
class LineBreaker
{
public:
    LineBreaker(const TextMeasure &measure, const QString &font);

    /// Words that stay whole, and blanks, with their widths at a size of 1.
    struct Piece
    {
        QString text;
        double width = 0;
        bool blank = false;
    };
    using Pieces = QList<Piece>;
    /// A text made ready to be broken at several widths.
    struct Text
    {
        QList<Pieces> paragraphs;
    };
    double width(const QString &text) const { return m_measure.width(text, m_font); }
    Text measured(const QString &text) const;

    /// At most `most` lines no wider than `width`, which is in units of the text's size; a line feed in `text` always
    /// ends a line. With `atBlanks`, blanks are the only places to break if that is possible. Nothing when it does not
    /// fit.
    std::optional<QStringList> lines(const QString &text, double width, int most, bool atBlanks) const;
    static std::optional<QStringList> lines(const Text &text, double width, int most, bool atBlanks);

    /// `text` in the pieces that stay whole; blanks are pieces of their own.
    static QStringList pieces(const QString &text);
    /// Whether a line feed in `text` parts a number, so that nobody knows whether 0120-00 and 0000 are one or two.
    /// The numbers of a list (1. or 2) at a line's beginning) part nothing.
    static bool breaksNumber(const QString &text);

private:
    const TextMeasure &m_measure;
    QString m_font;
};
