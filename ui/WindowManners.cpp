#include "ui/WindowManners.h"

#include "ui/NativeWindow.h"
#include "ui/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

WindowManners::WindowManners(QObject *parent)
    : WindowManners({&NativeWindow::setDarkFrame, &NativeWindow::setHiddenFromCapture}, parent)
{
}

WindowManners::WindowManners(Frame frame, QObject *parent)
    : QObject(parent)
    , m_frame(std::move(frame))
{
    qApp->installEventFilter(this);
}

void WindowManners::setHiddenFromCapture(bool hidden)
{
    m_hidden = hidden;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            m_frame.setHiddenFromCapture(*window, hidden);
    }
}

bool WindowManners::eventFilter(QObject *watched, QEvent *event)
{
    // A show event comes before the window is on screen, so there is no moment in which it lies open.
    if (event->type() == QEvent::Show || event->type() == QEvent::PaletteChange) {
        auto *window = qobject_cast<QWidget *>(watched);
        if (window && window->isWindow() && (event->type() == QEvent::Show || window->isVisible()))
            apply(*window);
    }
    return QObject::eventFilter(watched, event);
}

void WindowManners::apply(QWidget &window) const
{
    m_frame.setDark(window, Theme::scheme() == Theme::Scheme::Dark);
    m_frame.setHiddenFromCapture(window, m_hidden);
}
