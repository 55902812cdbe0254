#pragma once

#include "models/base/Secret.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

#include <memory>
#include <optional>

/// Seals what somebody has half filled in, with a key that only that person's password gives: whoever has the database
/// or a copy of it has nothing. Another password opens nothing of what was sealed before.
class DraftSeal
{
public:
    /// The key of a login, made of its password on another thread; that takes about a tenth of a second and 64 MiB.
    /// Null when the system does not give the memory; then nothing is kept.
    static QFuture<std::shared_ptr<const DraftSeal>> of(const QString &login, const QString &password);

    /// Bound to its place: what was sealed for one opens at no other.
    QByteArray seal(const QString &place, const QByteArray &what) const;
    /// Nothing when it is not what was sealed, or was sealed with another password.
    std::optional<QByteArray> open(const QString &place, const QByteArray &sealed) const;

private:
    explicit DraftSeal(Secret key)
        : m_key(std::move(key))
    {
    }
    static std::shared_ptr<const DraftSeal> make(const QByteArray &login, const Secret &password);

    Secret m_key;
};
