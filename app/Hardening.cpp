#include "app/Hardening.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif
#ifdef Q_OS_WIN
#include <windows.h>
#endif

bool Hardening::apply()
{
#if defined(Q_OS_LINUX)
    const rlimit none{0, 0};
    const bool noCore = setrlimit(RLIMIT_CORE, &none) == 0;
    // Also takes away ptrace and /proc/<pid>/mem from programs of the same user.
    const bool notDumpable = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
    return noCore && notDumpable;
#elif defined(Q_OS_WIN)
    // No crash dialog that offers to send memory away, and no library from the folder the program was started in.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    return SetDllDirectoryW(L"") != 0;
#else
    return true;
#endif
}
