#pragma once

#include "models/domain/RegistrationDesk.h"
#include "tests/builders/Builder.h"

/// A member whose link lies unopened until tomorrow.
inline Builder<Registration> aRegistration(qint64 id = 1)
{
    using namespace Qt::StringLiterals;
    Registration member;
    member.coverage = {1000 + id};
    member.person = {id};
    member.symbol = u"1255"_s;
    member.number = QString::number(3455 + id).rightJustified(6, u'0');
    member.branch = u"00"_s;
    member.name = u"髙橋 花子"_s;
    member.kana = u"タカハシ ハナコ"_s;
    member.employerId = 5;
    member.employer = u"みほん精機株式会社"_s;
    member.state = u"link_sent"_s;
    member.since = QDateTime(QDate(2026, 11, 20), QTime(2, 0), Qt::UTC);
    member.until = QDateTime(QDate(2026, 11, 21), QTime(2, 0), Qt::UTC);
    return Builder<Registration>(member);
}

inline RegistrationRate aRegistrationRate(qint64 employer, int eligible, int registered, int before)
{
    return {.employer = employer,
            .code = employer > 0 ? QStringLiteral("E%1").arg(employer) : QString(),
            .name = employer > 0 ? QStringLiteral("みほん精機株式会社") : QString(),
            .eligible = eligible,
            .registered = registered,
            .registeredBefore = before};
}

inline RegistrationCounts someCounts()
{
    using namespace Qt::StringLiterals;
    return {{u"not_registered"_s, 10000, true},
            {u"link_sent"_s, 3, false},
            {u"link_expired"_s, 12, false},
            {u"half_way"_s, 2, false},
            {u"registered"_s, 8, false},
            {u"recheck"_s, 5, false},
            {u"frozen"_s, 1, false},
            {u"to_be_erased"_s, 0, false}};
}

/// A member whose card works.
inline Builder<ViewingPassword> aViewing(qint64 id = 1)
{
    using namespace Qt::StringLiterals;
    ViewingPassword member;
    member.coverage = {1000 + id};
    member.person = {id};
    member.symbol = u"1255"_s;
    member.number = QString::number(3455 + id).rightJustified(6, u'0');
    member.branch = u"00"_s;
    member.name = u"髙橋 花子"_s;
    member.kana = u"タカハシ ハナコ"_s;
    member.status = CoverageStatus::General;
    member.employer = u"みほん精機株式会社"_s;
    member.state = u"works"_s;
    member.serial = u"MK-0001234-5"_s;
    member.printedOn = QDate(2026, 9, 3);
    member.worksSince = QDateTime(QDate(2026, 9, 7), QTime(2, 0), Qt::UTC);
    return Builder<ViewingPassword>(member);
}

/// A member whose card was asked for and is not printed yet; another one still works.
inline Builder<ViewingPassword> aViewingUnderWay(qint64 id = 2)
{
    return aViewing(id)
        .with(&ViewingPassword::state, QStringLiteral("under_way"))
        .with(&ViewingPassword::request, {118})
        .with(&ViewingPassword::askedAt, QDateTime(QDate(2026, 11, 20), QTime(2, 0), Qt::UTC))
        .with(&ViewingPassword::expectedOn, QDate(2026, 11, 30));
}
