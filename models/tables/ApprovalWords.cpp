#include "models/tables/ApprovalWords.h"

#include "models/tables/DateText.h"
#include "models/tables/StateWords.h"
#include "models/tables/Words.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

QString ApprovalWords::whatWillHappen(const ApprovalSheet &sheet)
{
    const QString what = Words::outcomeOf(sheet.approval.kind);
    const QString &whom = sheet.approval.memberName;
    QString sent = tr("%1 receives %2.", "member, what is sent").arg(whom, what);
    if (sheet.route == "employer"_L1)
        sent = tr("%1 receives %2, by way of the employer.", "member, what is sent").arg(whom, what);
    else if (sheet.route == "home"_L1)
        sent = tr("%1 receives %2 at home.", "member, what is sent").arg(whom, what);
    const QString voids = whatBecomesVoid(sheet);
    return voids.isEmpty() ? sent : tr("%1 %2", "two sentences, one after the other").arg(sent, voids);
}

QString ApprovalWords::whatBecomesVoid(const ApprovalSheet &sheet)
{
    if (sheet.voidsSerial.isEmpty())
        return sheet.voidAtOnce ? tr("What was valid before is void already, because it is lost or was seen by others.")
                                : QString();
    const QString day = DateText::day(sheet.voidsPrintedOn);
    if (sheet.voidAtOnce) {
        return tr("The card %1, dated %2, is void already, because it is lost or was seen by others.",
                  "card number, date on it")
            .arg(sheet.voidsSerial, day);
    }
    return tr("The card %1, dated %2, works until the new one is dispatched and is void from then on.",
              "card number, date on it")
        .arg(sheet.voidsSerial, day);
}

QStringList ApprovalWords::destination(const ApprovalSheet &sheet)
{
    static const QRegularExpression postalCode(u"^([0-9]{3})([0-9]{4})$"_s);
    QStringList lines;
    for (const QString &line : sheet.destination) {
        const auto match = postalCode.match(line);
        lines.append(match.hasMatch() ? u"\u3012%1-%2"_s.arg(match.captured(1), match.captured(2)) : line);
    }
    return lines;
}

bool ApprovalWords::isAFact(const QString &code) { return code == "same_hands"_L1; }

QList<Chip> ApprovalWords::unusual(const ApprovalSheet &sheet)
{
    QList<Chip> lines;
    if (sheet.approval.fullCheck)
        lines.append(
            {tr("The lot took this request out of a batch, so that it is read as a whole."), Tone::Busy, u"eye"_s});
    const qsizetype quiet = lines.size();
    if (sheet.destination.isEmpty())
        lines.append({tr("No address can be found for this card, so it cannot be printed."), Tone::Bad});
    for (const QString &code : sheet.unusual) {
        if (!isAFact(code))
            lines.append({Words::unusual(code), Tone::Warn});
    }
    if (lines.size() == quiet)
        lines.append({tr("Nothing unusual was found."), Tone::Good});
    return lines;
}

Chip ApprovalWords::identity(const ApprovalSheet &sheet)
{
    if (sheet.identityFields.isEmpty())
        return {tr("No identity check is recorded."), Tone::Warn, u"user-check"_s};
    QStringList words;
    for (const QString &field : sheet.identityFields)
        words.append(Words::identityField(field));
    return {tr("These agreed with the record: %1.", "list of what was checked")
                .arg(words.join(tr(", ", "between the words of a list"))),
            Tone::Good, u"user-check"_s};
}

QList<Chip> ApprovalWords::identityLines(const ApprovalSheet &sheet)
{
    QList<Chip> lines{identity(sheet)};
    if (!sheet.identityBy.isEmpty())
        lines.append({tr("%1 checked; %2 items were asked.", "who, how many")
                          .arg(sheet.identityBy, QString::number(sheet.identityAsked)),
                      Tone::Neutral});
    for (const QString &code : sheet.unusual) {
        if (isAFact(code))
            lines.append({Words::unusual(code), Tone::Neutral});
    }
    if (sheet.identityFailures > 0)
        lines.append({tr("%n check(s) failed before.", nullptr, sheet.identityFailures), Tone::Warn});
    if (sheet.calledBack == CalledBack::Reached)
        lines.append({tr("The member was called back on the number on file."), Tone::Good, u"phone"_s});
    else if (sheet.calledBack == CalledBack::Tried)
        lines.append({tr("Nobody answered at the number on file."), Tone::Warn, u"phone"_s});
    return lines;
}

QList<Chip> ApprovalWords::lookAlikes(const ApprovalSheet &sheet)
{
    if (sheet.lookAlikes.isEmpty())
        return {};
    // The member stands among them like one of them, so that reading this list alone does not tell which it is.
    QList<LookAlike> all = sheet.lookAlikes;
    const Approval &asked = sheet.approval;
    all.append({asked.memberName, asked.symbol, asked.number, asked.employer});
    std::sort(all.begin(), all.end(), [](const LookAlike &one, const LookAlike &other) {
        return std::tie(one.number, one.symbol) < std::tie(other.number, other.symbol);
    });
    QList<Chip> lines;
    for (const LookAlike &other : std::as_const(all)) {
        const QString number = Words::symbolNumber(other.symbol, other.number);
        lines.append({other.employer.isEmpty()
                          ? tr("%1: %2", "somebody who looks alike, symbol and number").arg(other.name, number)
                          : tr("%1: %2, %3", "somebody who looks alike, symbol and number, employer")
                                .arg(other.name, number, other.employer),
                      Tone::Warn, u"user"_s});
    }
    return lines;
}

Chip ApprovalWords::decision(const Approval &approval)
{
    if (approval.mayDecide && approval.fullCheck)
        return {tr("Drawn: read it first", "a request that a batch left out"), Tone::Warn, u"eye"_s};
    return StateWords::mayDecide(approval.mayDecide);
}
