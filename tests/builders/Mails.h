#pragma once

#include "models/domain/Mail.h"
#include "tests/builders/Builder.h"

/// Somebody whose name and number a mail gives as they are on record.
inline Builder<ProposedMember> aProposedMember(qint64 id = 1)
{
    using namespace Qt::StringLiterals;
    ProposedMember member;
    member.person = {id};
    member.coverage = {1000 + id};
    member.symbol = u"1255"_s;
    member.number = QString::number(3455 + id).rightJustified(6, u'0');
    member.branch = u"00"_s;
    member.name = u"見本 花子"_s;
    member.kana = u"ミホン ハナコ"_s;
    member.birthDate = QDate(1980, 5, 5);
    member.employer = u"みほん精機株式会社"_s;
    member.nameIs = Compared::Match;
    member.numberIs = Compared::Match;
    member.addressIs = Compared::Match;
    return Builder<ProposedMember>(member);
}

inline Builder<MailAside> aMailAside(qint64 id = 1)
{
    using namespace Qt::StringLiterals;
    MailAside mail;
    mail.id = id;
    mail.subject = u"お得なご案内"_s;
    mail.sender = u"宣伝 <ad@mail.example>"_s;
    mail.sentOn = QDate(2026, 11, 19);
    mail.reason = u"spam"_s;
    mail.note = u"毎週届く"_s;
    mail.setBy = u"係員 次郎"_s;
    mail.at = QDateTime(QDate(2026, 11, 19), QTime(1, 0), Qt::UTC);
    return Builder<MailAside>(mail);
}

/// A mail that the subject says is for a login ID and a password, with its three items.
inline RecognisedMail aRecognisedMail()
{
    using namespace Qt::StringLiterals;
    return {.kind = u"id_notice"_s,
            .knownBy = u"subject"_s,
            .items = {u"name"_s, u"symbol_number"_s, u"address"_s},
            .kinds = {u"id_notice"_s, u"registration_reset"_s},
            .request = {},
            .aside = {}};
}
