#pragma once

#include "models/domain/Returned.h"
#include "tests/builders/Builder.h"

/// A card that came back from the employer's address and whose address nobody has looked into yet.
inline Builder<Returned> aReturned(const QString &serial = QStringLiteral("MK-0001234-5"))
{
    using namespace Qt::StringLiterals;
    Returned card;
    card.serial = serial;
    card.kind = u"viewing_password_reissue"_s;
    card.request = {118};
    card.person = {7};
    card.memberName = u"髙橋 花子"_s;
    card.route = u"employer"_s;
    card.destination = u"みほん精機株式会社"_s;
    card.reason = u"moved_unknown"_s;
    card.recordedAt = QDateTime(QDate(2026, 11, 20), QTime(2, 0), Qt::UTC);
    card.recordedBy = u"印刷 一郎"_s;
    return Builder<Returned>(card);
}

/// A card that reached another person; neither report is sent.
inline Builder<Misdelivery> aMisdelivery(const QString &serial = QStringLiteral("MK-0001234-5"))
{
    using namespace Qt::StringLiterals;
    Misdelivery card;
    card.serial = serial;
    card.kind = u"viewing_password_reissue"_s;
    card.person = {7};
    card.memberName = u"髙橋 花子"_s;
    card.destination = u"みほん精機株式会社"_s;
    card.happened = u"wrong_person"_s;
    card.seen = u"not_known"_s;
    card.exposed = {u"name_and_address"_s, u"viewing"_s, u"contents"_s};
    card.reportedBy = u"印刷 一郎"_s;
    card.knownAt = QDateTime(QDate(2026, 11, 20), QTime(2, 0), Qt::UTC);
    card.firstFrom = QDate(2026, 11, 22);
    card.firstDue = QDate(2026, 11, 24);
    card.finalDue = QDate(2026, 12, 21);
    card.nextDue = card.firstDue;
    card.daysLeft = 4;
    return Builder<Misdelivery>(card);
}

inline ReturnRate aRate(qint64 employer, int dispatched, int returned)
{
    return {.employer = employer,
            .destination = employer > 0 ? QStringLiteral("みほん精機株式会社") : QString(),
            .dispatched = dispatched,
            .returned = returned,
            .misdelivered = 0,
            .percent = 100.0 * returned / dispatched};
}
