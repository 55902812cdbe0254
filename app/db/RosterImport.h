#pragma once

#include "app/db/RosterFile.h"

#include <QJsonObject>

class Database;

/// One society's import of a roster, step by step, as its functions in the schema job have it.
class RosterImport
{
    Q_DECLARE_TR_FUNCTIONS(RosterImport)

public:
    struct Fault
    {
        qint64 line = 0;
        QString field;
        QString fault; ///< the database's word for it
    };
    struct Suspicion
    {
        QString code;
        qint64 howMany = 0;
        QString lines; ///< the first of them
    };

    /// Acts with the rights of the job role alone, whoever is signed in. Throws Problem when they are missing.
    RosterImport(Database &database, const QString &society);

    /// Brings a file in and compares it with the record. When that fails or is cancelled, nothing of it is left.
    QJsonObject bringIn(RosterFile &file, bool whole, const QString &asOf);
    /// The latest imports with their numbers.
    QList<QJsonObject> list();
    QList<Fault> faults(qint64 import, int most);
    QList<Suspicion> suspicions(qint64 import);
    QJsonObject compareAgain(qint64 import) { return step("select job.check_roster($1, $2, $3)", import); }
    QJsonObject merge(qint64 import) { return step("select job.merge_roster($1, $2, $3)", import); }
    QJsonObject cancel(qint64 import) { return step("select job.cancel_roster($1, $2, $3)", import); }
    /// True when the search's list of pending entries could be cleaned.
    bool tidyUp();

    /// The import that waits in one of these states. Throws Problem when there is none.
    qint64 waiting(const QStringList &states);

private:
    QJsonObject step(const char *statement, qint64 import);
    qint64 begin(bool whole, const QString &asOf);
    void add(qint64 import, const RosterFile::Block &block);

    Database &m_database;
    QByteArray m_society;
};
