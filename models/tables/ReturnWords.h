#pragma once

#include "models/domain/Returned.h"
#include "models/tables/Chip.h"

#include <QCoreApplication>
#include <QStringList>

/// What is said of cards that came back or went astray.
class ReturnWords
{
    Q_DECLARE_TR_FUNCTIONS(ReturnWords)

public:
    /// The reasons as the carrier stamps them, in the order of the screen.
    static QStringList reasons();
    static QString reason(const QString &code);
    /// What the check of the address came to; a chip without a word for an open one.
    static QString outcome(const QString &code);
    static Chip state(const Returned &card);

    static QStringList happenings();
    static QString happened(const QString &code);
    static QStringList sights();
    static QString seen(const QString &code);
    /// What could be seen, as one sentence.
    static QString exposed(const QStringList &codes);
    /// Which report is the next one, and how many days are left for it.
    static Chip clock(const Misdelivery &misdelivery);
    /// Whether somebody has to ask for another card.
    static Chip newCard(const Misdelivery &misdelivery);
    /// The facts of a mis-delivery, or of a run that went astray as a whole, for the one report to the authority,
    /// without anybody's name or number.
    static QString report(const Misdelivery &misdelivery, const QString &society);

    /// Where the cards of a rate went.
    static QString destination(const ReturnRate &rate);

    /// A card's number within its society, from its serial.
    static qint64 number(const QString &serial);
};
