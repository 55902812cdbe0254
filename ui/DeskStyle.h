#pragma once

#include <QProxyStyle>

/// Fusion with our measures: flat, on the 8-pixel grid, focus as an accent-coloured ring. Colours come from the palette
/// and from Theme, so that light and dark need no second style.
class DeskStyle : public QProxyStyle
{
    Q_OBJECT
public:
    static constexpr const char *primaryProperty = "primary"; ///< on the one button that Enter presses

    DeskStyle();

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
};
