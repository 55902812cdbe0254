#include "models/intake/MailParser.h"

#include "models/intake/MailText.h"
#include "models/intake/MimeReading.h"
#include "models/intake/PastedHead.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using Kind = MailFlaw::Kind;
using Outcome = MailParser::Outcome;

namespace {

constexpr qsizetype looksAt = 65536; // bytes

/// What the first bytes of a file that is no text say it is.
QString looksLike(QByteArrayView bytes)
{
    static constexpr std::array<std::pair<QByteArrayView, QLatin1StringView>, 6> signs{{{"\xD0\xCF\x11\xE0", "msg"_L1},
                                                                                        {"%PDF", "pdf"_L1},
                                                                                        {"PK\x03\x04", "zip"_L1},
                                                                                        {"\xFF\xD8\xFF", "jpeg"_L1},
                                                                                        {"\x89PNG", "png"_L1},
                                                                                        {"{\\rtf", "rtf"_L1}}};
    for (const auto &[sign, name] : signs) {
        if (bytes.startsWith(sign))
            return name;
    }
    return {};
}

bool isUtf16(QByteArrayView bytes) { return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"); }

/// A text without a mail's header.
Outcome textAlone(QByteArrayView bytes, const MailLimits &limits, const QByteArray &label)
{
    Outcome outcome;
    const qsizetype enough = limits.text * 4;
    MailText text;
    text.decode(bytes.first(std::min(bytes.size(), enough)).toByteArray(), label);
    if (bytes.size() > enough)
        text.markCut();
    Mail &mail = outcome.mail;
    text.appendTo(mail, false, limits.text);
    PastedHead::take(mail.text, mail);
    for (QString *one : {&mail.from, &mail.to, &mail.subject})
        *one = MailText::line(*one, limits.line);
    mail.messageId = MailText::digest(bytes);
    if (mail.text.trimmed().isEmpty() && mail.subject.isEmpty())
        outcome.flaw = MailFlaw{Kind::Empty};
    return outcome;
}

} // namespace

Outcome MailParser::read(QByteArrayView bytes, const MailLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return {{}, MailFlaw{Kind::TooLarge}};
    if (bytes.isEmpty())
        return {{}, MailFlaw{Kind::Empty}};
    const QString sign = looksLike(bytes);
    const bool binary = bytes.first(std::min(bytes.size(), looksAt)).contains('\0') && !isUtf16(bytes);
    if (!sign.isEmpty() || binary)
        return {{}, MailFlaw{Kind::NotAMail, 0, sign}};
    if (MailHeader::beginsAMail(bytes))
        return MimeReading(limits, false).run(bytes);
    return textAlone(bytes, limits, {});
}

Outcome MailParser::readPasted(const QString &text, const MailLimits &limits)
{
    if (text.size() > limits.bytes)
        return {{}, MailFlaw{Kind::TooLarge}};
    const QByteArray bytes = text.toUtf8();
    if (bytes.size() > limits.bytes)
        return {{}, MailFlaw{Kind::TooLarge}};
    if (bytes.trimmed().isEmpty())
        return {{}, MailFlaw{Kind::Empty}};
    if (MailHeader::beginsAMail(bytes))
        return MimeReading(limits, true).run(bytes);
    return textAlone(bytes, limits, "utf-8");
}
