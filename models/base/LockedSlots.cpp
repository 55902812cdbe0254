#include "models/base/LockedSlots.h"

#include "models/base/LockedBytes.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <new>
#include <vector>

namespace {

constexpr size_t markSize = 16; // behind each piece, of chance: whoever writes beyond the end changes it
constexpr size_t slotSize = size_t(LockedSlots::largest) + markSize;
constexpr size_t slotCount = 255; // four pages with libsodium's own mark in front

using Mark = std::array<unsigned char, markSize>;

class Arena
{
public:
    explicit Arena(const Mark &mark)
        : m_bytes(LockedBytes::take(slotCount * slotSize))
    {
        m_free.reserve(slotCount); // so that giving back needs no memory
        sodium_memzero(m_bytes.get(), slotCount * slotSize);
        for (size_t slot = slotCount; slot > 0; --slot) {
            m_free.push_back(m_bytes.get() + (slot - 1) * slotSize);
            std::memcpy(m_free.back() + LockedSlots::largest, mark.data(), mark.size());
        }
    }

    bool holds(const char *slot) const
    {
        const auto place = reinterpret_cast<quintptr>(slot);
        const auto start = reinterpret_cast<quintptr>(m_bytes.get());
        return place >= start && place < start + slotCount * slotSize;
    }
    bool isFull() const { return m_free.empty(); }
    bool isUnused() const { return m_free.size() == slotCount; }

    char *take()
    {
        char *slot = m_free.back();
        m_free.pop_back();
        return slot;
    }
    void giveBack(char *slot) { m_free.push_back(slot); }

private:
    LockedBytes::Owned m_bytes;
    std::vector<char *> m_free; ///< outside, so that a stray write into the arena cannot lead it elsewhere
};

class Pool
{
public:
    Pool()
    {
        if (sodium_init() < 0)
            throw std::bad_alloc();
        randombytes_buf(m_mark.data(), m_mark.size());
    }

    char *take()
    {
        const std::scoped_lock lock(m_mutex);
        const auto room
            = std::find_if(m_arenas.begin(), m_arenas.end(), [](const Arena &one) { return !one.isFull(); });
        return room != m_arenas.end() ? room->take() : m_arenas.emplace_back(m_mark).take();
    }

    void giveBack(char *slot)
    {
        const std::scoped_lock lock(m_mutex);
        const auto owner
            = std::find_if(m_arenas.begin(), m_arenas.end(), [&](const Arena &one) { return one.holds(slot); });
        if (owner == m_arenas.end() || sodium_memcmp(slot + LockedSlots::largest, m_mark.data(), m_mark.size()) != 0)
            std::abort();
        sodium_memzero(slot, size_t(LockedSlots::largest));
        owner->giveBack(slot);
        if (owner->isUnused())
            m_arenas.erase(owner);
    }

private:
    std::mutex m_mutex;
    std::vector<Arena> m_arenas;
    Mark m_mark{};
};

// Never destroyed: a secret may live as long as the program.
Pool &pool()
{
    static auto *const only = new Pool;
    return *only;
}

} // namespace

char *LockedSlots::take() { return pool().take(); }

void LockedSlots::giveBack(char *slot) noexcept { pool().giveBack(slot); }
