#include "ui/shell/NavButton.h"

#include "ui/DeskPaint.h"
#include "ui/Theme.h"
#include "ui/widgets/PlainText.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace {

constexpr int buttonHeight = 36;
constexpr int highestShown = 999;

} // namespace

NavButton::NavButton(Icon which, QWidget *parent)
    : QAbstractButton(parent)
    , m_which(which)
{
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void NavButton::setTitle(const QString &title, const QString &shortcut)
{
    setText(title);
    m_shortcut = shortcut;
    describe();
    updateGeometry();
}

void NavButton::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    describe();
    update();
}

void NavButton::setCompact(bool compact)
{
    m_compact = compact;
    describe();
    updateGeometry();
    update();
}

QSize NavButton::sizeHint() const
{
    if (m_compact)
        return {Theme::space(12), buttonHeight};
    return {Theme::space(24) + QFontMetrics(Theme::font(Theme::Text::Strong)).horizontalAdvance(text()), buttonHeight};
}

void NavButton::describe()
{
    setAccessibleName(m_count > 0 ? tr("%1, %n waiting", nullptr, m_count).arg(text()) : text());
    const QString name = m_compact ? accessibleName() : text();
    PlainText::setToolTip(*this,
                          m_shortcut.isEmpty() ? name : tr("%1 (%2)", "name and shortcut").arg(name, m_shortcut));
}

void NavButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

void NavButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    option.state.setFlag(QStyle::State_On, isChecked());
    option.state.setFlag(QStyle::State_Sunken, isDown());
    DeskPaint::flatButton(painter, option);

    const QRect row = rect().adjusted(Theme::space(3), 0, -Theme::space(3), 0);
    const QColor ink = palette().color(isChecked() ? QPalette::HighlightedText : QPalette::WindowText);
    QRect place(0, 0, Theme::largeIconSize, Theme::largeIconSize);
    place.moveCenter(m_compact ? rect().center() : QPoint(row.left() + Theme::largeIconSize / 2, row.center().y()));
    DeskPaint::glyphIn(painter, place, m_which, isChecked() ? Theme::accent() : ink);
    if (!m_compact) {
        painter.setFont(Theme::font(isChecked() ? Theme::Text::Strong : Theme::Text::Body));
        painter.setPen(ink);
        const QRect words = row.adjusted(Theme::largeIconSize + Theme::space(3), 0, 0, 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
    }
    if (m_count > 0)
        paintCount(painter, row);
    if (hasFocus())
        DeskPaint::focusRing(painter, rect());
}

void NavButton::paintCount(QPainter &painter, const QRect &row) const
{
    const QString number = m_count > highestShown ? u"%1+"_s.arg(highestShown) : QString::number(m_count);
    const QFont font = Theme::font(Theme::Text::Small);
    const QFontMetrics metrics(font);
    const int height = Theme::space(5);
    const int width = qMax(height + Theme::space(1), metrics.horizontalAdvance(number) + Theme::space(3));
    QRect badge(row.right() - width + 1, row.center().y() - height / 2 + 1, width, height);
    if (m_compact)
        badge.moveTopRight(rect().topRight() - QPoint(1, -1));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? Theme::accent() : Theme::ground(Tone::Busy));
    painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
    painter.setFont(font);
    painter.setPen(isChecked() ? Theme::onAccent(Theme::scheme()) : Theme::colour(Tone::Busy));
    painter.drawText(badge, Qt::AlignCenter, number);
    painter.restore();
}
