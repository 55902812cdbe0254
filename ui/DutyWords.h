#pragma once

#include "models/domain/Staff.h"

#include <QCoreApplication>

/// Duties in the reader's language.
class DutyWords
{
    Q_DECLARE_TR_FUNCTIONS(DutyWords)

public:
    static QString of(Duties duties);
    /// From the database's words (clerk, supervisor, …); others are left out.
    static Duties fromSql(const QStringList &words);
};
