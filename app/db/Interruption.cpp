#include "app/db/Interruption.h"

#include <libpq-fe.h>

#include <array>
#include <atomic>

namespace {

std::atomic<bool> isAsked = false;
std::atomic<pg_cancel *> running = nullptr;

} // namespace

void Interruption::watch(pg_cancel *cancel)
{
    running = cancel;
    install();
}

bool Interruption::asked() { return isAsked; }

// PQcancel may be called by a signal's handler.
void Interruption::ask()
{
    isAsked = true;
    std::array<char, 256> error;
    if (pg_cancel *cancel = running)
        PQcancel(cancel, error.data(), int(error.size()));
}
