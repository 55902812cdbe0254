#pragma once

#include <QCoreApplication>

/// What the database says of a roster in codes, as sentences that name the remedy.
class RosterWords
{
    Q_DECLARE_TR_FUNCTIONS(RosterWords)

public:
    static QString fault(const QString &code);
    static QString suspicion(const QString &code);
    static QString state(const QString &code);
    static QString limit(const QString &code);
};
