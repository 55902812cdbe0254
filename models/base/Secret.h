#pragma once

#include <QByteArrayView>

#include <memory>
#include <utility>

class QDebug;
class QVariant;

/// A password between its making and the paper. It lives in memory that is locked against swapping and left out of core
/// dumps, is wiped when its owner lets go, and can be neither copied, logged nor put into a model. Short ones share
/// pages (LockedSlots), a long one has pages of its own.
class Secret
{
public:
    /// Room for `size` bytes, all zero. Throws std::bad_alloc when the system gives no locked memory.
    explicit Secret(qsizetype size);
    /// What was moved from is empty.
    Secret(Secret &&other) noexcept
        : m_bytes(std::move(other.m_bytes))
        , m_size(std::exchange(other.m_size, 0))
    {
    }
    Secret &operator=(Secret &&other) noexcept
    {
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
        return *this;
    }
    ~Secret() = default;

    /// Valid while this Secret lives. Never keep a copy.
    QByteArrayView bytes() const { return {m_bytes ? m_bytes.get() : "", m_size}; }
    char *data() { return m_bytes.get(); }
    qsizetype size() const { return m_size; }

    /// Overwrites the content now; the object stays usable as an empty secret of the same size.
    void wipe();

    operator QVariant() const = delete;

private:
    struct Free
    {
        bool inSlot = false;
        void operator()(char *bytes) const;
    };
    std::unique_ptr<char, Free> m_bytes;
    qsizetype m_size = 0;
};

void operator<<(const QDebug &, const Secret &) = delete;
