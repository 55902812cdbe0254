#pragma once

#include "models/base/Id.h"
#include "models/domain/Member.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

/// How far a member's registration is.
struct Registration
{
    CoverageId coverage;
    PersonId person;
    QString symbol;
    QString number;
    QString branch;
    QString name;
    QString kana;
    bool insured = true;
    qint64 employerId = 0;
    QString employer;
    QString state; ///< not_registered, link_sent, link_expired, half_way, registered, recheck, frozen, to_be_erased
    QDateTime since;
    QDateTime until; ///< when the link expires, or the day of erasure

    /// A link can be mailed to an address that the member gave.
    bool isUnderWay() const;

    friend bool operator==(const Registration &, const Registration &) = default;
};

/// A page of the list; it can be empty and have a next one all the same.
struct RegistrationList
{
    QList<Registration> lines;
    QString next;     ///< the `after` of the next page; empty: there is none
    bool cut = false; ///< the text found more than was looked at
};

/// Which registrations are asked for.
struct RegistrationQuestion
{
    QString state;       ///< empty: all of them
    qint64 employer = 0; ///< 0: of whatever employer
    QString text;

    friend bool operator==(const RegistrationQuestion &, const RegistrationQuestion &) = default;
};

struct RegistrationCount
{
    QString state;
    int howMany = 0;
    bool more = false; ///< there are more than were counted
};
using RegistrationCounts = QList<RegistrationCount>;

/// How many of an employer's members have registered (AIS-11).
struct RegistrationRate
{
    qint64 employer = 0; ///< 0: those without one
    QString code;
    QString name;
    int eligible = 0;
    int registered = 0;
    int registeredBefore = 0; ///< of the same members, 30 days ago

    double percent() const { return eligible > 0 ? 100.0 * registered / eligible : 0; }

    friend bool operator==(const RegistrationRate &, const RegistrationRate &) = default;
};
using RegistrationRates = QList<RegistrationRate>;

/// What became of sending links again.
struct InvitedAgain
{
    int mailed = 0;
    QMap<QString, int> passedOver; ///< by reason: just_mailed, in_progress, no_address, …
};

/// Where a member's viewing password stands.
struct ViewingPassword
{
    CoverageId coverage;
    PersonId person;
    QString symbol;
    QString number;
    QString branch;
    QString name;
    QString kana;
    bool insured = true;
    CoverageStatus status = CoverageStatus::Unknown;
    QString employer;
    QString state;  ///< under_way, works, missing or no_wish
    QString serial; ///< of the card that works; empty: none does
    QDate printedOn;
    QDateTime worksSince;
    RequestId request;  ///< under way; not valid: none is
    QString nextSerial; ///< of its card, once it has one
    QDateTime askedAt;
    QDate expectedOn;
    bool dispatched = false;

    friend bool operator==(const ViewingPassword &, const ViewingPassword &) = default;
};

struct ViewingList
{
    QList<ViewingPassword> lines;
    QString next;
    bool cut = false;
};

inline bool Registration::isUnderWay() const
{
    return state == QLatin1StringView("link_sent") || state == QLatin1StringView("link_expired")
        || state == QLatin1StringView("half_way");
}
