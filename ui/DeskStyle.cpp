#include "ui/DeskStyle.h"

#include "ui/DeskPaint.h"
#include "ui/Theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace {

constexpr int controlHeight = 32;
constexpr int scrollBarWidth = 12;
constexpr int shortestSlider = 28;
constexpr int indicatorSize = 16;
constexpr int menuArrow = 12;

bool isPrimary(const QWidget *widget) { return widget && widget->property(DeskStyle::primaryProperty).toBool(); }

// The same shape in another colour: glyph icons do not know on what ground they stand.
QIcon inColour(const QIcon &icon, const QSize &size, double ratio, const QColor &colour)
{
    QPixmap pixmap = icon.pixmap(size, ratio);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    return QIcon(pixmap);
}

} // namespace

DeskStyle::DeskStyle()
    : QProxyStyle(u"Fusion"_s)
{
    setObjectName(u"desk"_s);
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: DeskPaint::button(*painter, *option, isPrimary(widget)); return;
    case PE_PanelButtonTool: DeskPaint::flatButton(*painter, *option); return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        DeskPaint::field(*painter, *option, frame && frame->lineWidth > 0);
        return;
    }
    case PE_FrameLineEdit: return; // drawn with the panel
    case PE_FrameFocusRect: DeskPaint::focusRing(*painter, option->rect); return;
    case PE_IndicatorCheckBox: DeskPaint::checkBox(*painter, *option); return;
    case PE_IndicatorRadioButton: DeskPaint::radioButton(*painter, *option); return;
    case PE_Frame: DeskPaint::frame(*painter, *option); return;
    case PE_PanelScrollAreaCorner: painter->fillRect(option->rect, option->palette.color(QPalette::Base)); return;
    case PE_FrameTabBarBase: painter->fillRect(option->rect, Theme::line()); return;
    case PE_IndicatorArrowDown:
        DeskPaint::glyphIn(*painter, option->rect, Icon::ChevronDown, option->palette.color(QPalette::ButtonText));
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (element == CE_PushButtonLabel && isPrimary(widget)) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return drawButtonLabel(*button, painter, widget);
    }
    if (element == CE_Header) {
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return drawHeader(*header, painter, widget);
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
        if (element == CE_ProgressBarGroove)
            return DeskPaint::progressGroove(*painter, option->rect);
        if (element == CE_ProgressBarContents)
            return DeskPaint::progressContents(*painter, option->rect, bar->progress - bar->minimum,
                                               bar->maximum - bar->minimum);
    }
    if (element == CE_TabBarTabShape)
        return DeskPaint::tab(*painter, *option, option->state.testFlag(State_Selected));
    if (element == CE_Splitter) {
        const bool upright = option->state.testFlag(State_Horizontal);
        const QPoint middle = option->rect.center();
        const QRect line = upright ? QRect(middle.x(), option->rect.top(), 1, option->rect.height())
                                   : QRect(option->rect.left(), middle.y(), option->rect.width(), 1);
        return painter->fillRect(line, option->state.testFlag(State_MouseOver) ? Theme::accent() : Theme::line());
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void DeskStyle::drawButtonLabel(const QStyleOptionButton &button, QPainter *painter, const QWidget *widget) const
{
    QStyleOptionButton label(button);
    if (label.state.testFlag(State_Enabled)) {
        const QColor colour = Theme::onAccent(Theme::scheme());
        label.palette.setColor(QPalette::ButtonText, colour);
        if (!label.icon.isNull())
            label.icon = inColour(label.icon, label.iconSize, painter->device()->devicePixelRatioF(), colour);
    }
    QProxyStyle::drawControl(CE_PushButtonLabel, &label, painter, widget);
}

void DeskStyle::drawHeader(const QStyleOptionHeader &header, QPainter *painter, const QWidget *widget) const
{
    painter->fillRect(header.rect, header.palette.color(QPalette::Base));
    painter->fillRect(QRect(header.rect.bottomLeft(), QSize(header.rect.width(), 1)), Theme::line());
    QStyleOptionHeader label(header);
    label.rect = header.rect.adjusted(Theme::space(2), 0, -Theme::space(2), 0);
    label.palette.setColor(QPalette::ButtonText, Theme::quiet());
    painter->setFont(Theme::font(Theme::Text::Small));
    painter->setPen(Theme::quiet());

    constexpr int arrow = 12;
    const bool sorted = header.sortIndicator != QStyleOptionHeader::None;
    if (sorted)
        label.rect.setRight(label.rect.right() - arrow);
    const QFontMetrics metrics = painter->fontMetrics();
    const QString text = metrics.elidedText(label.text, Qt::ElideRight, label.rect.width());
    painter->drawText(label.rect, int(label.textAlignment | Qt::AlignVCenter | Qt::TextSingleLine), text);
    if (!sorted)
        return;
    const QRect place(header.rect.right() - arrow - Theme::space(1), header.rect.top(), arrow, header.rect.height());
    painter->save();
    if (header.sortIndicator == QStyleOptionHeader::SortDown) {
        painter->translate(QRectF(place).center() * 2);
        painter->rotate(180);
    }
    DeskPaint::glyphIn(*painter, place, Icon::ChevronDown, Theme::quiet());
    painter->restore();
    Q_UNUSED(widget);
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawComboBox(*box, painter, widget);
    }
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        button && button->features.testFlag(QStyleOptionToolButton::HasMenu))
        return drawMenuButton(*button, painter, widget);
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawScrollBar(*bar, painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void DeskStyle::drawComboBox(const QStyleOptionComboBox &box, QPainter *painter, const QWidget *widget) const
{
    QStyleOption ground(box);
    ground.rect = box.rect;
    DeskPaint::field(*painter, ground, true);
    const QRect arrow = subControlRect(CC_ComboBox, &box, SC_ComboBoxArrow, widget);
    QRect place(0, 0, Theme::iconSize, Theme::iconSize);
    place.moveCenter(arrow.center());
    const bool enabled = box.state.testFlag(State_Enabled);
    DeskPaint::glyphIn(*painter, place, Icon::ChevronDown,
                       box.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
}

void DeskStyle::drawScrollBar(const QStyleOptionSlider &bar, QPainter *painter, const QWidget *widget) const
{
    painter->fillRect(bar.rect, bar.palette.color(QPalette::Base));
    if (bar.minimum >= bar.maximum)
        return;
    const QRect slider = subControlRect(CC_ScrollBar, &bar, SC_ScrollBarSlider, widget);
    const bool held = bar.activeSubControls.testFlag(SC_ScrollBarSlider) || bar.state.testFlag(State_Sunken);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(held ? Theme::quiet() : Theme::outline(Theme::scheme()));
    const QRectF thumb = QRectF(slider).adjusted(3, 3, -3, -3);
    const double bend = qMin(thumb.width(), thumb.height()) / 2;
    painter->drawRoundedRect(thumb, bend, bend);
    painter->restore();
}

void DeskStyle::drawMenuButton(const QStyleOptionToolButton &button, QPainter *painter, const QWidget *widget) const
{
    QStyleOptionToolButton label(button);
    label.features.setFlag(QStyleOptionToolButton::HasMenu, false);
    DeskPaint::flatButton(*painter, button);
    label.rect.setWidth(button.rect.width() - menuArrow);
    drawControl(CE_ToolButtonLabel, &label, painter, widget);
    const QRect place(button.rect.right() - menuArrow - Theme::space(1), button.rect.top(), menuArrow,
                      button.rect.height());
    DeskPaint::glyphIn(*painter, place, Icon::ChevronDown, button.palette.color(QPalette::ButtonText));
    if (button.state.testFlag(State_HasFocus))
        DeskPaint::focusRing(*painter, button.rect);
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(Theme::space(1), 0, -Theme::space(1), 0);
    return rect;
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarPart(*bar, part);
    }
    if (control == CC_ComboBox && (part == SC_ComboBoxEditField || part == SC_ComboBoxArrow)) {
        const QRect all = option->rect;
        const int arrow = Theme::space(7);
        const QRect text = all.adjusted(Theme::space(2), 1, -arrow, -1);
        const QRect button(all.right() - arrow + 1, all.top(), arrow, all.height());
        return visualRect(option->direction, all, part == SC_ComboBoxArrow ? button : text);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect DeskStyle::scrollBarPart(const QStyleOptionSlider &bar, SubControl part) const
{
    const bool flat = bar.orientation == Qt::Horizontal;
    const int length = flat ? bar.rect.width() : bar.rect.height();
    int size = length;
    if (bar.maximum > bar.minimum) {
        const double range = double(bar.maximum) - bar.minimum + bar.pageStep;
        size = qBound(qMin(shortestSlider, length), int(length * bar.pageStep / range), length);
    }
    const int start
        = sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - size, bar.upsideDown);
    const auto stretch = [&](int from, int to) {
        const QRect rect
            = flat ? QRect(from, 0, to - from, bar.rect.height()) : QRect(0, from, bar.rect.width(), to - from);
        return visualRect(bar.direction, bar.rect, rect.translated(bar.rect.topLeft()));
    };
    switch (part) {
    case SC_ScrollBarSlider: return stretch(start, start + size);
    case SC_ScrollBarGroove: return stretch(0, length);
    case SC_ScrollBarSubPage: return stretch(0, start);
    case SC_ScrollBarAddPage: return stretch(start + size, length);
    default: return {}; // no arrow buttons
    }
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        wanted.setWidth(qMax(size.width() + Theme::space(6), Theme::space(18)));
        wanted.setHeight(qMax(controlHeight, size.height() + Theme::space(2)));
        break;
    case CT_LineEdit: wanted.setHeight(qMax(controlHeight, size.height() + Theme::space(2))); break;
    case CT_ComboBox:
        wanted.setWidth(size.width() + Theme::space(10));
        wanted.setHeight(qMax(controlHeight, size.height() + Theme::space(2)));
        break;
    case CT_ToolButton:
        wanted = wanted.expandedTo({Theme::space(7), Theme::space(7)});
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->features.testFlag(QStyleOptionToolButton::HasMenu))
            wanted.rwidth() += menuArrow;
        break;
    case CT_HeaderSection: wanted.setHeight(Theme::rowHeight); break;
    case CT_MenuItem: wanted.setHeight(qMax(wanted.height(), Theme::space(2))); break;
    case CT_TabBarTab: wanted.setHeight(qMax(wanted.height(), Theme::space(9))); break;
    default: break;
    }
    return wanted;
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return Theme::pageMargin;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return Theme::space(2);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize: return Theme::iconSize;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return indicatorSize;
    case PM_ScrollBarExtent: return scrollBarWidth;
    case PM_ScrollBarSliderMin: return shortestSlider;
    case PM_SplitterWidth: return Theme::space(2);
    case PM_FocusFrameHMargin: return Theme::space(2) - 1; // the room at both sides of a cell's text
    case PM_ScrollView_ScrollBarSpacing: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ScrollBar_Transient:
    case SH_ComboBox_Popup: return 0;
    case SH_Table_GridLineColor: return int(Theme::line().rgba());
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}
