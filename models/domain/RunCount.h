#pragma once

#include "models/base/Id.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

/// A run as it was counted: every serial stands in one of the first three.
struct RunCount
{
    QStringList good;
    QStringList spoiled;
    QStringList notFound;
    QStringList doubled; ///< of the spoiled ones, those with two sheets of the same serial

    friend bool operator==(const RunCount &, const RunCount &) = default;
};

struct ReconcileAnswer
{
    int good = 0;
    int spoiled = 0;
    int notFound = 0;
};

/// A sheet that turned up in the count of a run and is none of its own.
struct StraySheet
{
    enum class Kind {
        Unknown,  ///< no card of this society has the number
        OtherRun, ///< of a run that is printed, or counted and not yet dispatched
        Void,     ///< it must not leave
        Gone,     ///< on record as dispatched
    };

    Kind kind = Kind::Unknown;
    QString serial;
    RunId run;            ///< the one that it belongs to; 0: none
    QString reason;       ///< code of why it must not leave
    QDateTime dispatched; ///< when it left, on record

    friend bool operator==(const StraySheet &, const StraySheet &) = default;
};

/// An answer that is not known counts as Unknown.
StraySheet::Kind strayKindFromSql(const QString &word);
