#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

/// One thing that moved since the last look.
struct Change
{
    QString topic; ///< request, run, bundle, card, person
    qint64 id = 0;
    QString what;
};

/// The answer to the poll: what moved, and how much waits for this person.
struct Changes
{
    QString next;  ///< hand this to the next call
    QDateTime now; ///< the database's clock
    QList<Change> moved;
    int requests = 0;  ///< open requests that nobody has claimed, or that I have
    int approvals = 0; ///< that I may decide
    int printing = 0;  ///< approved requests that I may print, and printed runs that I may reconcile
    int dispatch = 0;  ///< bundles that I may dispatch

    bool touches(const QString &topic) const;
    bool touches(const QString &topic, qint64 id) const;
};
