#include "tests/e2e/SeededSecrets.h"

#include <sodium.h>

#include <cstring>

Secret SeededSecrets::make(const SecretRule &rule)
{
    const QByteArray alphabet = rule.alphabet.toLatin1();
    quint64 input[2] = {m_seed, m_made++};
    Secret stream(rule.length * 2);
    crypto_generichash(reinterpret_cast<unsigned char *>(stream.data()), size_t(stream.size()),
                       reinterpret_cast<const unsigned char *>(input), sizeof input, nullptr, 0);
    Secret secret(rule.length);
    for (int i = 0; i < rule.length; ++i) {
        quint16 drawn = 0;
        std::memcpy(&drawn, stream.bytes().data() + i * 2, sizeof drawn);
        secret.data()[i] = alphabet.at(drawn % alphabet.size());
    }
    return secret;
}

QByteArrayList SeededSecrets::all(quint64 seed, const SecretRule &rule, int count)
{
    SeededSecrets source(seed);
    QByteArrayList secrets;
    for (int i = 0; i < count; ++i)
        secrets.append(source.make(rule).bytes().toByteArray());
    return secrets;
}
