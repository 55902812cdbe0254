#pragma once

#include <QObject>

#include <functional>

class QWidget;

/// Sees to it that every window of the program, and every dialog and menu over it, looks and hides as the rest does:
/// title bars follow the theme, and while members' data are on screen no window comes into a picture of it.
class WindowManners : public QObject
{
    Q_OBJECT
public:
    /// What the system is asked for; a test looks on.
    struct Frame
    {
        std::function<bool(QWidget &, bool)> setDark;
        std::function<bool(QWidget &, bool)> setHiddenFromCapture;
    };

    explicit WindowManners(QObject *parent = nullptr);
    WindowManners(Frame frame, QObject *parent);

    /// For the windows that are open and those that will be.
    void setHiddenFromCapture(bool hidden);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply(QWidget &window) const;

    Frame m_frame;
    bool m_hidden = false;
};
