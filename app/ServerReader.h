#pragma once

#include "models/base/Server.h"
#include "models/base/Workstation.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QList>
#include <QStringList>

/// Turns the list of servers into values, and stops at the first thing that is wrong.
class ServerReader
{
    Q_DECLARE_TR_FUNCTIONS(ServerReader)

public:
    explicit ServerReader(const QJsonObject &root)
        : m_root(root)
    {
    }

    QList<Server> servers();
    Workstation workstation();
    /// A sentence; empty when nothing is wrong.
    QString problem() const { return m_problem; }
    /// Where, such as servers[0].port.
    QString place() const { return m_place; }

private:
    CardPrinter cardPrinter(const QJsonObject &entry, const QString &place);
    Server server(const QJsonObject &entry, const QString &place);
    QList<DemoStaff> demoStaff(const QJsonArray &entries, const QString &place);
    void requireKeys(const QJsonObject &entry, const QStringList &allowed, const QString &place);
    QString text(const QJsonObject &entry, const QString &key, const QString &place, bool required = true);
    void checkAddress(const Server &server, const QString &place);
    void fail(const QString &problem, const QString &place);

    QJsonObject m_root;
    QString m_problem;
    QString m_place;
};
