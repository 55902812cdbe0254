#pragma once

#include "models/domain/RequestDesk.h"

#include <QCoreApplication>

/// The saved views of the queue, in their order on the page.
class RequestViews
{
    Q_DECLARE_TR_FUNCTIONS(RequestViews)

public:
    static int count();
    /// As the database calls it.
    static QString code(int place);
    /// -1: there is no such view.
    static int placeOf(const QString &code);
    /// With its count, where that is known.
    static QString name(int place, const RequestCounts &counts);
    /// Why it is empty and what fills it.
    static QString emptyText(int place);
};
