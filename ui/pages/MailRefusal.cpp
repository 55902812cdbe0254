#include "ui/pages/MailRefusal.h"

using namespace Qt::StringLiterals;

QString MailRefusal::place(const MailFlaw &flaw)
{
    return flaw.line > 0 ? tr(" (line %1)", "behind a sentence").arg(flaw.line) : QString();
}

QString MailRefusal::what(const MailFlaw &flaw, const MailLimits &limits)
{
    switch (flaw.kind) {
    case MailFlaw::Kind::NotReadable: break;
    case MailFlaw::Kind::TooLarge:
        return tr("The mail is larger than %1 MB.").arg(limits.bytes / (qint64(1024) * 1024));
    case MailFlaw::Kind::Empty: return tr("There is nothing in it.");
    case MailFlaw::Kind::NotAMail:
        return flaw.name.isEmpty() ? tr("This is neither a mail nor a text.")
                                   : tr("This is no mail; it looks like %1.").arg(flaw.name);
    case MailFlaw::Kind::HeaderTooLong: return tr("The mail's header is too long%1.").arg(place(flaw));
    case MailFlaw::Kind::NoBoundary:
        return tr("The mail does not say what stands between its parts%1.").arg(place(flaw));
    case MailFlaw::Kind::TooDeep:
        return tr("The mail has parts within parts, more than %1 deep%2.")
            .arg(QString::number(limits.depth), place(flaw));
    case MailFlaw::Kind::TooManyParts:
        return tr("The mail has more than %1 parts%2.").arg(QString::number(limits.parts), place(flaw));
    case MailFlaw::Kind::UnknownCharset:
        return tr("The mail's text is in a character set that is not read here: %1%2.").arg(flaw.name, place(flaw));
    case MailFlaw::Kind::UnknownCoding:
        return tr("The mail's text is packed in a way that is not read here: %1%2.").arg(flaw.name, place(flaw));
    }
    return tr("The file cannot be read.");
}

QString MailRefusal::now(const MailFlaw &flaw)
{
    switch (flaw.kind) {
    case MailFlaw::Kind::NotReadable:
        return tr("Save the mail once more from the mail program, or copy its text and paste it here.");
    case MailFlaw::Kind::Empty: return tr("Copy the mail's text in the mail program and paste it here.");
    case MailFlaw::Kind::NotAMail: return tr("Save the mail as .eml, or copy its text and paste it here.");
    case MailFlaw::Kind::TooLarge:
    case MailFlaw::Kind::HeaderTooLong:
    case MailFlaw::Kind::NoBoundary:
    case MailFlaw::Kind::TooDeep:
    case MailFlaw::Kind::TooManyParts:
    case MailFlaw::Kind::UnknownCharset:
    case MailFlaw::Kind::UnknownCoding: break;
    }
    return tr("If the mail is expected, copy its text in the mail program and paste it here.");
}

QList<Chip> MailRefusal::notices(const Mail &mail)
{
    QList<Chip> notices;
    if (mail.unreadable > 0)
        notices.append({tr("%n character(s) could not be read, the first in line %1.", "", int(mail.unreadable))
                            .arg(mail.unreadableLine),
                        Tone::Bad});
    if (mail.isCut)
        notices.append({tr("The text is longer than is kept; its end is missing."), Tone::Warn});
    if (mail.charsetGuessed)
        notices.append(
            {tr("The mail does not say how its text is written; it looks like %1.").arg(mail.charset), Tone::Warn});
    if (mail.wasHtml)
        notices.append({tr("The mail was laid out; only its words are shown."), Tone::Neutral});
    if (!mail.attachments.isEmpty()) {
        QStringList names;
        for (const MailAttachment &attachment : mail.attachments)
            names.append(attachment.name.isEmpty() ? attachment.type : attachment.name);
        notices.append({tr("Came along and is not opened: %1").arg(names.join(tr(", ", "between the words of a list"))),
                        Tone::Neutral, u"mail"_s});
    }
    return notices;
}
