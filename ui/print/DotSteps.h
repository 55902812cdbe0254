#pragma once

#include <cmath>

/// Where letters may stand: in whole dots on a printer, whose dots are finer than the eye, in quarters on a screen.
/// That makes documents shorter.
inline double inSteps(double dots, double dotsPerMm)
{
    constexpr double fine = 20; // 500 to an inch
    return dotsPerMm >= fine ? std::round(dots) : std::round(dots * 4) / 4;
}
