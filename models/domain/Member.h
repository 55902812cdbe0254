#pragma once

#include "models/base/Id.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

enum class CoverageStatus { Unknown, General, VoluntaryContinuation, SpecialRetired };
enum class AccountState { Unknown, None, Registered, Frozen, Deleted };
enum class CardState { Unknown, Numbered, Staged, Good, Spoiled, NotFound, Void, Dispatched, Returned };

CoverageStatus coverageStatusFromSql(const QString &word);
AccountState accountStateFromSql(const QString &word);
CardState cardStateFromSql(const QString &word);

/// One line of the member search.
struct Member
{
    PersonId person;
    CoverageId coverage;
    QString symbol; ///< 記号, as text: leading zeros count
    QString number; ///< 番号
    QString branch; ///< 枝番
    QString name;   ///< family and given name, exactly as stored
    QString kana;
    QDate birthDate;
    bool insured = true; ///< false: a dependant
    CoverageStatus status = CoverageStatus::Unknown;
    QDate lostOn; ///< null while covered
    QString employer;
    AccountState account = AccountState::None;
    bool tie = false;     ///< another person has the same name and birth date (incident I-7)
    QString understoodAs; ///< which form of input this line answers: symbol_number, kana, …
    QString next;         ///< of the last line of a page: where the page behind it begins; empty: nowhere
    bool cut = false;     ///< more were found than the profile lets a search show

    friend bool operator==(const Member &, const Member &) = default;
};
using Members = QList<Member>;

struct Coverage
{
    CoverageId id;
    QString symbol;
    QString number;
    QString branch;
    bool insured = true;
    CoverageStatus status = CoverageStatus::Unknown;
    QDate acquiredOn;
    QDate lostOn;
    QString employer;
    QString lossReason;

    friend bool operator==(const Coverage &, const Coverage &) = default;
};

/// A card as the counter sees it: date and serial tell which one a caller holds (MYK-13).
struct MemberCard
{
    QString serial;
    QString kind;
    QDate printedOn;
    CardState state = CardState::Unknown;
    bool live = false; ///< its secret is the one that works
    QDateTime dispatchedAt;
    QString destination;

    friend bool operator==(const MemberCard &, const MemberCard &) = default;
};

/// What happened to a person's records, newest first.
struct TimelineEntry
{
    QDateTime at;
    QString what; ///< event name, such as request_taken; ui translates
    QString actor;
    QString subject; ///< request number, serial and the like

    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;
};

/// A person as opened at the counter. Opening is recorded with its reason.
struct PersonView
{
    PersonId id;
    QString name;
    QString kana;
    QDate birthDate;
    bool tie = false;
    QList<Coverage> coverages; ///< newest first
    AccountState account = AccountState::None;
    QString loginId;
    bool wishesToView = false;
    QDateTime lastLoginAt;
    QDateTime viewingWorksSince; ///< null: no viewing password works
    QList<MemberCard> cards;     ///< newest first
    QList<TimelineEntry> timeline;
    QString cardUnderWay; ///< serial or request that a second request would make void (MYK-8); empty: none
    QStringList closed;   ///< details that open once an identity check has passed: address, phone, emails, …
};
