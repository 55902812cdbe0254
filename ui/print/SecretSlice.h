#pragma once

#include "models/base/OpId.h"
#include "models/base/Secret.h"
#include "models/gateways/RunGateway.h"

#include <vector>

/// Some cards of a run on their way together: their secrets are made, then their hashes staged, then they are printed
/// one by one. It is in one thread's hands at a time, and wiped as it is printed.
struct SecretSlice
{
    OpId op = OpId::fresh(); ///< of the staging, the same for every try
    qsizetype first = 0;     ///< place of its first card in the run
    qsizetype size = 0;
    std::vector<Secret> secrets;
    QList<StagedCard> staged;

    void wipe()
    {
        for (Secret &secret : secrets)
            secret.wipe();
    }
};
