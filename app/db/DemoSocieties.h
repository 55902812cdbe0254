#pragma once

#include "app/db/DemoAccounts.h"
#include "app/db/DemoReport.h"

#include <QCoreApplication>

class Database;

/// Enters the societies of a demo and those who work for them: five with profiles of their own, and as many made ones
/// behind them as wanted.
class DemoSocieties
{
    Q_DECLARE_TR_FUNCTIONS(DemoSocieties)

public:
    explicit DemoSocieties(Database &database)
        : m_database(database)
    {
    }

    static QStringList known();
    /// So many of each society, the first the largest: of a million at most if not given, the others ever smaller; of
    /// more than the known ones, log-normal.
    static QList<int> sizes(int members, int societies, int largest = 0);

    /// Their codes, in the order of their numbers.
    QStringList enter(int societies);
    /// The staff of the known ones, with passwords of their own, and the login of their portals.
    void createStaff(DemoReport &report);
    DemoTraits traits(const QString &code, int members);

private:
    void enterMade(int count);

    Database &m_database;
};
