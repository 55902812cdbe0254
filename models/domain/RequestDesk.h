#pragma once

#include "models/domain/Request.h"

/// How many requests each view of the queue has, by its name; see RequestGateway::requests.
using RequestCounts = QMap<QString, int>;

/// What is to be known before a request is taken (MYK-8, AIS-8).
struct RequestGuard
{
    QList<OtherRequest> open;       ///< of this kind for this coverage
    QString underWay;               ///< serial of the card on its way, or the number of its request; empty: none
    QDate expectedOn;               ///< when that card is promised for; null: not known
    QString say;                    ///< the society's words to a member whose card is under way; empty: none
    bool canHelpThemselves = false; ///< by a verified address, without the society
};

/// A text of the society's, its fields filled in for one request.
struct TextBlock
{
    QString code;
    QString text;

    friend bool operator==(const TextBlock &, const TextBlock &) = default;
};
using TextBlocks = QList<TextBlock>;

/// Who has a request open at this moment, apart from oneself.
struct Presence
{
    RequestId request;
    QString names;

    friend bool operator==(const Presence &, const Presence &) = default;
};
using Presences = QList<Presence>;
