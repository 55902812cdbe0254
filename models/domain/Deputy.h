#pragma once

#include "models/base/Id.h"

#include <QDate>
#include <QList>
#include <QString>

/// Somebody who decides in a supervisor's place from one day to another, once a third person has confirmed it.
struct Deputy
{
    DeputyId id;
    QString supervisor;
    QString deputy;
    QDate from;
    QDate until;
    QString reason;
    QString state; ///< proposed, approved, rejected, ended or over
    QString decidedBy;
    bool mayDecide = false; ///< false: this person is one of the two, or it is decided already
    bool mayEnd = false;

    friend bool operator==(const Deputy &, const Deputy &) = default;
};
using Deputies = QList<Deputy>;

struct StaffMember
{
    qint64 id = 0;
    QString name;

    friend bool operator==(const StaffMember &, const StaffMember &) = default;
};
using StaffMembers = QList<StaffMember>;
