#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

/// Notices that nobody has touched keyboard or mouse for a while. What to do then is the desk's.
class IdleLock : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::minutes usual{5};

    /// Watches all of the application's windows.
    explicit IdleLock(QObject *parent = nullptr);

    /// Begins to count; zero turns it off.
    void start(std::chrono::milliseconds limit);
    void stop();

signals:
    /// Once, until it is started again.
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
};
