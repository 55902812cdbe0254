#pragma once

#include "models/secrets/SecretSource.h"

#include <QByteArrayList>

/// Secrets that can be made again from a seed, so that a program that looks for them need not be given them by the
/// program that printed them. Only for tests.
class SeededSecrets final : public SecretSource
{
public:
    explicit SeededSecrets(quint64 seed)
        : m_seed(seed)
    {
    }

    Secret make(const SecretRule &rule) override;
    /// The first `count` secrets of a seed, in clear.
    static QByteArrayList all(quint64 seed, const SecretRule &rule, int count);

private:
    quint64 m_seed;
    quint64 m_made = 0;
};
