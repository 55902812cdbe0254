#include "models/domain/Changes.h"

#include <algorithm>

bool Changes::touches(const QString &topic) const
{
    return std::any_of(moved.cbegin(), moved.cend(), [&](const Change &change) { return change.topic == topic; });
}
