#pragma once

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionToolButton;

/// Fusion with our measures: flat, on the 8-pixel grid, focus as an accent-coloured ring. Colours come from the palette
/// and from Theme, so that light and dark need no second style.
class DeskStyle : public QProxyStyle
{
    Q_OBJECT
public:
    static constexpr const char *primaryProperty = "primary"; ///< on the one button that Enter presses

    DeskStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;

private:
    void drawButtonLabel(const QStyleOptionButton &button, QPainter *painter, const QWidget *widget) const;
    void drawHeader(const QStyleOptionHeader &header, QPainter *painter, const QWidget *widget) const;
    void drawComboBox(const QStyleOptionComboBox &box, QPainter *painter, const QWidget *widget) const;
    void drawMenuButton(const QStyleOptionToolButton &button, QPainter *painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionSlider &bar, QPainter *painter, const QWidget *widget) const;
    QRect scrollBarPart(const QStyleOptionSlider &bar, SubControl part) const;
};
