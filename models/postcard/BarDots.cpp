#include "models/postcard/BarDots.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr int barCount = 67;

// Japan Post's table for a code of one point, in mm.
constexpr double pitchPerPoint = 0.12;
constexpr double fullPerPoint = 0.36;
constexpr double timingPerPoint = 0.12;
constexpr double barPerPoint = 0.06;

} // namespace

int BarDots::width() const { return (barCount - 1) * pitch + bar; }

double BarDots::nominalWidth(double points) { return ((barCount - 1) * pitchPerPoint + barPerPoint) * points; }

double BarDots::nominalHeight(double points) { return fullPerPoint * points; }

BarDots BarDots::of(double points, double dotsPerMm)
{
    BarDots dots;
    dots.pitch = std::max(2, int(std::floor(points * pitchPerPoint * dotsPerMm)));
    dots.bar = dots.pitch / 2;
    const double printedPoints = dots.pitch / (pitchPerPoint * dotsPerMm);
    // The long bar may be shorter than nominal, never longer.
    dots.full = int(std::floor(printedPoints * fullPerPoint * dotsPerMm + 1e-6));
    dots.timing = int(std::lround(printedPoints * timingPerPoint * dotsPerMm));
    if ((dots.full - dots.timing) % 2 != 0)
        --dots.full;
    dots.ascending = (dots.full + dots.timing) / 2;
    return dots;
}
