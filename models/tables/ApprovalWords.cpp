#include "models/tables/ApprovalWords.h"

#include "models/tables/DateText.h"
#include "models/tables/Words.h"

#include <QRegularExpression>

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

QList<Chip> ApprovalWords::unusual(const ApprovalSheet &sheet)
{
    QList<Chip> lines;
    if (sheet.destination.isEmpty())
        lines.append({tr("No address can be found for this card, so it cannot be printed."), Tone::Bad});
    for (const QString &code : sheet.unusual)
        lines.append({Words::unusual(code), Tone::Warn});
    if (lines.isEmpty())
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
