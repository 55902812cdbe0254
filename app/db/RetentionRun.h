#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <functional>

class Database;

/// Carries out in one society what its profile says is over: requests nobody decided on, approvals and secrets nobody
/// used, accounts to erase, in steps that each stand for themselves. A run that was stopped is simply started again
/// (AIS-15, JAL-8).
class RetentionRun
{
    Q_DECLARE_TR_FUNCTIONS(RetentionRun)

public:
    struct Due
    {
        QString what; ///< the database's word for it
        qint64 howMany = 0;
    };
    struct Totals
    {
        qint64 settled = 0;   ///< accounts for which a loss was carried out
        qint64 erased = 0;    ///< accounts
        qint64 waiting = 0;   ///< accounts that wait for a card which is being made
        qint64 leftovers = 0; ///< rows that belonged to nobody
    };

    struct Lapsed
    {
        qint64 requests = 0;  ///< that nobody decided on within the profile's days
        qint64 approvals = 0; ///< that nobody used within theirs
        qint64 secrets = 0;   ///< that nobody used within theirs
    };

    /// Acts with the rights of the job role alone, whoever is signed in. Throws Problem when they are missing.
    explicit RetentionRun(Database &database);

    /// The codes of all societies.
    QStringList societies();
    /// What a run would find today; changes nothing. Throws Problem.
    QList<Due> due(const QString &society);
    /// Writes down what lapsed; it is refused before that, too. Throws Problem.
    Lapsed lapse(const QString &society);
    /// `step`: how many accounts at a time. `progress` is called after each step. Throws Problem.
    Totals run(const QString &society, int step, const std::function<void(const Totals &)> &progress);

    /// A word of due() for the operator.
    static QString said(const QString &what);

private:
    Database &m_database;
};
