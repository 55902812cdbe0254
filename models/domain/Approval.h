#pragma once

#include "models/domain/Request.h"

/// A request waiting for somebody who had no hand in it.
struct Approval
{
    RequestId id;
    QString kind;
    QString memberName;
    QString symbol;
    QString number;
    QString employer;
    QDateTime submittedAt;
    QString submittedBy;
    QString lane; ///< low, normal, high
    QDate promisedOn;
    bool mayDecide = false; ///< false: this person had a hand in it
    bool fullCheck = false; ///< the lot took it out of a batch: its sheet has to be read first
    QDate lapsesOn;         ///< the last day on which it can be decided
    QString decidesFor;     ///< whom this person represents in it; empty: nobody
    BulkId list;            ///< the list that it was made from, for which nobody asked; not valid: none
    QString listReason;     ///< why that list was made
    bool together = false;  ///< a batch may hold it: of the low lane or of a list, and nothing unusual

    friend bool operator==(const Approval &, const Approval &) = default;
};
using Approvals = QList<Approval>;

/// Somebody who could be taken for the member: the same birth date, and the same name in writing or in reading (I-7).
struct LookAlike
{
    QString name;
    QString symbol;
    QString number;
    QString employer;

    friend bool operator==(const LookAlike &, const LookAlike &) = default;
};

/// Whether the member was called back on the number on file.
enum class CalledBack { No, Tried, Reached };

CalledBack calledBackFromSql(const QString &word);

/// What the approver reads before deciding: what will happen and what is unusual, nothing to edit.
struct ApprovalSheet
{
    Approval approval;
    QString route;           ///< employer or home
    QStringList destination; ///< lines of the address face
    QString voidsSerial;     ///< the card that becomes void; empty: none
    QDate voidsPrintedOn;
    bool voidAtOnce = false;
    QString reason;             ///< what the caller said when the request was taken; may be empty
    QString despite;            ///< why it was taken all the same; empty: nothing was under way
    QString note;               ///< from whoever submitted it; may be empty
    QStringList identityFields; ///< the fields that matched
    QString identityBy;         ///< who checked; empty: nobody
    int identityAsked = 0;      ///< how many items were asked
    int identityFailures = 0;   ///< how many checks failed before
    CalledBack calledBack = CalledBack::No;
    QList<LookAlike> lookAlikes;
    bool toTellApart = false; ///< this person has not told them apart yet, and cannot approve before (MD190)
    QStringList unusual;      ///< codes: tie, third_in_30_days, address_is_employer, …; ui translates
    QList<Hand> hands;
};

/// A request that a batch left out, by the code of what speaks against it.
struct LeftOut
{
    RequestId request;
    QString code; ///< MD162: the lot wants it to be read singly; else as in a single decision

    friend bool operator==(const LeftOut &, const LeftOut &) = default;
};

struct BatchAnswer
{
    QList<RequestId> approved;
    QList<LeftOut> leftOut;
};

/// Whether the number that an approver typed is that of the request's member. Whose else it might be is said nowhere.
struct TellingAnswer
{
    bool isIt = false;
};

/// What the lot took out of this person's batches within 90 days, and what became of it.
struct FullChecks
{
    int drawn = 0;
    int decided = 0;
    int rejected = 0;
};
