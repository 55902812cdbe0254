#pragma once

#include <QString>
#include <QThread>

#include <memory>

/// A piece of network between a client and a server that can fail in the ways that networks do. Runs on a thread of its
/// own, so that the client may block.
class CuttableProxy
{
public:
    CuttableProxy(const QString &host, int port);
    ~CuttableProxy();
    CuttableProxy(const CuttableProxy &) = delete;
    CuttableProxy &operator=(const CuttableProxy &) = delete;

    int port() const { return m_port; }
    /// Ends all connections, as when a router restarts; new ones are possible.
    void cut();
    /// Swallows everything in both directions while the connections seem to stand, as when a cable is pulled.
    void setSilent(bool silent);
    /// Nobody answers at the port any more, or again.
    void setOpen(bool open);

private:
    class Worker;

    QThread m_thread;
    std::unique_ptr<Worker> m_worker;
    int m_port = 0;
};
