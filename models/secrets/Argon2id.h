#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

/// Hashes as the database keeps them: argon2id version 1.3 with 19 MiB, two passes, one lane, in PHC form, which any
/// portal can verify. The secrets are random with 60 bits and more, so these settings are ample.
namespace Argon2id {

inline constexpr quint64 passes = 2;
inline constexpr quint64 memory = 19 * 1024 * 1024; ///< bytes

/// Takes about 20 ms of one core; any thread. Nothing when the system does not give the memory.
std::optional<QByteArray> hash(QByteArrayView secret);

/// True when `secret` is what `hash` was made of. False also when `hash` is no argon2id hash.
bool verify(const QByteArray &hash, QByteArrayView secret);

} // namespace Argon2id
