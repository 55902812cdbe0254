#pragma once

#include <QString>

/// The three items that a mail has to bring (AIS-7, AIS-17), as its writer put them: found by the words in front of
/// them. What is not found is empty; nothing is concluded from the rest.
struct MailItems
{
    QString name;
    QString symbolNumber;
    QString address;

    static MailItems in(const QString &text);

    friend bool operator==(const MailItems &, const MailItems &) = default;
};
