#pragma once

#include <QDate>

class Database;

/// Cards that left the house before the demo began: some lie with the employer, some were replaced by a later one, some
/// came back. So that a caller with a card can be answered (MYK-12, MYK-13, MYK-15).
class DemoCards
{
public:
    explicit DemoCards(Database &database)
        : m_database(database)
    {
    }

    /// `day`: the records' today. After the members and their history are there.
    void write(QDate day);

private:
    Database &m_database;
};
