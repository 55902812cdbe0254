#pragma once

/// What the operating system is asked for before the first password is typed. None of it stops an administrator of the
/// computer; it stops accidents: a crash report with a member's record in it, a debugger of another program.
namespace Hardening {

/// No core dumps, no reading of this process by others of the same user. False when the system refused something.
bool apply();

} // namespace Hardening
