#include <cstdio>
#include <process.h>
#include <windows.h>

/// How a program of MinGW ends (the linker puts this in the place of exit): what the program itself wants done at its
/// end is done, and then nothing more. Windows would stop the other threads wherever they are and let every library
/// clean up after that; a thread that a printer or a name server holds up, stopped while it took its leave, then keeps
/// a lock of the C++ library's for ever, and the program stays, without a window, until somebody ends it.
extern "C" [[noreturn]] void __wrap_exit(int code)
{
    _cexit();
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), static_cast<UINT>(code));
    for (;;)
        Sleep(INFINITE);
}
