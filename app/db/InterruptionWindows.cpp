#include "app/db/Interruption.h"

#include <windows.h>

void Interruption::install()
{
    SetConsoleCtrlHandler(
        [](DWORD) -> BOOL {
            Interruption::ask();
            return TRUE;
        },
        TRUE);
}
