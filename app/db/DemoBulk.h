#pragma once

#include <QByteArrayList>

class Database;

/// For many members at once: takes the indexes of the members' tables away and lets the records in without looking
/// each one's keys up; finish() makes the indexes again, all at once. Needs a superuser, and a database that nobody
/// uses meanwhile.
class DemoBulk
{
public:
    explicit DemoBulk(Database &database);
    void finish();

private:
    Database &m_database;
    QByteArrayList m_indexes; // how each is made
};
