#pragma once

#include <QCoreApplication>
#include <QStringList>

/// Lists of cards for many, in words.
class BulkWords
{
    Q_DECLARE_TR_FUNCTIONS(BulkWords)

public:
    /// The lists in the order of the screen: first_notice, never_signed_in, viewing_wish.
    static QStringList lists();
    static QString list(const QString &what);
    /// Whom the list takes, as one sentence.
    static QString whom(const QString &what);
    /// What speaks against a card for a member.
    static QString problem(const QString &code);
};
