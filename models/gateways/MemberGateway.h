#pragma once

#include "models/base/OpId.h"
#include "models/base/Result.h"
#include "models/domain/Member.h"
#include "models/domain/Request.h"

#include <QFuture>

/// What the counter asks about members.
class MemberGateway
{
public:
    virtual ~MemberGateway() = default;

    /// Understands symbol-number, kana, kanji, date of birth, e-mail, login id and card serial. At most the profile's
    /// cap.
    virtual QFuture<Result<Members>> searchMembers(const QString &text) = 0;
    /// Recorded with `reason`; refused with MD020 when there is no such person in this society.
    virtual QFuture<Result<PersonView>> openPerson(PersonId person, const QString &reason) = 0;
};
