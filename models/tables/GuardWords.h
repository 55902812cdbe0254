#pragma once

#include "models/domain/RequestDesk.h"
#include "models/tables/Chip.h"

#include <QCoreApplication>

/// What is to be known before a request is taken, as sentences (MYK-8, AIS-8).
class GuardWords
{
    Q_DECLARE_TR_FUNCTIONS(GuardWords)

public:
    static QList<Chip> notices(const RequestGuard &guard, const QString &kind);
    /// A card that is on its way, by its number or its request's.
    static Chip underWay(const QString &card, QDate expectedOn = {});
};
