#pragma once

#include <cstddef>
#include <memory>

/// Memory of its own for a secret: locked against swapping, left out of core dumps, between two pages that nobody may
/// touch, wiped when it is given back.
namespace LockedBytes {

struct Free
{
    void operator()(char *bytes) const;
};
using Owned = std::unique_ptr<char, Free>;

/// Throws std::bad_alloc when the system gives no locked memory.
Owned take(size_t size);

} // namespace LockedBytes
