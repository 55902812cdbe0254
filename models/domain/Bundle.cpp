#include "models/domain/Bundle.h"

using namespace Qt::StringLiterals;

BundleState bundleStateFromSql(const QString &word)
{
    if (word == "ready"_L1)
        return BundleState::Ready;
    return word == "dispatched"_L1 ? BundleState::Dispatched : BundleState::Unknown;
}
