#pragma once

#include <QList>

/// What the operating system is asked for before the first password is typed. None of it stops an administrator of the
/// computer; it stops accidents and the programs of others: a crash report with a member's record in it, a debugger, a
/// library that somebody laid beside a document.
namespace Hardening {

enum class Measure {
    NoDumps,    ///< a crash leaves nothing of the memory on disk and sends nothing away
    NoReading,  ///< no other program of this person may read or change this process
    Libraries,  ///< libraries come from the system and the program's own folder
    LockedRoom, ///< room for locked memory; where it stays too little, making a Secret fails
};

/// Asks for all of them, and for room to lock the secrets of a print run. Gives back what was refused.
QList<Measure> apply();

} // namespace Hardening
