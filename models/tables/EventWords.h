#pragma once

#include <QCoreApplication>
#include <QString>

/// The audit events that a person's timeline shows, in words.
class EventWords
{
    Q_DECLARE_TR_FUNCTIONS(EventWords)

public:
    /// `what` is the event's code. One that this program does not know yet is shown as it is.
    static QString of(const QString &what);
};
