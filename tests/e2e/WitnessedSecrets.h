#pragma once

#include "models/secrets/GeneratedSecrets.h"

#include <QMutex>

/// The program's own source of secrets, with a witness: a test may ask afterwards what was made. The program itself
/// never has one of these; it is given its source by whoever puts it together.
class WitnessedSecrets final : public SecretSource
{
public:
    Secret make(const SecretRule &rule) override;
    QByteArrayList seen() const;

private:
    GeneratedSecrets m_real;
    mutable QMutex m_mutex;
    QByteArrayList m_seen;
};
