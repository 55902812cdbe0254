#include "models/secrets/Argon2id.h"

#include <sodium.h>

std::optional<QByteArray> Argon2id::hash(QByteArrayView secret)
{
    QByteArray text(crypto_pwhash_STRBYTES, '\0');
    if (sodium_init() < 0
        || crypto_pwhash_str_alg(text.data(), secret.data(), quint64(secret.size()), passes, memory,
                                 crypto_pwhash_ALG_ARGON2ID13)
            != 0)
        return {};
    text.truncate(qsizetype(qstrlen(text.constData())));
    return text;
}

bool Argon2id::verify(const QByteArray &hash, QByteArrayView secret)
{
    return sodium_init() >= 0 && hash.startsWith(crypto_pwhash_argon2id_STRPREFIX)
        && hash.size() < crypto_pwhash_STRBYTES
        && crypto_pwhash_str_verify(hash.constData(), secret.data(), quint64(secret.size())) == 0;
}
