#include "models/domain/Mail.h"

using namespace Qt::StringLiterals;

Compared comparedFromSql(const QString &word)
{
    if (word == "match"_L1)
        return Compared::Match;
    return word == "differs"_L1 ? Compared::Differs : Compared::NotGiven;
}
