#include "app/db/Interruption.h"

#include <csignal>

void Interruption::install()
{
    struct sigaction action = {};
    action.sa_handler = [](int) { Interruption::ask(); };
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}
