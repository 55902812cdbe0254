#include "ui/widgets/HoldButton.h"

#include "ui/Theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace {

constexpr int tick = 16; // ms
constexpr int fillHeight = 4;

bool isEnter(const QKeyEvent &event) { return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter; }

} // namespace

HoldButton::HoldButton(const QString &name, Icon sign, QWidget *parent)
    : KeyButton(name, sign, {}, parent)
{
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, &HoldButton::look);
    connect(this, &QPushButton::pressed, this, &HoldButton::begin);
    connect(this, &QPushButton::released, this, [this] {
        if (!isBeingHeld())
            return;
        stop();
        emit letGo();
    });
}

void HoldButton::begin()
{
    m_since.start();
    m_tick.start();
    update();
}

void HoldButton::look()
{
    update();
    if (!m_since.hasExpired(m_time.count()))
        return;
    stop();
    setDown(false);
    emit held();
}

void HoldButton::stop()
{
    m_tick.stop();
    update();
}

void HoldButton::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(*event)) { // as good as the space bar
        if (!event->isAutoRepeat() && !isDown()) {
            setDown(true);
            emit pressed();
        }
    } else if (event->key() == Qt::Key_Escape && isBeingHeld()) {
        stop();
        setDown(false);
    } else {
        KeyButton::keyPressEvent(event);
    }
}

void HoldButton::keyReleaseEvent(QKeyEvent *event)
{
    if (!isEnter(*event)) {
        KeyButton::keyReleaseEvent(event);
    } else if (!event->isAutoRepeat() && isDown()) {
        setDown(false);
        emit released();
    }
}

void HoldButton::hideEvent(QHideEvent *event)
{
    stop();
    setDown(false);
    KeyButton::hideEvent(event);
}

void HoldButton::changeEvent(QEvent *event)
{
    KeyButton::changeEvent(event);
    if (event->type() == QEvent::EnabledChange && !isEnabled())
        stop();
}

void HoldButton::paintEvent(QPaintEvent *event)
{
    KeyButton::paintEvent(event);
    if (!isBeingHeld())
        return;
    const double share = qMin(1.0, double(m_since.elapsed()) / double(qMax<qint64>(1, m_time.count())));
    QPainter painter(this);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::BrightText));
    painter.drawRect(
        QRectF(Theme::radius, height() - fillHeight - 1, (width() - 2 * Theme::radius) * share, fillHeight));
}
