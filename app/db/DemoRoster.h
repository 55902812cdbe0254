#pragma once

#include "app/db/DemoPopulation.h"

#include <QCoreApplication>

class Database;

/// Writes a society's population into the tables by COPY, part by part. Names go in exactly as they are.
class DemoRoster
{
    Q_DECLARE_TR_FUNCTIONS(DemoRoster)

public:
    DemoRoster(Database &database, const QByteArray &societyCode);

    /// All of the society's employers, before the first part.
    void addEmployers(const QList<DemoEmployer> &employers);
    void add(DemoPopulation part);
    /// Lets `hash` be the viewing password of an account, as if its card had been dispatched.
    void activateViewing(const QByteArray &loginId, const QByteArray &hash);

private:
    qint64 before(const char *kind, qsizetype count);
    void fold(QList<DemoPerson> &persons);
    void copyPersons(const QList<DemoPerson> &persons, qint64 personsBefore);
    void copyCoverages(const QList<DemoCoverage> &coverages, qint64 personsBefore, qint64 coveragesBefore);
    void copyAccounts(const DemoPopulation &part, qint64 personsBefore, qint64 coveragesBefore);

    Database &m_database;
    QByteArray m_society;
    qint64 m_employersBefore = 0;
};
