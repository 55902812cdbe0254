#pragma once

#include "models/secrets/SecretSource.h"

/// Secrets drawn evenly by the operating system's random numbers, straight into locked memory.
class GeneratedSecrets final : public SecretSource
{
public:
    Secret make(const SecretRule &rule) override;
};
