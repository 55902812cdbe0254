#pragma once

#include "models/intake/Mail.h"
#include "models/tables/Chip.h"

#include <QCoreApplication>
#include <QList>

/// Why a mail is not read, and what is to be known about one that is. No word of it is the mail's own.
class MailRefusal
{
    Q_DECLARE_TR_FUNCTIONS(MailRefusal)

public:
    static QString what(const MailFlaw &flaw, const MailLimits &limits = {});
    static QString now(const MailFlaw &flaw);
    static QList<Chip> notices(const Mail &mail);

private:
    static QString place(const MailFlaw &flaw);
};
