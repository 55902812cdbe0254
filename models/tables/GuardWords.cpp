#include "models/tables/GuardWords.h"

#include "models/tables/DateText.h"
#include "models/tables/StateWords.h"
#include "models/tables/Words.h"

using namespace Qt::StringLiterals;

QList<Chip> GuardWords::notices(const RequestGuard &guard, const QString &kind)
{
    QList<Chip> notices;
    for (const OtherRequest &open : guard.open)
        notices.append({tr("Request %1 asks for the same thing since %2: %3.", "number, moment, state")
                            .arg(QString::number(open.id.value), DateText::moment(open.receivedAt),
                                 StateWords::request(open.state).word),
                        Tone::Warn, u"inbox"_s});
    if (!guard.underWay.isEmpty())
        notices.append(underWay(guard.underWay, guard.expectedOn));
    if (!guard.say.isEmpty())
        notices.append({tr("Say to the caller: “%1”").arg(guard.say), Tone::Neutral, u"phone"_s});
    const bool byMail = isCardKind(kind) && !kind.startsWith("viewing_"_L1);
    if (guard.canHelpThemselves && byMail)
        notices.append(
            {tr("The member can get this by mail from the portal at once, without a card."), Tone::Good, u"mail"_s});
    return notices;
}

Chip GuardWords::underWay(const QString &card, QDate expectedOn)
{
    const QString name = Words::underWay(card);
    if (expectedOn.isValid())
        return {tr("A card is already under way: %1, expected by %2. If it arrives after the next one, it is void.")
                    .arg(name, DateText::day(expectedOn)),
                Tone::Warn, u"mail"_s};
    return {tr("A card is already under way: %1. If it arrives after the next one, it is void.").arg(name), Tone::Warn,
            u"mail"_s};
}
