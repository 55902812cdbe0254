#include "models/domain/Changes.h"

#include <algorithm>

bool Changes::touches(const QString &topic) const
{
    return std::any_of(moved.cbegin(), moved.cend(), [&](const Change &change) { return change.topic == topic; });
}

bool Changes::touches(const QString &topic, qint64 id) const
{
    return std::any_of(moved.cbegin(), moved.cend(),
                       [&](const Change &change) { return change.topic == topic && change.id == id; });
}
