#pragma once

#include "models/base/Result.h"
#include "models/base/Server.h"
#include "models/gateways/Gateways.h"

#include <QFuture>
#include <QObject>

#include <chrono>
#include <memory>

/// The desks' gateways over one database connection. Lives on the UI thread; nothing here blocks it but the destructor,
/// which waits for a running call to be cancelled (at most two seconds).
class PgGateways : public QObject
{
    Q_OBJECT

public:
    explicit PgGateways(QObject *parent = nullptr);
    /// `limit`: how long one call may take.
    explicit PgGateways(std::chrono::milliseconds limit, QObject *parent = nullptr);
    ~PgGateways() override;

    /// Connects, in place of a connection that there is. Fails with SignInFailed, Untrusted or Offline. From then on
    /// the connection is set up again by itself whenever a call finds it gone.
    QFuture<Result<Done>> connectTo(const Server &server, const QString &user, const QString &password);
    /// Ends the connection and forgets the password; later calls are answered Offline.
    void disconnect();

    bool connected() const { return m_connected; }
    /// Good as long as this object lives.
    Gateways gateways();

signals:
    void connectionChanged(bool connected);

private:
    struct Parts;

    std::unique_ptr<Parts> m_parts;
    Server m_server; ///< of the present connection
    bool m_connected = false;
};
