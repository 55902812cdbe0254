#pragma once

#include "models/base/DbError.h"

#include <QCoreApplication>

#include <functional>

class MessageBar;

/// What every page does when a call has failed.
class Failure
{
    Q_DECLARE_TR_FUNCTIONS(Failure)

public:
    /// Says it on the bar and, where repeating is the remedy, offers that. `again` has to use the same operation id; it
    /// is forgotten together with `asker`.
    static void tell(MessageBar &bar, const DbError &error, QObject *asker, std::function<void()> again);
};
