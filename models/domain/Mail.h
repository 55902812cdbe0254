#pragma once

#include "models/base/Id.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

/// What the society's profile makes of a mail (AIS-7, AIS-17, AZB-5), and whether it was here before.
struct RecognisedMail
{
    QString kind;    ///< empty: nothing says what it asks for
    QString knownBy; ///< subject, mailbox or nothing
    QStringList items;
    QStringList kinds; ///< that may be asked for by mail
    RequestId request; ///< which it became before; invalid: none
    QString aside;     ///< why it was set aside before; empty: it was not
};

/// How an item of a mail stands beside the record.
enum class Compared { NotGiven, Match, Differs };
Compared comparedFromSql(const QString &word);

/// Somebody who may have written a mail. What is on record is not told, only whether it matches.
struct ProposedMember
{
    PersonId person;
    CoverageId coverage;
    QString symbol;
    QString number;
    QString branch;
    QString name;
    QString kana;
    QDate birthDate;
    bool insured = true;
    QDate lostOn;
    QString employer;
    bool tie = false; ///< another person has the same name and birth date
    Compared nameIs = Compared::NotGiven;
    Compared numberIs = Compared::NotGiven;
    Compared addressIs = Compared::NotGiven;

    friend bool operator==(const ProposedMember &, const ProposedMember &) = default;
};
using ProposedMembers = QList<ProposedMember>;

/// A mail that asks for nothing here, and why somebody thought so.
struct MailAside
{
    qint64 id = 0;
    QString subject;
    QString sender;
    QDate sentOn;
    QString reason; ///< spam, unrelated, answered, not_a_member, other
    QString note;
    QString setBy;
    QDateTime at;
    RequestId request; ///< which it became all the same; invalid: none

    friend bool operator==(const MailAside &, const MailAside &) = default;
};
using MailsAside = QList<MailAside>;
