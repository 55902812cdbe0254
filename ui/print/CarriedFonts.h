#pragma once

#include <QString>

/// Fonts in the folder "fonts" beside the program: an installer for a system that need not have the cards' fonts puts
/// them there. They are known to this process alone.
namespace CarriedFonts {

/// Whether there is such a family, on this computer or, then loaded, beside the program. Reads whole files: not for the
/// window's thread.
bool provide(const QString &family);

} // namespace CarriedFonts
