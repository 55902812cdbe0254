#pragma once

#include "models/domain/RegistrationDesk.h"

#include <QCoreApplication>

/// What is said about sending links of registrations again.
class InvitationWords
{
    Q_DECLARE_TR_FUNCTIONS(InvitationWords)

public:
    /// `chosen` are the rows in hand, `underWay` those among them who can be mailed.
    static QString question(int underWay, int chosen);
    static QString verb(int underWay);
    static QString mailed(const InvitedAgain &invited);
    /// How many were not mailed, by reason; empty: everyone was.
    static QString passedOver(const InvitedAgain &invited);
};
