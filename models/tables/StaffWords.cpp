#include "models/tables/StaffWords.h"

using namespace Qt::StringLiterals;

Chip StaffWords::deputy(const Deputy &deputy)
{
    if (deputy.state == "proposed"_L1)
        return {tr("To be confirmed", "a deputy"), Tone::Warn, u"clock"_s};
    if (deputy.state == "approved"_L1)
        return {tr("Confirmed", "a deputy"), Tone::Good};
    if (deputy.state == "rejected"_L1)
        return {tr("Refused", "a deputy"), Tone::Bad, u"ban"_s};
    if (deputy.state == "ended"_L1)
        return {tr("Ended early", "a deputy"), Tone::Neutral, u"ban"_s};
    if (deputy.state == "over"_L1)
        return {tr("Over", "a deputy's days"), Tone::Neutral};
    return {tr("Unknown: this program is out of date"), Tone::Warn};
}

Chip StaffWords::code(const StaffCode &code)
{
    if (code.state == "none"_L1)
        return {tr("Not set up", "one-time codes"), Tone::Neutral};
    if (code.state == "started"_L1)
        return {tr("May be set up now", "one-time codes"), Tone::Busy, u"clock"_s};
    if (code.state == "set_up"_L1)
        return {tr("Set up", "one-time codes"), Tone::Good};
    if (code.state == "locked"_L1)
        return {tr("Locked", "one-time codes"), Tone::Bad, u"lock"_s};
    return {tr("Unknown: this program is out of date"), Tone::Warn};
}

Chip StaffWords::ownCode(const OwnCode &code)
{
    if (code.invited)
        return {tr("May be set up now", "one-time codes"), Tone::Busy, u"clock"_s};
    if (code.locked)
        return {tr("Locked", "one-time codes"), Tone::Bad, u"lock"_s};
    if (code.setUp)
        return {tr("Set up", "one-time codes"), Tone::Good};
    return {tr("Not set up", "one-time codes"), Tone::Neutral};
}
