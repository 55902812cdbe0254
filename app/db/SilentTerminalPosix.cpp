#include "app/db/SilentTerminal.h"

#include <termios.h>
#include <unistd.h>

struct SilentTerminal::Mode
{
    termios flags{};
};

SilentTerminal::SilentTerminal()
{
    Mode shown;
    if (!isatty(STDIN_FILENO) || tcgetattr(STDIN_FILENO, &shown.flags) != 0)
        return;
    m_before = std::make_unique<Mode>(shown);
    termios hidden = shown.flags;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(STDIN_FILENO, TCSANOW, &hidden);
}

SilentTerminal::~SilentTerminal()
{
    if (m_before)
        tcsetattr(STDIN_FILENO, TCSANOW, &m_before->flags);
}
