#include "ui/print/PageMemory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

void keepMemoryForPages()
{
#ifdef __GLIBC__
    constexpr int megabyte = 1 << 20;
    mallopt(M_MMAP_THRESHOLD, 32 * megabyte); // the largest that it takes
    mallopt(M_TRIM_THRESHOLD, 64 * megabyte);
#endif
}
