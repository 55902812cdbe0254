#pragma once

#include "models/domain/RegistrationDesk.h"
#include "models/tables/Chip.h"

#include <QCoreApplication>

/// What a clerk says about a member's viewing password.
class ViewingWords
{
    Q_DECLARE_TR_FUNCTIONS(ViewingWords)

public:
    static Chip toSay(const ViewingPassword &member);
};
