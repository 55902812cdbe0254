#include "ui/DeskStyle.h"

#include "ui/Theme.h"

using namespace Qt::StringLiterals;

DeskStyle::DeskStyle()
    : QProxyStyle(u"Fusion"_s)
{
    setObjectName(u"desk"_s);
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return Theme::space(4);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return Theme::space(2);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize: return Theme::iconSize;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}
