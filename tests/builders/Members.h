#pragma once

#include "models/domain/Member.h"
#include "tests/builders/Builder.h"

/// One line of a search: an insured person who is registered.
inline Builder<Member> aMember(qint64 id = 1)
{
    using namespace Qt::StringLiterals;
    Member member;
    member.person = {id};
    member.coverage = {1000 + id};
    member.symbol = u"1255"_s;
    member.number = QString::number(3455 + id).rightJustified(6, u'0');
    member.branch = u"00"_s;
    member.name = u"髙橋 花子"_s;
    member.kana = u"タカハシ ハナコ"_s;
    member.birthDate = QDate(1980, 5, 5);
    member.status = CoverageStatus::General;
    member.employer = u"みほん精機株式会社"_s;
    member.account = AccountState::Registered;
    member.understoodAs = u"kana"_s;
    return Builder<Member>(member);
}

inline Builder<Coverage> aCoverage(qint64 id = 1001)
{
    using namespace Qt::StringLiterals;
    Coverage coverage;
    coverage.id = {id};
    coverage.symbol = u"1255"_s;
    coverage.number = u"003456"_s;
    coverage.branch = u"00"_s;
    coverage.status = CoverageStatus::General;
    coverage.acquiredOn = QDate(2015, 4, 1);
    coverage.employer = u"みほん精機株式会社"_s;
    return Builder<Coverage>(coverage);
}

/// A card that was dispatched and whose password works.
inline Builder<MemberCard> aMemberCard(const QString &serial = QStringLiteral("MK-0001234-5"))
{
    using namespace Qt::StringLiterals;
    MemberCard card;
    card.serial = serial;
    card.kind = u"viewing_password_reissue"_s;
    card.printedOn = QDate(2026, 10, 14);
    card.state = CardState::Dispatched;
    card.live = true;
    card.dispatchedAt = QDateTime(QDate(2026, 10, 15), QTime(1, 30), Qt::UTC);
    card.destination = u"みほん精機株式会社 総務部"_s;
    return Builder<MemberCard>(card);
}

/// An opened person: covered, registered, wishes to view, one live card and one void one before it.
inline Builder<PersonView> aPerson(qint64 id = 1)
{
    using namespace Qt::StringLiterals;
    PersonView person;
    person.id = {id};
    person.name = u"髙橋 花子"_s;
    person.kana = u"タカハシ ハナコ"_s;
    person.birthDate = QDate(1980, 5, 5);
    person.coverages = {aCoverage()};
    person.account = AccountState::Registered;
    person.loginId = u"hanako1980"_s;
    person.wishesToView = true;
    person.lastLoginAt = QDateTime(QDate(2026, 11, 2), QTime(0, 15), Qt::UTC);
    person.viewingWorksSince = QDateTime(QDate(2026, 10, 15), QTime(1, 30), Qt::UTC);
    person.cards = {aMemberCard(),
                    aMemberCard(u"MK-0000911-6"_s)
                        .with(&MemberCard::printedOn, QDate(2026, 9, 3))
                        .with(&MemberCard::live, false)
                        .with(&MemberCard::state, CardState::Void)};
    person.timeline = {
        {QDateTime(QDate(2026, 10, 15), QTime(1, 30), Qt::UTC), u"card_dispatched"_s, u"印刷 一郎"_s,
         u"MK-0001234-5"_s},
        {QDateTime(QDate(2026, 10, 9), QTime(2, 5), Qt::UTC), u"request_taken"_s, u"山手 花子"_s, u"118"_s},
    };
    return Builder<PersonView>(person);
}
