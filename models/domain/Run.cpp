#include "models/domain/Run.h"

using namespace Qt::StringLiterals;

RunState runStateFromSql(const QString &word)
{
    if (word == "open"_L1)
        return RunState::Open;
    if (word == "printed"_L1)
        return RunState::Printed;
    if (word == "closed"_L1)
        return RunState::Closed;
    return word == "aborted"_L1 ? RunState::Aborted : RunState::Unknown;
}
