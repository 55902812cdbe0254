#pragma once

/// The customer barcode's measures in whole dots of a printer, so that every bar and every gap comes out alike.
struct BarDots
{
    int pitch = 0;  ///< from one bar's left edge to the next one's
    int bar = 0;    ///< width of a bar
    int full = 0;   ///< height of a long bar
    int timing = 0; ///< height of a timing bar, which stands in the middle
    int ascending
        = 0; ///< height of a semi-long bar of either kind: from the long bar's end to the timing bar's other end

    int width() const;

    /// `points` is the code's size a in Japan Post's table (8 to 11.5), `dotsPerMm` the printer's resolution. The pitch
    /// is rounded down, since its upper tolerance is the tight one, and all else follows from the pitch as printed.
    static BarDots of(double points, double dotsPerMm);

    /// Measures of a code of size `points` as Japan Post gives them, in mm.
    static double nominalWidth(double points);
    static double nominalHeight(double points);
};
