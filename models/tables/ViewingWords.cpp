#include "models/tables/ViewingWords.h"

#include "models/tables/DateText.h"

using namespace Qt::StringLiterals;

namespace {

Chip underWay(const ViewingPassword &member)
{
    if (member.dispatched)
        return {ViewingWords::tr("The card %1 has been dispatched: it is with the post or, of those who work, with the "
                                 "employer's person in charge. Another one now would make it void.")
                    .arg(member.nextSerial),
                Tone::Busy, u"truck-delivery"_s};
    if (member.expectedOn.isValid())
        return {ViewingWords::tr("A card was asked for on %1 and is expected by %2. Another request now would make it "
                                 "void.",
                                 "day, day")
                    .arg(DateText::day(member.askedAt.toLocalTime().date()), DateText::day(member.expectedOn)),
                Tone::Busy, u"clock"_s};
    return {ViewingWords::tr("A card was asked for on %1; its day is not promised at the moment. Another request now "
                             "would make it void.")
                .arg(DateText::day(member.askedAt.toLocalTime().date())),
            Tone::Busy, u"clock"_s};
}

} // namespace

Chip ViewingWords::toSay(const ViewingPassword &member)
{
    if (member.state == "under_way"_L1)
        return underWay(member);
    if (member.state == "works"_L1 && !member.serial.isEmpty())
        return {tr("The card that works has the date %1 at its upper right and the number %2. One with an earlier date "
                   "is void.",
                   "day, card number")
                    .arg(DateText::day(member.printedOn), member.serial),
                Tone::Good};
    if (member.state == "works"_L1)
        return {tr("A viewing password works that came without a card."), Tone::Good};
    if (member.state == "missing"_L1)
        return {
            tr("The member wishes to view, and no card was ever asked for or the last one is void: take a request."),
            Tone::Warn};
    return {tr("The member does not wish to view, so no card is sent. The wish is changed in the member portal."),
            Tone::Neutral, u"info-circle"_s};
}
