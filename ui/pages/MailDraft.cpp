#include "ui/pages/MailDraft.h"

#include "ui/pages/MailMatch.h"

using namespace Qt::StringLiterals;

QJsonObject MailDraft::written(const Mail &mail, const MailMatch &match)
{
    return {{u"from"_s, mail.from},         {u"to"_s, mail.to},
            {u"subject"_s, mail.subject},   {u"sent"_s, mail.sentOn.toString(Qt::ISODate)},
            {u"id"_s, mail.messageId},      {u"text"_s, mail.text},
            {u"html"_s, mail.wasHtml},      {u"cut"_s, mail.isCut},
            {u"name"_s, match.name()},      {u"number"_s, match.symbolNumber()},
            {u"address"_s, match.address()}};
}

MailReading MailDraft::read(const QJsonObject &written)
{
    const auto text = [&written](QLatin1StringView key) { return written.value(key).toString(); };
    MailReading reading;
    reading.mail.from = text("from"_L1);
    reading.mail.to = text("to"_L1);
    reading.mail.subject = text("subject"_L1);
    reading.mail.sentOn = QDate::fromString(text("sent"_L1), Qt::ISODate);
    reading.mail.messageId = text("id"_L1);
    reading.mail.text = text("text"_L1);
    reading.mail.wasHtml = written.value("html"_L1).toBool();
    reading.mail.isCut = written.value("cut"_L1).toBool();
    reading.items.name = text("name"_L1);
    reading.items.symbolNumber = text("number"_L1);
    reading.items.address = text("address"_L1);
    return reading;
}
