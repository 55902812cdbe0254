#include "models/domain/Member.h"

using namespace Qt::StringLiterals;

CoverageStatus coverageStatusFromSql(const QString &word)
{
    if (word == "general"_L1)
        return CoverageStatus::General;
    if (word == "voluntary_continuation"_L1)
        return CoverageStatus::VoluntaryContinuation;
    if (word == "special_retired"_L1)
        return CoverageStatus::SpecialRetired;
    return CoverageStatus::Unknown;
}

AccountState accountStateFromSql(const QString &word)
{
    if (word.isEmpty() || word == "none"_L1)
        return AccountState::None;
    if (word == "registered"_L1)
        return AccountState::Registered;
    if (word == "frozen"_L1)
        return AccountState::Frozen;
    if (word == "deleted"_L1)
        return AccountState::Deleted;
    return AccountState::Unknown;
}

CardState cardStateFromSql(const QString &word)
{
    if (word == "numbered"_L1)
        return CardState::Numbered;
    if (word == "staged"_L1)
        return CardState::Staged;
    if (word == "good"_L1)
        return CardState::Good;
    if (word == "spoiled"_L1)
        return CardState::Spoiled;
    if (word == "not_found"_L1)
        return CardState::NotFound;
    if (word == "void"_L1)
        return CardState::Void;
    if (word == "dispatched"_L1)
        return CardState::Dispatched;
    if (word == "returned"_L1)
        return CardState::Returned;
    return CardState::Unknown;
}
