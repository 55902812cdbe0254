#pragma once

#include "models/domain/Deputy.h"
#include "models/domain/OneTimeCode.h"
#include "models/tables/Chip.h"

#include <QCoreApplication>

/// Deputies and one-time codes in words.
class StaffWords
{
    Q_DECLARE_TR_FUNCTIONS(StaffWords)

public:
    static Chip deputy(const Deputy &deputy);
    static Chip code(const StaffCode &code);
    /// How it stands with one's own codes.
    static Chip ownCode(const OwnCode &code);
};
