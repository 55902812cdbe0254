#include "models/base/LockedBytes.h"

#include <sodium.h>

#include <new>

void LockedBytes::Free::operator()(char *bytes) const { sodium_free(bytes); }

LockedBytes::Owned LockedBytes::take(size_t size)
{
    if (sodium_init() < 0)
        throw std::bad_alloc();
    Owned bytes(static_cast<char *>(sodium_malloc(size)));
    // sodium_malloc goes on where its own try to lock fails. Asking again tells, and changes nothing where it did not.
    if (!bytes || sodium_mlock(bytes.get(), size) != 0)
        throw std::bad_alloc();
    return bytes;
}
