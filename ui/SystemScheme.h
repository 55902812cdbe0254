#pragma once

#include <optional>

/// Whether the desktop wishes programs to be dark, where Qt does not tell; nothing where the desktop does not either.
namespace SystemScheme {

std::optional<bool> isDark();

} // namespace SystemScheme
