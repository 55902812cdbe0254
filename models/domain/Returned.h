#pragma once

#include "models/base/Id.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

/// A card that came back.
struct Returned
{
    QString serial;
    QString kind;
    RequestId request;
    PersonId person;
    QString memberName;
    QString route;
    QString destination;
    QString reason; ///< as stamped: unknown_address, name_incomplete, moved_unknown, refused, storage_expired, …
    QDateTime recordedAt;
    QString recordedBy;
    QString outcome; ///< of the address check: address_confirmed, address_corrected or no_card_needed; empty: open
    QDateTime closedAt;
    QString closedBy;

    friend bool operator==(const Returned &, const Returned &) = default;
};
using ReturnedCards = QList<Returned>;

/// What the database answers to the scan of a card that came back.
struct ReturnAnswer
{
    QString serial;
    bool again = false; ///< it was scanned before, and nothing has changed
    QString reason;     ///< the one that was given first
    QDateTime recordedAt;
    bool stopped = false; ///< its password still worked and is void from now on
};

/// How many of the cards to one destination came back or went astray; those sent home are one line without a name.
struct ReturnRate
{
    qint64 employer = 0;
    QString destination;
    int dispatched = 0;
    int returned = 0;
    int misdelivered = 0;
    double percent = 0;

    friend bool operator==(const ReturnRate &, const ReturnRate &) = default;
};
using ReturnRates = QList<ReturnRate>;

/// A card that reached somebody else, and the days of the reports to the authority.
struct Misdelivery
{
    QString serial;
    QString kind;
    PersonId person;
    QString memberName;
    QString destination;
    QString happened;
    QString seen;        ///< outside_only, opened, used or not_known
    int uses = 0;        ///< how often its password was used since it left
    QStringList exposed; ///< what could be seen: name_and_address, a kind of secret, contents
    QString reportedBy;
    QDateTime knownAt;
    QDate firstFrom;
    QDate firstDue;
    QDate finalDue;
    QDate firstSentOn;
    QDate finalSentOn;
    QDate nextDue; ///< null: both reports are sent
    int daysLeft = 0;
    RunId run;               ///< zero: a single card; else the run that went astray as a whole
    int persons = 1;         ///< how many members the report is about
    bool cardNeeded = false; ///< the member has no password of this kind, and nobody has asked for one since

    bool isOfRun() const { return run.value > 0; }

    friend bool operator==(const Misdelivery &, const Misdelivery &) = default;
};
using Misdeliveries = QList<Misdelivery>;

struct MisdeliveryAnswer
{
    QString serial;
    bool stopped = false;
    int uses = 0;
    QDate firstFrom;
    QDate firstDue;
    QDate finalDue;
};

/// What became of the cards of a run that was made void as a whole.
struct RevokedRun
{
    int stopped = 0; ///< passwords of cards that have left
    int pulled = 0;  ///< cards that lay in a bundle; their requests are back in the queue
    int cards = 0;
};

/// A run that went astray as a whole: made void, and every card that has left noted, with one clock for all.
struct RunAstray
{
    RevokedRun revoked;
    int reported = 0;
    int persons = 0;
    QDate firstFrom;
    QDate firstDue;
    QDate finalDue;
};
