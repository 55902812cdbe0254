#include "models/tables/PersonWords.h"

#include "models/tables/DateText.h"
#include "models/tables/StateWords.h"
#include "models/tables/Words.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

std::optional<MemberCard> liveCard(const PersonView &person)
{
    const auto live = [](const MemberCard &card) { return card.live; };
    const auto found = std::find_if(person.cards.cbegin(), person.cards.cend(), live);
    return found == person.cards.cend() ? std::optional<MemberCard>() : *found;
}

bool isCovered(const PersonView &person)
{
    const auto holds = [](const Coverage &coverage) { return !coverage.lostOn.isValid(); };
    return std::any_of(person.coverages.cbegin(), person.coverages.cend(), holds);
}

// A day as a caller may have it on the card, and as it is said in Japan.
QString inBothCalendars(QDate day)
{
    return PersonWords::tr("%1 (%2)", "a day, the same in the Japanese calendar")
        .arg(DateText::day(day), DateText::era(day));
}

} // namespace

QList<Chip> PersonWords::states(const PersonView &person)
{
    QList<Chip> chips{StateWords::account(person.account)};
    if (person.wishesToView)
        chips.append({tr("Wishes to view"), Tone::Good, u"eye"_s});
    else
        chips.append({tr("Does not wish to view"), Tone::Neutral, u"eye-off"_s});
    if (!person.cardUnderWay.isEmpty())
        chips.append({tr("Card under way"), Tone::Busy, u"mail"_s});
    if (!person.coverages.isEmpty() && !isCovered(person))
        chips.append({tr("No longer covered"), Tone::Bad});
    if (person.tie)
        chips.append({tr("A namesake with the same date of birth exists"), Tone::Warn});
    return chips;
}

QList<Chip> PersonWords::worksNow(const PersonView &person, QDate today)
{
    QList<Chip> lines{viewingPassword(person)};
    lines += cards(person);
    lines += signIn(person, today);
    return lines;
}

Chip PersonWords::viewingPassword(const PersonView &person)
{
    if (person.viewingWorksSince.isValid())
        return {tr("A viewing password has worked since %1.").arg(DateText::moment(person.viewingWorksSince)),
                Tone::Good, u"key"_s};
    if (!isCovered(person))
        return {tr("No viewing password works: the person is no longer covered."), Tone::Bad, u"key"_s};
    if (!person.wishesToView)
        return {tr("No viewing password works: the member does not wish to view, so no card was sent."), Tone::Neutral,
                u"key"_s};
    return {tr("No viewing password works."), Tone::Warn, u"key"_s};
}

QList<Chip> PersonWords::cards(const PersonView &person)
{
    QList<Chip> lines;
    if (const auto live = liveCard(person)) {
        const QString day = inBothCalendars(live->printedOn);
        lines.append({tr("The valid card is %1, dated %2.", "card number, date on the card").arg(live->serial, day),
                      Tone::Good, u"id"_s});
        if (person.cards.size() > 1)
            lines.append(
                {tr("A card with an earlier date is void, even when it arrived later."), Tone::Neutral, u"ban"_s});
    }
    if (!person.cardUnderWay.isEmpty()) {
        lines.append({tr("A card is already under way: %1. Another request would make it void before it is used.")
                          .arg(Words::underWay(person.cardUnderWay)),
                      Tone::Warn, u"mail"_s});
    }
    return lines;
}

QList<Chip> PersonWords::signIn(const PersonView &person, QDate today)
{
    if (person.account != AccountState::Registered)
        return {};
    if (!person.lastLoginAt.isValid())
        return {{tr("Has never signed in to the portal. Login ID: %1").arg(person.loginId), Tone::Neutral, u"login"_s}};

    const QString when = DateText::moment(person.lastLoginAt);
    QList<Chip> lines{
        {tr("Last signed in to the portal on %1. Login ID: %2").arg(when, person.loginId), Tone::Neutral, u"login"_s}};
    if (person.lastLoginAt.toLocalTime().date().daysTo(today) > 30)
        lines.append(
            {tr("More than 30 days without signing in: the portal asks to confirm the e-mail address next time."),
             Tone::Warn, u"mail"_s});
    return lines;
}
