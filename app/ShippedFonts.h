#pragma once

#include <QString>

/// The fonts that come with the program, where the system does not have them installed: the cards' letters must not
/// depend on the workstation.
namespace ShippedFonts {

/// The folder "fonts" beside the program.
QString folder();

/// Makes the fonts in `folder` known to this program alone. Gives back how many files there were that are fonts.
int load(const QString &folder);

} // namespace ShippedFonts
