#include "ui/SystemScheme.h"

#include <QColor>
#include <QSettings>

#include <windows.h>

using namespace Qt::StringLiterals;

namespace {

// A contrast theme has colours of its own and leaves the other setting as it was. Ours keep their contrast in both
// schemes; what matters is not to be the only white window of a person whom white hurts.
std::optional<bool> contrastThemeIsDark()
{
    HIGHCONTRASTW contrast{};
    contrast.cbSize = sizeof contrast;
    if (!SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof contrast, &contrast, 0)
        || !(contrast.dwFlags & HCF_HIGHCONTRASTON))
        return {};
    const COLORREF window = GetSysColor(COLOR_WINDOW);
    return QColor(GetRValue(window), GetGValue(window), GetBValue(window)).lightness() < 128;
}

} // namespace

std::optional<bool> SystemScheme::isDark()
{
    if (const auto dark = contrastThemeIsDark())
        return dark;
    const QSettings personalize(uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize)"_s,
                                QSettings::NativeFormat);
    const QVariant light = personalize.value(u"AppsUseLightTheme"_s);
    return light.isValid() ? std::optional(light.toInt() == 0) : std::nullopt;
}
