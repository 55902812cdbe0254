#pragma once

#include "models/base/Secret.h"
#include "models/domain/Staff.h"

/// Where secrets come from. The program knows one source, GeneratedSecrets; a test may hand in another to see what
/// becomes of what it gave out. Asked from one thread at a time, never from the window's.
class SecretSource
{
public:
    virtual ~SecretSource() = default;

    /// A new secret by `rule`. Throws std::invalid_argument when flawIn(rule) finds something, std::bad_alloc when
    /// there is no locked memory left.
    virtual Secret make(const SecretRule &rule) = 0;
};
