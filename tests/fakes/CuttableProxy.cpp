#include "tests/fakes/CuttableProxy.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

#include <utility>

class CuttableProxy::Worker : public QObject
{
public:
    Worker(QString host, int port)
        : m_targetHost(std::move(host))
        , m_targetPort(quint16(port))
    {
    }

    int listen(int port)
    {
        if (!m_listener) {
            m_listener = new QTcpServer(this);
            connect(m_listener, &QTcpServer::newConnection, this, [this] { accept(); });
        }
        m_listener->listen(QHostAddress::LocalHost, quint16(port));
        return m_listener->serverPort();
    }

    void close() { m_listener->close(); }

    void cut()
    {
        for (const auto &[client, server] : std::exchange(m_pairs, {})) {
            client->abort();
            server->abort();
            client->deleteLater();
            server->deleteLater();
        }
    }

    void setSilent(bool silent)
    {
        m_silent = silent;
        for (const auto &[client, server] : std::as_const(m_pairs)) {
            pump(client, server);
            pump(server, client);
        }
    }

private:
    void accept()
    {
        while (QTcpSocket *client = m_listener->nextPendingConnection()) {
            auto *server = new QTcpSocket(this);
            client->setParent(this);
            server->connectToHost(m_targetHost, m_targetPort);
            m_pairs.emplaceBack(client, server);
            join(client, server);
            join(server, client);
            connect(server, &QTcpSocket::errorOccurred, client, [client] { client->disconnectFromHost(); });
        }
    }

    void join(QTcpSocket *from, QTcpSocket *to)
    {
        connect(from, &QTcpSocket::readyRead, to, [this, from, to] { pump(from, to); });
        connect(from, &QTcpSocket::disconnected, to, [this, to] {
            if (!m_silent)
                to->disconnectFromHost();
        });
        connect(to, &QTcpSocket::connected, from, [this, from, to] { pump(from, to); });
    }

    void pump(QTcpSocket *from, QTcpSocket *to) const
    {
        if (!m_silent && to->state() == QAbstractSocket::ConnectedState)
            to->write(from->readAll());
    }

    QString m_targetHost;
    quint16 m_targetPort;
    QTcpServer *m_listener = nullptr;
    QList<std::pair<QTcpSocket *, QTcpSocket *>> m_pairs;
    bool m_silent = false;
};

CuttableProxy::CuttableProxy(const QString &host, int port)
    : m_worker(std::make_unique<Worker>(host, port))
{
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_port = m_worker->listen(0); }, Qt::BlockingQueuedConnection);
}

CuttableProxy::~CuttableProxy()
{
    // The sockets belong to the thread, so they end there.
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { qDeleteAll(m_worker->findChildren<QObject *>(Qt::FindDirectChildrenOnly)); },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void CuttableProxy::cut()
{
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_worker->cut(); }, Qt::BlockingQueuedConnection);
}

void CuttableProxy::setSilent(bool silent)
{
    QMetaObject::invokeMethod(
        m_worker.get(), [this, silent] { m_worker->setSilent(silent); }, Qt::BlockingQueuedConnection);
}

void CuttableProxy::setOpen(bool open)
{
    QMetaObject::invokeMethod(
        m_worker.get(), [this, open] { open ? void(m_worker->listen(m_port)) : m_worker->close(); },
        Qt::BlockingQueuedConnection);
}
