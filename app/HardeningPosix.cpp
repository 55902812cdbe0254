#include "app/Hardening.h"

#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <algorithm>
#include <cstddef>

namespace {

// Two slices of 20 secrets and the passwords of the session, many times over, even if each had a page of its own.
constexpr size_t lockedBytes = 4 * 1024 * 1024;

bool refuseDumps()
{
    const rlimit none{0, 0};
    return setrlimit(RLIMIT_CORE, &none) == 0;
}

// Takes away ptrace and /proc/<pid>/mem from programs of the same user.
bool refuseReading() { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0; }

// Raises the limit as far as it goes and then tries: some may lock more than their limit says.
bool makeLockedRoom()
{
    rlimit room{};
    if (getrlimit(RLIMIT_MEMLOCK, &room) == 0 && room.rlim_cur < lockedBytes) {
        room.rlim_cur = std::min(rlim_t(lockedBytes), room.rlim_max);
        setrlimit(RLIMIT_MEMLOCK, &room);
    }
    void *trial = mmap(nullptr, lockedBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (trial == MAP_FAILED)
        return false;
    const bool granted = mlock(trial, lockedBytes) == 0;
    munmap(trial, lockedBytes);
    return granted;
}

} // namespace

QList<Hardening::Measure> Hardening::apply()
{
    QList<Measure> refused;
    if (!refuseDumps())
        refused.append(Measure::NoDumps);
    if (!refuseReading())
        refused.append(Measure::NoReading);
    // Libraries: the loader already looks only where the system and the program's own headers say.
    if (!makeLockedRoom())
        refused.append(Measure::LockedRoom);
    return refused;
}
