#include "models/postcard/BarDots.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace {

constexpr int barCount = 67;
constexpr double leastPoints = 8;
constexpr std::array usualDpi{300, 600, 1200};
constexpr double hair = 1e-9; // by which a whole number of dots may come out below itself

// Japan Post's table for a code of one point, in mm.
constexpr double pitchPerPoint = 0.12;
constexpr double fullPerPoint = 0.36;
constexpr double leastFullPerPoint = 0.34;
constexpr double barPerPoint = 0.06;

} // namespace

int BarDots::width() const { return (barCount - 1) * pitch + bar; }

double BarDots::printedPoints(double dotsPerMm) const { return pitch / (pitchPerPoint * dotsPerMm); }

double BarDots::nominalWidth(double points) { return ((barCount - 1) * pitchPerPoint + barPerPoint) * points; }

double BarDots::nominalHeight(double points) { return fullPerPoint * points; }

bool BarDots::isReadAt(double points)
{
    return std::all_of(usualDpi.begin(), usualDpi.end(), [points](int dpi) {
        const double dotsPerMm = dpi / 25.4;
        return of(points, dotsPerMm).printedPoints(dotsPerMm) >= leastPoints - hair;
    });
}

BarDots BarDots::of(double points, double dotsPerMm)
{
    BarDots dots;
    dots.pitch = std::max(2, int(std::floor(points * pitchPerPoint * dotsPerMm + hair)));
    dots.bar = (dots.pitch + 1) / 2;
    dots.full = std::max(3 * dots.pitch, int(std::ceil(leastFullPerPoint * points * dotsPerMm - hair)));
    dots.timing = dots.pitch + (dots.full - dots.pitch) % 2; // it stands in the middle of the long bar
    dots.ascending = (dots.full + dots.timing) / 2;
    return dots;
}
