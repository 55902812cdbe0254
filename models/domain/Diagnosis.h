#pragma once

#include "models/base/Id.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

enum class Certainty { Unknown, High, Medium, Low };
enum class NextStep {
    None,
    Wait,
    MemberActs,  ///< the member does it on the portal
    TakeRequest, ///< of the kind that the cause names
    OpenRequest,
    CardInHand,
    MailLog,
    AskEmployer, ///< the employer's person in charge hands the card out
    Directory,
};

Certainty certaintyFromSql(const QString &word);
NextStep nextStepFromSql(const QString &word);

/// One cause why a member does not get in, or what else is wrong.
struct Cause
{
    QString rule; ///< DiagnosisWords has its sentences
    Certainty certainty = Certainty::Unknown;
    QJsonObject facts; ///< days end in _on, moments in _at; nothing secret, nothing protected
    QString say;       ///< the sentence for the caller: the rule's, or "words" for the society's own in the facts
    NextStep next = NextStep::None;
    QString kind; ///< of the request to take
    RequestId request;

    friend bool operator==(const Cause &, const Cause &) = default;
};

/// What the record says of a member who calls, the likeliest cause first (rules in the society's own terms).
struct Diagnosis
{
    PersonId person;
    bool checked = false; ///< the identity check of a request in this clerk's hand has passed
    QList<Cause> causes;
};

/// A card that a caller holds, and what it is worth (MYK-13).
struct HeldCard
{
    QString serial;
    QString kind;
    QDate printedOn;
    QString answer; ///< live, replaced, reported_lost, void, returned, not_dispatched, never_sent
    QDateTime dispatchedAt;
    QDateTime voidAt;
    QString liveSerial; ///< the one that works, where it is another
    QDate livePrintedOn;

    friend bool operator==(const HeldCard &, const HeldCard &) = default;
};

/// The answer to "which card is in your hand?".
struct CardsInHand
{
    QDate day; ///< as the typed date was understood; null: a number was typed
    QList<HeldCard> cards;
    QDate latestOn; ///< the date on the card that left the house last
};

/// Who answers what (MYK-18).
struct DirectoryEntry
{
    QString section;
    QString telephone;
    int guidance = 0; ///< the number to press; 0: none
    QStringList topics;

    friend bool operator==(const DirectoryEntry &, const DirectoryEntry &) = default;
};
using Directory = QList<DirectoryEntry>;

/// One of the guide's general answers (AIS-18, MYK-20).
struct GeneralAnswer
{
    QString code;
    QString question;
    QString answer;
    QDate holdsUntil; ///< null: without an end
    bool holds = true;

    friend bool operator==(const GeneralAnswer &, const GeneralAnswer &) = default;
};
using GeneralAnswers = QList<GeneralAnswer>;
