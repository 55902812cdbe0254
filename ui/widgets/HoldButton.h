#pragma once

#include "ui/widgets/KeyButton.h"

#include <QElapsedTimer>
#include <QTimer>

#include <chrono>

/// A button for what concerns many at once: it acts only when it was kept pressed, with the mouse, the space bar or
/// Enter alike, and fills meanwhile. Letting go, Esc, losing the focus or being hidden stops it, and nothing happens.
class HoldButton : public KeyButton
{
    Q_OBJECT
public:
    HoldButton(const QString &name, Icon sign, QWidget *parent);

    void setHoldTime(std::chrono::milliseconds time) { m_time = time; }
    bool isBeingHeld() const { return m_tick.isActive(); }

signals:
    void held();
    /// Let go too early: whoever pressed it learns that it wants to be kept pressed.
    void letGo();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void begin();
    void look();
    void stop();

    std::chrono::milliseconds m_time{1200};
    QElapsedTimer m_since;
    QTimer m_tick;
};
