#pragma once

#include "models/base/Result.h"
#include "models/domain/Draft.h"
#include "models/secrets/DraftSeal.h"
#include "ui/Drafts.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>

class SessionGateway;

/// Keeps on the server what somebody has half filled in, sealed: every few seconds when it has changed, and at once
/// when asked. What could not be sent is tried again until it gets through. After a sign-in it gives back what was
/// left.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds usual{3};

    explicit DraftKeeper(SessionGateway &session, QObject *parent = nullptr);

    /// Makes the key. To be called while the password is at hand; begin() may come before it is made.
    void unlock(const QString &login, const QString &password);
    /// `typed` says what is half filled in now. left() follows when there is something from before.
    void begin(std::function<Drafts()> typed, std::chrono::milliseconds every = usual);
    /// Looks now, as before a lock.
    void keep();
    /// What was left is not wanted any more. It stays until then, or until something else is typed in its place.
    void throwAway();
    /// Forgets the key.
    void end();

signals:
    void left(const Drafts &drafts);

private:
    void ask();
    void take(const StaffDrafts &found);
    void send(const QString &place, const QJsonObject &draft);

    SessionGateway &m_session;
    QTimer m_timer;
    std::shared_ptr<const DraftSeal> m_seal;
    std::function<Drafts()> m_typed;
    Drafts m_kept;         ///< as the server has it
    QStringList m_waiting; ///< places with a draft from before, where nothing has been typed since
    QStringList m_sending;
    bool m_asked = false;
    quint64 m_person = 0; ///< answers to the session before are dropped
};
