#pragma once

#include <QString>

/// Servers whose programs came with this one, as they do on Windows.
namespace OurServers {

/// Where the programs lie, if they came; nowhere is an empty name.
QString folder();

/// Ends every process of these programs, of whatever user, as far as this user may, and waits until they are gone.
void end();

} // namespace OurServers
