#pragma once

#include "models/base/Id.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

/// An employer on a list of cards for many, and how many cards would go there.
struct BulkEmployer
{
    qint64 employer = 0; ///< 0: members without an employer
    QString name;
    int cards = 0;

    friend bool operator==(const BulkEmployer &, const BulkEmployer &) = default;
};

/// A list that somebody has begun and nobody has ended.
struct OpenBulk
{
    BulkId id;
    QString what;
    QString begunBy;
    bool mine = false;
    int taken = 0;
    int leftOut = 0;

    friend bool operator==(const OpenBulk &, const OpenBulk &) = default;
};

/// What a list would come to, before it is begun.
struct BulkEstimate
{
    int cards = 0;
    QMap<QString, int> leftOut; ///< by the code of what speaks against a card
    QList<BulkEmployer> employers;
    bool cut = false; ///< there are more members than were looked at
    int cardsADay = 0;
    int businessDays = 0;
    QDate doneOn; ///< null: the calendar is not announced that far
    std::optional<OpenBulk> open;
};

/// How far a list is.
struct BulkProgress
{
    int taken = 0;
    int leftOut = 0;
    bool done = false;
};
