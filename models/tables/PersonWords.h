#pragma once

#include "models/domain/Member.h"
#include "models/tables/Chip.h"

#include <QCoreApplication>
#include <QList>

/// What a clerk can tell a caller about an opened person, drawn from the record alone.
class PersonWords
{
    Q_DECLARE_TR_FUNCTIONS(PersonWords)

public:
    /// The states at the top of the record: account, wish to view, card under way, namesake.
    static QList<Chip> states(const PersonView &person);

    /// What works now and what does not, one sentence each, the answer first (MYK-7, MYK-8, MYK-13, MYK-14, MYK-15).
    static QList<Chip> worksNow(const PersonView &person, QDate today);

private:
    static Chip viewingPassword(const PersonView &person);
    static QList<Chip> cards(const PersonView &person);
    static QList<Chip> signIn(const PersonView &person, QDate today);
};
