#pragma once

#include "models/base/DbError.h"
#include "models/domain/Changes.h"

#include <QObject>
#include <QTimer>

#include <chrono>

class SessionGateway;

/// Asks every two seconds what moved. While the database does not answer it asks less and less often, up to every half
/// minute, and says only once that the contact is lost and once that it is back.
class Poller : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds interval{2000};
    static constexpr std::chrono::milliseconds longestInterval{30000};

    explicit Poller(SessionGateway &session, QObject *parent = nullptr);

    /// Asks at once, and from then on by itself.
    void start();
    void stop();
    /// Asks now, without waiting for the next turn; for after a command of this person's own.
    void askNow();

    /// How long after the last answer the next question comes.
    std::chrono::milliseconds pause() const { return m_pause; }
    bool isInContact() const { return m_inContact; }

signals:
    void answered(const Changes &changes);
    /// `lastContact` is the database's time of the last answer; null when there was none.
    void lost(const QDateTime &lastContact, const DbError &error);
    void found();

private:
    void ask();
    void take(const Changes &changes);
    void fail(const DbError &error);

    SessionGateway &m_session;
    QTimer m_timer;
    QString m_since;
    QDateTime m_lastContact;
    std::chrono::milliseconds m_pause = interval;
    bool m_asking = false;
    bool m_running = false;
    bool m_inContact = true;
};
