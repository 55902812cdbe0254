#pragma once

#include "app/db/Database.h"
#include "app/db/DemoReport.h"

#include <QCoreApplication>

/// Some work for the desks: requests that were taken, checked, submitted and approved by the demo's own staff, through
/// the same functions that the client calls.
class DemoRequests
{
    Q_DECLARE_TR_FUNCTIONS(DemoRequests)

public:
    DemoRequests(Database &database, DatabaseAddress address)
        : m_database(database)
        , m_address(std::move(address))
    {
    }

    void write(const QString &society, const QList<DemoLogin> &staff);

private:
    struct Asker
    {
        QByteArray coverage;
        QByteArray answers; ///< JSON: what the member says to the identity check
    };
    QList<Asker> askers(const QString &society, int count);
    QByteArray take(Database &clerk, const Asker &asker, int place);
    void submit(Database &clerk, const QByteArray &request, const Asker &asker);
    Database signIn(const QList<DemoLogin> &staff, const QString &society, const QString &duty) const;

    Database &m_database;
    DatabaseAddress m_address;
};
