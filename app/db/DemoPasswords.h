#pragma once

#include <QString>

/// Twenty characters that nobody mixes up, from the operating system's random numbers.
QString freshDemoPassword();
