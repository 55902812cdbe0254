#pragma once

#include <QMutex>
#include <QMutexLocker>
#include <QWaitCondition>

#include <atomic>

/// What a press looks at between two sheets: whether to go on, to wait, or to stop for good. The window's thread says
/// so, the press's thread waits.
class PressGate
{
public:
    void stop()
    {
        const QMutexLocker lock(&m_mutex);
        m_stopped.store(true);
        m_moved.wakeAll();
    }
    void hold()
    {
        const QMutexLocker lock(&m_mutex);
        m_held = true;
    }
    void release()
    {
        const QMutexLocker lock(&m_mutex);
        m_held = false;
        m_moved.wakeAll();
    }

    bool isStopped() const { return m_stopped.load(); }

    /// Waits while it is held, having said so with `standing`; false: stop here.
    template <typename Standing>
    bool pass(Standing standing)
    {
        QMutexLocker lock(&m_mutex);
        while (m_held && !m_stopped.load()) {
            lock.unlock();
            standing(); // may itself move the gate
            lock.relock();
            if (m_held && !m_stopped.load())
                m_moved.wait(&m_mutex);
        }
        return !m_stopped.load();
    }

private:
    QMutex m_mutex;
    QWaitCondition m_moved;
    std::atomic<bool> m_stopped = false; ///< also read by those who make secrets
    bool m_held = false;
};
