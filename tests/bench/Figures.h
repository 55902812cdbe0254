#pragma once

#include <algorithm>
#include <vector>

/// The value below which this part of the values lies; 0 when there are none.
inline double quantile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, size_t(double(values.size()) * part))];
}
