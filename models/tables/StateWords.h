#pragma once

#include "models/domain/Member.h"
#include "models/domain/Request.h"
#include "models/tables/Column.h"

#include <QCoreApplication>

/// Every state as a chip: word, tone and sign. One place for all tables, pages and dialogs.
class StateWords
{
    Q_DECLARE_TR_FUNCTIONS(StateWords)

public:
    static Chip request(RequestState state);
    static Chip identity(IdentityState state);
    static Chip account(AccountState state);
    static Chip card(CardState state);
    /// The same, but a card whose password works says so.
    static Chip card(const MemberCard &card);
    static Chip coverage(CoverageStatus status, QDate lostOn);
    /// A lane of approval: low, normal, high.
    static Chip lane(const QString &code);
    /// When a request is promised; its chip is empty while there is time.
    static Chip promise(QDate promisedOn, Lateness lateness);
    /// Whether a content or a notice is open to somebody: open, later, not_announced, insured_only, closed, nothing.
    static Chip opening(const QString &code);
    /// How far a registration is: not_registered, link_sent, link_expired, half_way, registered, recheck, frozen,
    /// to_be_erased.
    static Chip registration(const QString &code);
    /// Where a viewing password stands: works, under_way, missing, no_wish.
    static Chip viewing(const QString &code);
    /// What became of a mail.
    static Chip mail(const QString &code);
    /// Whether this person may decide, and if not, why.
    static Chip mayDecide(bool mayDecide);
};
