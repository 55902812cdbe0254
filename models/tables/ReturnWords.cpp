#include "models/tables/ReturnWords.h"

#include "models/tables/DateText.h"
#include "models/tables/Words.h"

using namespace Qt::StringLiterals;

QStringList ReturnWords::reasons()
{
    return {u"unknown_address"_s, u"name_incomplete"_s,   u"moved_unknown"_s, u"refused"_s,
            u"storage_expired"_s, u"employer_returned"_s, u"other"_s};
}

QString ReturnWords::reason(const QString &code)
{
    if (code == "unknown_address"_L1)
        return tr("Not known at this address", "stamp on returned mail");
    if (code == "name_incomplete"_L1)
        return tr("Name or address incomplete", "stamp on returned mail");
    if (code == "moved_unknown"_L1)
        return tr("Moved, nobody knows where to", "stamp on returned mail");
    if (code == "refused"_L1)
        return tr("Refused by the addressee", "stamp on returned mail");
    if (code == "storage_expired"_L1)
        return tr("Not collected in time", "stamp on returned mail");
    if (code == "employer_returned"_L1)
        return tr("Handed back by the employer", "why a card came back");
    if (code == "other"_L1)
        return tr("Another reason", "why a card came back");
    return code;
}

QString ReturnWords::outcome(const QString &code)
{
    if (code == "address_confirmed"_L1)
        return tr("Address confirmed");
    if (code == "address_corrected"_L1)
        return tr("Address corrected");
    if (code == "no_card_needed"_L1)
        return tr("No card needed any more");
    return code;
}

Chip ReturnWords::state(const Returned &card)
{
    if (card.outcome.isEmpty())
        return {tr("Address to be checked"), Tone::Warn, u"home"_s};
    return {outcome(card.outcome), Tone::Good};
}

QStringList ReturnWords::happenings() { return {u"wrong_person"_s, u"swapped"_s, u"lost_on_the_way"_s, u"stolen"_s}; }

QString ReturnWords::happened(const QString &code)
{
    if (code == "wrong_person"_L1)
        return tr("It reached another person");
    if (code == "swapped"_L1)
        return tr("Two cards were swapped");
    if (code == "lost_on_the_way"_L1)
        return tr("It was lost on the way");
    if (code == "stolen"_L1)
        return tr("It was stolen");
    return code;
}

QStringList ReturnWords::sights() { return {u"not_known"_s, u"outside_only"_s, u"opened"_s, u"used"_s}; }

QString ReturnWords::seen(const QString &code)
{
    if (code == "outside_only"_L1)
        return tr("Only the outside: the seal was whole");
    if (code == "opened"_L1)
        return tr("It was opened");
    if (code == "used"_L1)
        return tr("The password was used");
    if (code == "not_known"_L1)
        return tr("Not known yet");
    return code;
}

QString ReturnWords::exposed(const QStringList &codes)
{
    QStringList words;
    for (const QString &code : codes) {
        if (code == "name_and_address"_L1)
            words.append(tr("name and address"));
        else if (code == "viewing"_L1)
            words.append(tr("the viewing password"));
        else if (code == "login"_L1)
            words.append(tr("login ID and password"));
        else if (code == "temporary"_L1)
            words.append(tr("login ID and temporary password"));
        else if (code == "contents"_L1)
            words.append(tr("what the portal shows: check-ups and medical bills"));
        else
            words.append(code);
    }
    return words.join(tr(", ", "between entries of a list"));
}

Chip ReturnWords::clock(const Misdelivery &misdelivery)
{
    if (!misdelivery.nextDue.isValid())
        return {tr("Both reports are sent"), Tone::Good};
    const bool first = !misdelivery.firstSentOn.isValid();
    if (misdelivery.daysLeft < 0)
        return {first ? tr("First report is late") : tr("Final report is late"), Tone::Bad, u"clock"_s};
    const QString words = first ? tr("First report: %n day(s) left", nullptr, misdelivery.daysLeft)
                                : tr("Final report: %n day(s) left", nullptr, misdelivery.daysLeft);
    return {words, misdelivery.daysLeft <= 2 ? Tone::Bad : Tone::Warn, u"clock"_s};
}

QString ReturnWords::report(const Misdelivery &misdelivery, const QString &society)
{
    const QString known = DateText::day(misdelivery.knownAt.toLocalTime().date());
    QStringList lines;
    lines.append(tr("Report on a leak of personal data: %1", "society").arg(society));
    lines.append(
        misdelivery.isOfRun()
            ? tr("1. What happened: sealed cards that were sent by post together did not reach their addressees. %1.",
                 "what happened")
                  .arg(happened(misdelivery.happened))
            : tr("1. What happened: a sealed card that was sent by post did not reach its addressee. %1.",
                 "what happened")
                  .arg(happened(misdelivery.happened)));
    lines.append(tr("   Known since: %1", "day").arg(known));
    lines.append(tr("2. Data concerned: %1", "list").arg(exposed(misdelivery.exposed)));
    lines.append(tr("3. Number of persons: %1").arg(misdelivery.persons));
    lines.append(tr("4. Cause: to be filled in"));
    lines.append(tr("5. Secondary damage: %1. Since the card left, its password was used %2 time(s).",
                    "what was seen, how often")
                     .arg(seen(misdelivery.seen), QString::number(misdelivery.uses)));
    lines.append(tr("   The password was made void as soon as this was known."));
    lines.append(tr("6. Telling the person concerned: to be filled in"));
    lines.append(tr("7. Making it public: to be filled in"));
    lines.append(tr("8. Preventing another case: to be filled in"));
    lines.append(tr("9. Reports: first by %1, final by %2", "days")
                     .arg(DateText::day(misdelivery.firstDue), DateText::day(misdelivery.finalDue)));
    return lines.join(u'\n');
}

Chip ReturnWords::newCard(const Misdelivery &misdelivery)
{
    if (misdelivery.cardNeeded)
        return {tr("To be asked for"), Tone::Warn, u"mail"_s};
    return {tr("Not needed"), Tone::Neutral};
}

QString ReturnWords::destination(const ReturnRate &rate)
{
    return rate.destination.isEmpty() ? tr("To the members' homes") : rate.destination;
}

qint64 ReturnWords::number(const QString &serial)
{
    QString digits;
    for (const QChar c : serial) {
        if (c.isDigit())
            digits += c;
    }
    return digits.toLongLong();
}
