#include "models/tables/DiagnosisWords.h"

#include "models/tables/CauseSentences.h"
#include "models/tables/DateText.h"
#include "models/tables/FactWords.h"
#include "models/tables/Words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const CauseSentences *sentencesOf(const QString &rule)
{
    for (const auto part : {CauseSentences::ofRegistration(), CauseSentences::ofAccess()}) {
        const auto has = [&](const CauseSentences &its) { return its.rule == rule; };
        if (const auto found = std::find_if(part.begin(), part.end(), has); found != part.end())
            return &*found;
    }
    return nullptr;
}

} // namespace

// In one go, so that a fact with {} in it stays what it is.
QString DiagnosisWords::filled(const char *sentence, const QJsonObject &facts)
{
    static const QRegularExpression place(u"\\{([a-z_]+)\\}"_s);
    const QString written = tr(sentence);
    QString text;
    qsizetype done = 0;
    for (auto matches = place.globalMatch(written); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        text += QStringView(written).mid(done, match.capturedStart() - done);
        text += FactWords::value(match.captured(1), facts.value(match.captured(1)));
        done = match.capturedEnd();
    }
    text += QStringView(written).mid(done);
    return text;
}

QString DiagnosisWords::cause(const Cause &cause)
{
    const CauseSentences *its = sentencesOf(cause.rule);
    return its ? filled(its->cause, cause.facts) : cause.rule;
}

QString DiagnosisWords::toSay(const Cause &cause)
{
    if (cause.say == "words"_L1)
        return cause.facts.value("words"_L1).toString();
    const CauseSentences *its = sentencesOf(cause.rule);
    return its ? filled(its->say, cause.facts) : QString();
}

QStringList DiagnosisWords::evidence(const Cause &cause)
{
    QStringList lines;
    for (const QString &name : FactWords::shown()) {
        const QString value = FactWords::value(name, cause.facts.value(name));
        if (!value.isEmpty())
            lines.append(tr("%1: %2", "a fact and its value").arg(FactWords::label(name), value));
    }
    return lines;
}

Chip DiagnosisWords::certainty(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Unknown: return {tr("Unknown: this program is out of date"), Tone::Warn};
    case Certainty::High: return {tr("Certainty: high"), Tone::Bad};
    case Certainty::Medium: return {tr("Certainty: medium"), Tone::Warn};
    case Certainty::Low: return {tr("Certainty: low"), Tone::Neutral};
    }
    return {};
}

QString DiagnosisWords::button(const Cause &cause)
{
    switch (cause.next) {
    case NextStep::TakeRequest: return tr("Take: %1", "kind of request").arg(Words::kind(cause.kind));
    case NextStep::OpenRequest: return tr("Go to request %1").arg(cause.request.value);
    case NextStep::CardInHand: return tr("Which card is it?");
    case NextStep::MailLog: return tr("Look at the mails");
    case NextStep::Directory: return tr("Who answers this?");
    case NextStep::None:
    case NextStep::Wait:
    case NextStep::MemberActs:
    case NextStep::AskEmployer: break;
    }
    return {};
}

QString DiagnosisWords::hint(const Cause &cause)
{
    switch (cause.next) {
    case NextStep::Wait: return tr("There is nothing to do but wait.");
    case NextStep::MemberActs: return tr("The member does this on the portal.");
    case NextStep::AskEmployer: return tr("The employer's person in charge hands the card out.");
    default: return {};
    }
}

Chip DiagnosisWords::checked(bool checked)
{
    if (checked)
        return {tr("The caller's identity is checked"), Tone::Good, u"user-check"_s};
    return {tr("The caller's identity is not checked: only say what the sentences say"), Tone::Warn, u"user-check"_s};
}

QList<Chip> DiagnosisWords::cards(const CardsInHand &hand)
{
    QList<Chip> lines;
    for (const HeldCard &held : hand.cards)
        lines.append(card(held));
    if (!lines.isEmpty())
        return lines;
    if (!hand.day.isValid())
        return {{tr("This card is not this person's."), Tone::Bad, u"ban"_s}};
    if (!hand.latestOn.isValid())
        return {{tr("No card of this person has left the house."), Tone::Bad, u"ban"_s}};
    return {{tr("No card of this person has this date. The latest one is dated %1; an earlier one is void.")
                 .arg(DateText::day(hand.latestOn)),
             Tone::Bad, u"ban"_s}};
}

Chip DiagnosisWords::card(const HeldCard &card)
{
    const QString which = tr("%1, dated %2", "card number, day").arg(card.serial, DateText::day(card.printedOn));
    const QString since = DateText::moment(card.voidAt);
    if (card.answer == "live"_L1)
        return {tr("%1: this card is valid.").arg(which), Tone::Good, u"id"_s};
    if (card.answer == "replaced"_L1 && !card.liveSerial.isEmpty())
        return {tr("%1: void since %2. The valid card is %3, dated %4.")
                    .arg(which, since, card.liveSerial, DateText::day(card.livePrintedOn)),
                Tone::Bad, u"ban"_s};
    if (card.answer == "replaced"_L1)
        return {tr("%1: void since %2, because a later one was dispatched.").arg(which, since), Tone::Bad, u"ban"_s};
    if (card.answer == "reported_lost"_L1)
        return {tr("%1: void since %2, because it was reported lost or seen.").arg(which, since), Tone::Bad, u"ban"_s};
    if (card.answer == "unused"_L1)
        return {tr("%1: void since %2, because it was not used in time.").arg(which, since), Tone::Bad, u"ban"_s};
    if (card.answer == "returned"_L1)
        return {tr("%1: this card came back to the society.").arg(which), Tone::Bad, u"arrow-back-up"_s};
    if (card.answer == "not_dispatched"_L1)
        return {tr("%1: this card has not left the house yet. Compare the number again.").arg(which), Tone::Warn,
                u"printer"_s};
    if (card.answer == "never_sent"_L1)
        return {tr("%1: this card was never sent. Compare the number again.").arg(which), Tone::Bad, u"ban"_s};
    return {tr("%1: void since %2.").arg(which, since), Tone::Bad, u"ban"_s};
}

QString DiagnosisWords::reach(const DirectoryEntry &entry)
{
    if (entry.guidance <= 0)
        return entry.telephone;
    return tr("%1, guidance number %2").arg(entry.telephone).arg(entry.guidance);
}

Chip DiagnosisWords::validity(const GeneralAnswer &answer)
{
    if (!answer.holdsUntil.isValid())
        return {};
    if (!answer.holds)
        return {tr("Held until %1").arg(DateText::day(answer.holdsUntil)), Tone::Bad, u"clock"_s};
    return {tr("Valid until %1").arg(DateText::day(answer.holdsUntil)), Tone::Neutral, u"clock"_s};
}
