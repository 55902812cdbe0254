#pragma once

#include "models/intake/MailReader.h"

#include <QJsonObject>

class MailMatch;

/// A mail that is being worked on, written down: its words, and the items as they were corrected. What came along with
/// it is not.
class MailDraft
{
public:
    static QJsonObject written(const Mail &mail, const MailMatch &match);
    static MailReading read(const QJsonObject &written);
};
