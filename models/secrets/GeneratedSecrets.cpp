#include "models/secrets/GeneratedSecrets.h"

#include "models/secrets/SecretRuleCheck.h"

#include <sodium.h>

#include <stdexcept>

Secret GeneratedSecrets::make(const SecretRule &rule)
{
    if (flawIn(rule))
        throw std::invalid_argument("rule for secrets");

    const QByteArray alphabet = rule.alphabet.toLatin1();
    Secret secret(rule.length);
    // What is not legible is drawn again as a whole: mending single characters would favour some secrets.
    do {
        for (qsizetype i = 0; i < secret.size(); ++i)
            secret.data()[i] = alphabet.at(randombytes_uniform(quint32(alphabet.size())));
    } while (!isLegible(secret.bytes()));
    return secret;
}
