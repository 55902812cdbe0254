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
    /// The size a that the pitch shows. What the post measures must be right for it as for the size that was wanted.
    double printedPoints(double dotsPerMm) const;

    /// `points` is the code's size a in Japan Post's table (8 to 11.5), `dotsPerMm` the printer's resolution. Each
    /// measure is rounded to the side on which its tolerance is wide: the pitch down, an odd pitch's bar up, since the
    /// gap may not be wider than nominal; the heights follow the pitch as printed, as far as the wanted size lets them.
    static BarDots of(double points, double dotsPerMm);

    /// Measures of a code of size `points` as Japan Post gives them, in mm.
    static double nominalWidth(double points);
    static double nominalHeight(double points);
    /// Whether printers of the usual resolutions keep to the least size that the post reads, each rounding down.
    static bool isReadAt(double points);
};
