#include "models/secrets/DraftSeal.h"

#include <QPromise>
#include <QThreadPool>

#include <sodium.h>

#include <new>

namespace {

constexpr auto nonceSize = qsizetype(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
constexpr auto tagSize = qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES);

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}
unsigned char *bytesOf(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

} // namespace

QFuture<std::shared_ptr<const DraftSeal>> DraftSeal::of(const QString &login, const QString &password)
{
    const auto promise = std::make_shared<QPromise<std::shared_ptr<const DraftSeal>>>();
    promise->start();
    QByteArray typed = password.toUtf8();
    const auto locked = std::make_shared<Secret>(typed.size());
    std::copy(typed.cbegin(), typed.cend(), locked->data());
    sodium_memzero(typed.data(), size_t(typed.size()));
    QThreadPool::globalInstance()->start([promise, locked, who = login.toUtf8()] {
        promise->addResult(make(who, *locked));
        promise->finish();
    });
    return promise->future();
}

// The salt has to be the same on whatever computer the person sits next; the login makes it a person's own.
std::shared_ptr<const DraftSeal> DraftSeal::make(const QByteArray &login, const Secret &password)
{
    if (sodium_init() < 0)
        return nullptr;
    const QByteArray salted = "madoguchi draft " + login;
    unsigned char salt[crypto_pwhash_SALTBYTES];
    crypto_generichash(salt, sizeof salt, bytesOf(salted), quint64(salted.size()), nullptr, 0);
    try {
        Secret key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
        if (crypto_pwhash(reinterpret_cast<unsigned char *>(key.data()), quint64(key.size()), password.bytes().data(),
                          quint64(password.size()), salt, crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13)
            != 0)
            return nullptr;
        return std::shared_ptr<const DraftSeal>(new DraftSeal(std::move(key)));
    } catch (const std::bad_alloc &) {
        return nullptr;
    }
}

QByteArray DraftSeal::seal(const QString &place, const QByteArray &what) const
{
    const QByteArray bound = place.toUtf8();
    QByteArray nonce(nonceSize, '\0');
    randombytes_buf(nonce.data(), size_t(nonce.size()));
    QByteArray sealed(what.size() + tagSize, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(sealed), nullptr, bytesOf(what), quint64(what.size()),
                                               bytesOf(bound), quint64(bound.size()), nullptr, bytesOf(nonce),
                                               reinterpret_cast<const unsigned char *>(m_key.bytes().data()));
    return nonce + sealed;
}

std::optional<QByteArray> DraftSeal::open(const QString &place, const QByteArray &sealed) const
{
    if (sealed.size() < nonceSize + tagSize)
        return {};
    const QByteArray bound = place.toUtf8();
    const QByteArray nonce = sealed.first(nonceSize);
    const QByteArray body = sealed.sliced(nonceSize);
    QByteArray what(body.size() - tagSize, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(bytesOf(what), nullptr, nullptr, bytesOf(body), quint64(body.size()),
                                                   bytesOf(bound), quint64(bound.size()), bytesOf(nonce),
                                                   reinterpret_cast<const unsigned char *>(m_key.bytes().data()))
        != 0)
        return {};
    return what;
}
