#include "models/intake/MailItems.h"
#include "models/intake/MailParser.h"
#include "tests/fuzz/targets/Fuzz.h"

namespace {

bool isPlain(const QString &line)
{
    for (const QChar c : line) {
        if (c.category() == QChar::Other_Control)
            return false;
    }
    return true;
}

void keepsItsLimits(const MailParser::Outcome &read, const MailLimits &limits)
{
    if (read.flaw)
        return;
    const Mail &mail = read.mail;
    Fuzz::require(mail.text.size() <= limits.text);
    for (const QString &line : {mail.subject, mail.from, mail.to, mail.messageId})
        Fuzz::require(isPlain(line));
    Fuzz::require(mail.subject.size() <= limits.line && mail.from.size() <= limits.line);
    Fuzz::require(mail.attachments.size() <= limits.parts);
    for (const MailAttachment &attachment : mail.attachments)
        Fuzz::require(isPlain(attachment.name) && attachment.name.size() <= limits.line);
    Fuzz::require(!mail.messageId.isEmpty()); // or the same mail would not be known again
    const MailItems items = MailItems::in(mail.text);
    for (const QString &item : {items.name, items.symbolNumber, items.address})
        Fuzz::require(!item.contains(u'\n') && item.size() <= 401);
}

} // namespace

int LLVMFuzzerTestOneInput(const uchar *data, size_t size)
{
    const QByteArray bytes = Fuzz::bytes(data, size);
    const MailLimits limits{.bytes = 6000, .header = 1000, .depth = 4, .parts = 8, .text = 500, .line = 60};
    const MailParser::Outcome read = MailParser::read(bytes, limits);
    keepsItsLimits(read, limits);
    const MailParser::Outcome again = MailParser::read(bytes, limits);
    Fuzz::require(read.flaw == again.flaw && read.mail.messageId == again.mail.messageId);
    keepsItsLimits(MailParser::readPasted(QString::fromUtf8(bytes), limits), limits);
    return 0;
}
