#pragma once

#include "app/db/Database.h"
#include "app/db/DemoReport.h"

#include <QCoreApplication>

/// Fills a new database with two societies, their staff, and members who do not exist.
class DemoContent
{
    Q_DECLARE_TR_FUNCTIONS(DemoContent)

public:
    DemoContent(Database &database, DatabaseAddress address)
        : m_database(database)
        , m_address(std::move(address))
    {
    }

    /// Adds the logins and the samples to `report`.
    void load(int members, DemoReport &report);

private:
    void loadSociety(const QString &code, int members, quint32 seed, DemoReport &report);
    void createStaff(DemoReport &report);

    Database &m_database;
    DatabaseAddress m_address;
};
