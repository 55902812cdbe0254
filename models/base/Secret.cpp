#include "models/base/Secret.h"

#include <sodium.h>

#include <new>

void Secret::Free::operator()(char *bytes) const { sodium_free(bytes); }

Secret::Secret(qsizetype size)
    : m_size(size)
{
    if (sodium_init() < 0)
        throw std::bad_alloc();
    m_bytes.reset(static_cast<char *>(sodium_malloc(size_t(size))));
    // sodium_malloc goes on where its own try to lock fails. Asking again tells, and changes nothing where it did not.
    if (!m_bytes || (size > 0 && sodium_mlock(m_bytes.get(), size_t(size)) != 0))
        throw std::bad_alloc();
    wipe();
}

void Secret::wipe() { sodium_memzero(m_bytes.get(), size_t(m_size)); }
