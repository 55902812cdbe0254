#pragma once

#include "models/base/OpId.h"
#include "models/base/Result.h"
#include "models/domain/RegistrationDesk.h"

#include <QFuture>

/// Everyone's registration and viewing password, in long lists. Each page that is read is on record, with the number of
/// its lines.
class RegistrationGateway
{
public:
    virtual ~RegistrationGateway() = default;

    /// A page; `after` is empty or the `next` of the page before.
    virtual QFuture<Result<RegistrationList>> registrations(const RegistrationQuestion &question, const QString &after)
        = 0;
    virtual QFuture<Result<RegistrationCounts>> registrationCounts() = 0;
    /// The lowest rate first.
    virtual QFuture<Result<RegistrationRates>> registrationRates() = 0;
    /// Mails a new link to those whose registration is under way; at most 200 at once.
    virtual QFuture<Result<InvitedAgain>> inviteAgain(const OpId &op, const QList<CoverageId> &coverages) = 0;

    /// `state`: under_way, works, missing, no_wish, or empty: all who wish to view.
    virtual QFuture<Result<ViewingList>> viewingPasswords(const QString &state, const QString &text,
                                                          const QString &after)
        = 0;
};
