#pragma once

#include "models/intake/MailItems.h"
#include "models/intake/MailParser.h"

#include <QFuture>

/// A mail, read, and the items that it brings.
struct MailReading
{
    Mail mail;
    MailItems items;
    std::optional<MailFlaw> flaw;
};

/// Reads mails on another thread, so that a large or hostile one keeps nobody waiting.
class MailReader
{
public:
    static QFuture<MailReading> readFile(const QString &path, const MailLimits &limits = {});
    static QFuture<MailReading> readPasted(const QString &text, const MailLimits &limits = {});
};
