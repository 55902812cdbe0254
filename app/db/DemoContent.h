#pragma once

#include "app/db/Database.h"
#include "app/db/DemoNameBook.h"
#include "app/db/DemoOptions.h"
#include "app/db/DemoReport.h"

#include <QCoreApplication>

class DemoRoster;
struct DemoPopulation;

/// Fills a new database with societies, their staff, and members who do not exist.
class DemoContent
{
    Q_DECLARE_TR_FUNCTIONS(DemoContent)

public:
    DemoContent(Database &database, DatabaseAddress address)
        : m_database(database)
        , m_address(std::move(address))
    {
    }

    /// Adds the logins and the samples to `report`. A Problem when somebody is in the database already.
    void load(const DemoOptions &options, DemoReport &report);

private:
    void loadSociety(const QString &code, int members, const DemoOptions &options, DemoReport &report);
    void addSamples(const QString &code, DemoRoster &roster, const DemoPopulation &remarkable, DemoReport &report);

    Database &m_database;
    DatabaseAddress m_address;
    DemoNameBook m_book;
};
