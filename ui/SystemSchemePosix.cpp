#include "ui/SystemScheme.h"

std::optional<bool> SystemScheme::isDark() { return {}; }
