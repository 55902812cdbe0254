#pragma once

#include "models/base/OpId.h"
#include "models/base/Result.h"
#include "models/domain/Diagnosis.h"
#include "models/domain/Member.h"
#include "models/domain/OpenedFor.h"
#include "models/domain/PersonFile.h"
#include "models/domain/Request.h"

#include <QFuture>

/// What the counter asks about members.
class MemberGateway
{
public:
    virtual ~MemberGateway() = default;

    /// Understands symbol-number, kana, kanji, date of birth, e-mail, login id and card serial. A page; `after` is
    /// empty or the `next` of the page before. All pages together have as many lines as the profile's cap.
    virtual QFuture<Result<Members>> searchMembers(const QString &text, const QString &after) = 0;
    /// Whose records this person opened last, the latest first.
    virtual QFuture<Result<Members>> recentMembers() = 0;
    /// Recorded with `why`; refused with MD020 when there is no such person in this society.
    virtual QFuture<Result<PersonView>> openPerson(PersonId person, const OpenedFor &why) = 0;

    // Each of these is on record. MD020: no such person.
    virtual QFuture<Result<Household>> household(PersonId person) = 0;
    virtual QFuture<Result<PortalContents>> contents(PersonId person) = 0;
    virtual QFuture<Result<PersonNotices>> notices(PersonId person) = 0;
    virtual QFuture<Result<MailLog>> mailLog(PersonId person) = 0;
    /// A page; `after` is empty or the `next` of the page before.
    virtual QFuture<Result<PersonReaders>> personReaders(PersonId person, const QString &after) = 0;
    /// `field`: login_id, address, phone, emails or authentication. Recorded with `reason`, also when it stays closed.
    virtual QFuture<Result<RevealedDetail>> revealDetail(const OpId &op, PersonId person, const QString &field,
                                                         const QString &reason)
        = 0;

    /// Why this member does not get in. `address`: the one that the caller says was typed, or empty. Recorded. MD005:
    /// it is no address. MD020: no such person.
    virtual QFuture<Result<Diagnosis>> diagnose(PersonId person, const QString &address) = 0;
    /// What the card is worth whose number or date the caller reads out (MYK-13). Recorded. MD005: it is neither.
    virtual QFuture<Result<CardsInHand>> cardInHand(PersonId person, const QString &typed) = 0;
    /// Who answers what.
    virtual QFuture<Result<Directory>> directory() = 0;
    /// The general answers in which every word occurs; all of them for an empty text.
    virtual QFuture<Result<GeneralAnswers>> answers(const QString &text) = 0;
};
