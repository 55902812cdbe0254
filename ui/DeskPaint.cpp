#include "ui/DeskPaint.h"

#include "ui/Theme.h"

#include <QDateTime>
#include <QPainter>
#include <QStyleOption>

namespace {

constexpr double ring = 2;

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto part = [share](double a, double b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(part(one.redF(), other.redF()), part(one.greenF(), other.greenF()),
                            part(one.blueF(), other.blueF()));
}

// A darker or lighter shade while the pointer is over a control, and more so while it is pressed.
QColor answering(const QColor &ground, const QStyleOption &option)
{
    const QColor towards = option.palette.color(QPalette::WindowText);
    if (option.state.testFlag(QStyle::State_Sunken))
        return mixed(ground, towards, 0.16);
    if (option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled))
        return mixed(ground, towards, 0.07);
    return ground;
}

// Half a pixel in, so that a hairline covers one row of pixels.
QRectF inside(const QRectF &rect, double width = 1)
{
    return rect.adjusted(width / 2, width / 2, -width / 2, -width / 2);
}

void rounded(QPainter &painter, const QRectF &rect, const QColor &line, const QColor &ground, double width = 1)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(line.isValid() ? inside(rect, width) : rect, Theme::radius, Theme::radius);
    painter.restore();
}

// A third of the bar that goes along it every other second: work without a known end.
QRectF wandering(const QRectF &rect)
{
    constexpr qint64 round = 2000;
    const double share = double(QDateTime::currentMSecsSinceEpoch() % round) / round;
    const double left = rect.left() + rect.width() * (share * 4 / 3 - 1.0 / 3);
    return QRectF(left, rect.top(), rect.width() / 3, rect.height()).intersected(rect);
}

bool isEnabled(const QStyleOption &option) { return option.state.testFlag(QStyle::State_Enabled); }

} // namespace

void DeskPaint::button(QPainter &painter, const QStyleOption &option, bool primary)
{
    if (!isEnabled(option)) {
        rounded(painter, option.rect, Theme::line(), option.palette.color(QPalette::Window));
        return;
    }
    const bool on = option.state.testFlag(QStyle::State_On);
    if (on && !primary) { // a chosen place, or a switch that is on
        rounded(painter, option.rect, Theme::accent(), answering(option.palette.color(QPalette::Highlight), option));
        return;
    }
    const QColor ground = primary ? Theme::accent() : option.palette.color(QPalette::Button);
    rounded(painter, option.rect, primary ? QColor() : Theme::outline(Theme::scheme()), answering(ground, option));
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    if (primary) // a ring of the accent colour would not show on itself
        rounded(painter, QRectF(option.rect).adjusted(ring, ring, -ring, -ring), Theme::onAccent(Theme::scheme()), {},
                ring);
    else
        focusRing(painter, option.rect);
}

void DeskPaint::flatButton(QPainter &painter, const QStyleOption &option)
{
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool touched = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    if (!on && !(touched && isEnabled(option)))
        return;
    rounded(painter, option.rect, {},
            answering(option.palette.color(on ? QPalette::Highlight : QPalette::Window), option));
}

void DeskPaint::field(QPainter &painter, const QStyleOption &option, bool outlined)
{
    const QColor ground = option.palette.color(isEnabled(option) ? QPalette::Base : QPalette::Window);
    if (!outlined) {
        painter.fillRect(option.rect, ground);
        return;
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        rounded(painter, option.rect, Theme::accent(), ground, ring);
    else
        rounded(painter, option.rect, isEnabled(option) ? Theme::outline(Theme::scheme()) : Theme::line(), ground);
}

void DeskPaint::focusRing(QPainter &painter, const QRectF &rect) { rounded(painter, rect, Theme::accent(), {}, ring); }

void DeskPaint::checkBox(QPainter &painter, const QStyleOption &option)
{
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QRect &box = option.rect;
    if (!on) {
        field(painter, option, true);
        return;
    }
    const QColor ground = isEnabled(option) ? Theme::accent() : Theme::outline(Theme::scheme());
    rounded(painter, box, {}, answering(ground, option));
    const QColor mark = Theme::onAccent(Theme::scheme());
    if (option.state.testFlag(QStyle::State_On))
        glyphIn(painter, box, Icon::Check, mark);
    else
        painter.fillRect(box.adjusted(4, box.height() / 2 - 1, -4, 1 - box.height() / 2), mark);
}

void DeskPaint::radioButton(QPainter &painter, const QStyleOption &option)
{
    const bool on = option.state.testFlag(QStyle::State_On);
    const QColor line = on && isEnabled(option) ? Theme::accent() : Theme::outline(Theme::scheme());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, on ? ring : 1));
    painter.setBrush(option.palette.color(QPalette::Base));
    const QRectF circle = inside(option.rect, on ? ring : 1);
    painter.drawEllipse(circle);
    if (on) {
        const double quarter = circle.width() / 4;
        painter.setPen(Qt::NoPen);
        painter.setBrush(line);
        painter.drawEllipse(circle.adjusted(quarter, quarter, -quarter, -quarter));
    }
    painter.restore();
}

void DeskPaint::frame(QPainter &painter, const QStyleOption &option)
{
    painter.save();
    painter.setPen(option.state.testFlag(QStyle::State_HasFocus) ? Theme::accent() : Theme::line());
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void DeskPaint::progressGroove(QPainter &painter, const QRectF &rect) { rounded(painter, rect, {}, Theme::line()); }

void DeskPaint::progressContents(QPainter &painter, const QRectF &rect, int position, int length)
{
    QRectF done = rect;
    if (length > 0)
        done.setWidth(rect.width() * qBound(0, position, length) / length);
    else
        done = wandering(rect);
    if (done.width() >= 1)
        rounded(painter, done, {}, Theme::accent());
}

void DeskPaint::tab(QPainter &painter, const QStyleOption &option, bool selected)
{
    const QRect underline(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2);
    flatButton(painter, option);
    painter.fillRect(underline, selected ? Theme::accent() : Theme::line());
    if (option.state.testFlag(QStyle::State_HasFocus) && selected)
        focusRing(painter, option.rect.adjusted(1, 1, -1, -3));
}

void DeskPaint::glyphIn(QPainter &painter, const QRect &rect, Icon which, const QColor &colour)
{
    painter.save();
    painter.setFont(iconFont(qMin(rect.width(), rect.height())));
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, glyph(which));
    painter.restore();
}
