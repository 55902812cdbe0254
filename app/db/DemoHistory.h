#pragma once

#include <QDate>

class Database;

/// What happened before the demo began: registrations that were begun and left, mail that arrived or did not, sign-ins,
/// requests that were closed, and the record of who read what. Reckoned from the members' numbers alone, so that it is
/// the same each time.
class DemoHistory
{
public:
    explicit DemoHistory(Database &database)
        : m_database(database)
    {
    }

    /// `day`: the records' today.
    void write(QDate day);

private:
    Database &m_database;
};
