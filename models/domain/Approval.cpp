#include "models/domain/Approval.h"

using namespace Qt::StringLiterals;

CalledBack calledBackFromSql(const QString &word)
{
    if (word == "reached"_L1)
        return CalledBack::Reached;
    return word == "tried"_L1 ? CalledBack::Tried : CalledBack::No;
}
