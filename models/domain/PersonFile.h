#pragma once

#include "models/domain/Member.h"

#include <QStringList>

// What a person's record holds besides PersonView. Each is asked for only when somebody looks at it, because each look
// is on record.

/// Somebody under a person's symbol and number, the person among them. Who is signed in is who applies (JAL-7).
struct HouseholdMember
{
    PersonId person;
    CoverageId coverage;
    QString branch;
    QString name;
    QString kana;
    QDate birthDate;
    bool insured = true;
    CoverageStatus status = CoverageStatus::Unknown;
    QDate lostOn;
    AccountState account = AccountState::None;
    bool mayRegister = false;

    friend bool operator==(const HouseholdMember &, const HouseholdMember &) = default;
};
using Household = QList<HouseholdMember>;

/// A content of the portal, and from when on it is open to a person (HIN-7, MYK-19).
struct PortalContent
{
    QString code;
    QString name;
    QDate opensOn;
    bool isOpen = false;
    QString reckonedFrom; ///< filed_on or acquired_on
    bool insuredOnly = false;
};
using PortalContents = QList<PortalContent>;

/// A notice or certificate of the society, and whether it is open to a person (AIS-12, AIS-13).
struct PersonNotice
{
    QString code;
    QString name;
    QString state; ///< open, later, not_announced, insured_only, closed or nothing
    QDate openFrom;
    QDate startsOn; ///< the society's beginning of this notice; null: not announced
    QString monthOf;
    int keepYears = 0; ///< 0: not said
};
using PersonNotices = QList<PersonNotice>;

/// A mail of the portal's to a person, and what became of it (AIS-4, AZB-4).
struct PersonMail
{
    qint64 id = 0;
    QString kind;
    QString address; ///< as typed; empty where it is closed
    QDateTime queuedAt;
    QDateTime takenAt; ///< by the mail system
    QString state;     ///< waiting, void, taken, or what the mail system reported last
    QDateTime reportedAt;
    QString detail;      ///< the mail system's words
    QDateTime expiresAt; ///< of its link or key; null: it has none
    QDateTime usedAt;
    QDateTime voidAt;

    friend bool operator==(const PersonMail &, const PersonMail &) = default;
};

struct MailLog
{
    bool closed = false; ///< the addresses open with the identity check
    QString sender;      ///< which a receive filter must allow (JAL-4)
    QString domain;
    QList<PersonMail> mails; ///< the newest first
};

/// Who looked at a person, at what and why.
struct PersonReader
{
    qint64 id = 0;
    QDateTime at;
    QString reader;
    QString what; ///< the event's code
    QString reason;
    QString from; ///< the code of the list that a record was opened from; empty: none, or it is not known
    QString next; ///< where the page behind this one begins; empty: nothing follows, or not the last of its page

    friend bool operator==(const PersonReader &, const PersonReader &) = default;
};
using PersonReaders = QList<PersonReader>;

/// A part of a detail that the profile may protect.
struct DetailValue
{
    QString name; ///< postal_code, address, telephone, email, login_id, symbol_number or birth_date
    QString text;
    bool verified = false; ///< a mail address that was confirmed by its link
};

/// What came of asking for a detail. A refusal is on record like an answer, so it is an answer, too.
struct RevealedDetail
{
    bool shown = false; ///< false: closed until an identity check has passed
    QList<DetailValue> values;
};
