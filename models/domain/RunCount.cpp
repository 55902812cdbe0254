#include "models/domain/RunCount.h"

using namespace Qt::StringLiterals;

StraySheet::Kind strayKindFromSql(const QString &word)
{
    if (word == "other_run"_L1)
        return StraySheet::Kind::OtherRun;
    if (word == "void"_L1)
        return StraySheet::Kind::Void;
    return word == "gone"_L1 ? StraySheet::Kind::Gone : StraySheet::Kind::Unknown;
}
