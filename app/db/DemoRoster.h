#pragma once

#include "app/db/DemoPopulation.h"

#include <QByteArray>
#include <QCoreApplication>

class Database;

/// Writes a population into the tables, set by set. Names go in exactly as they are.
class DemoRoster
{
    Q_DECLARE_TR_FUNCTIONS(DemoRoster)

public:
    DemoRoster(Database &database, QByteArray societyCode)
        : m_database(database)
        , m_society(std::move(societyCode))
    {
    }

    /// As a whole or not at all.
    void write(const DemoPopulation &population);
    /// Lets `hash` be the viewing password of an account, as if its card had been dispatched.
    void activateViewing(const QString &loginId, const QByteArray &hash);

private:
    void copyEmployers(const QList<DemoEmployer> &employers);
    void copyPersons(const QList<DemoPerson> &persons);
    void copyCoverages(const QList<DemoCoverage> &coverages);
    void copyAccounts(const QList<DemoAccount> &accounts);
    /// Draws the numbers and writes from the temporary table `incoming` by `insert`, in which $1 is the society and $2
    /// the number before the first.
    QByteArray insertFrom(const char *insert, const char *kind, qsizetype count);

    Database &m_database;
    QByteArray m_society;
    QByteArray m_employersBefore;
    QByteArray m_personsBefore;
    QByteArray m_coveragesBefore;
};
