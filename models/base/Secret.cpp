#include "models/base/Secret.h"

#include "models/base/LockedBytes.h"
#include "models/base/LockedSlots.h"

#include <sodium.h>

namespace {

char *room(qsizetype size)
{
    if (size == 0)
        return nullptr; // nothing to lock
    return size <= LockedSlots::largest ? LockedSlots::take() : LockedBytes::take(size_t(size)).release();
}

} // namespace

void Secret::Free::operator()(char *bytes) const
{
    if (inSlot)
        LockedSlots::giveBack(bytes);
    else
        LockedBytes::Free()(bytes);
}

Secret::Secret(qsizetype size)
    : m_bytes(room(size), Free{size <= LockedSlots::largest})
    , m_size(size)
{
    wipe();
}

void Secret::wipe()
{
    if (m_bytes)
        sodium_memzero(m_bytes.get(), size_t(m_size));
}
