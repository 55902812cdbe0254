#pragma once

#include "models/domain/Diagnosis.h"
#include "models/tables/Chip.h"

#include <QCoreApplication>
#include <QList>

/// The diagnosis in sentences: the cause, what shows it, what to say to the caller, what to do next.
class DiagnosisWords
{
    Q_DECLARE_TR_FUNCTIONS(DiagnosisWords)

public:
    /// What is wrong, for the clerk. A rule that this program does not know yet is shown as it is.
    static QString cause(const Cause &cause);
    /// What shows it: "Sent: 2026-11-20 Fri 12:04", one for each fact.
    static QStringList evidence(const Cause &cause);
    /// The sentence for the caller: the rule's own, or the society's.
    static QString toSay(const Cause &cause);
    static Chip certainty(Certainty certainty);
    /// The button for the next step; empty where nothing is done here.
    static QString button(const Cause &cause);
    /// The next step in words, where it is somebody else's.
    static QString hint(const Cause &cause);
    /// Whether the caller's identity is checked, and what that means for what may be said.
    static Chip checked(bool checked);

    /// What a card in a caller's hand is worth, one line for each card; what that means for an empty list (MYK-13).
    static QList<Chip> cards(const CardsInHand &hand);

    /// How the caller reaches a section.
    static QString reach(const DirectoryEntry &entry);
    /// Until when a general answer holds; empty for one without an end.
    static Chip validity(const GeneralAnswer &answer);

private:
    static QString filled(const char *sentence, const QJsonObject &facts);
    static Chip card(const HeldCard &card);
};
