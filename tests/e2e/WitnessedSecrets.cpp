#include "tests/e2e/WitnessedSecrets.h"

#include <QMutexLocker>

Secret WitnessedSecrets::make(const SecretRule &rule)
{
    Secret secret = m_real.make(rule);
    const QMutexLocker lock(&m_mutex);
    m_seen.append(secret.bytes().toByteArray());
    return secret;
}

QByteArrayList WitnessedSecrets::seen() const
{
    const QMutexLocker lock(&m_mutex);
    return m_seen;
}
