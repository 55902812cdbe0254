#include "app/db/SilentTerminal.h"

#include <windows.h>

struct SilentTerminal::Mode
{
    DWORD flags = 0;
};

SilentTerminal::SilentTerminal()
{
    Mode shown;
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    if (!GetConsoleMode(input, &shown.flags))
        return;
    m_before = std::make_unique<Mode>(shown);
    SetConsoleMode(input, shown.flags & ~DWORD(ENABLE_ECHO_INPUT));
}

SilentTerminal::~SilentTerminal()
{
    if (m_before)
        SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), m_before->flags);
}
