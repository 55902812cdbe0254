#pragma once

#include "models/base/Id.h"
#include "models/domain/Member.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

enum class BundleState { Unknown, Ready, Dispatched };

BundleState bundleStateFromSql(const QString &word);

/// Cards that leave the house together, for one destination.
struct Bundle
{
    BundleId id;
    QString route;
    QString destination;
    BundleState state = BundleState::Unknown;
    int cards = 0;
    QDateTime readySince;
    QDateTime dispatchedAt;
    QString dispatchedBy;
    bool mayDispatch = false;   ///< false: this person printed one of its cards
    QString tracking;           ///< the carrier's number; empty: none was noted
    QDate receivedOn;           ///< on which day the employer had it in hand; null: not confirmed
    QString receiver;           ///< who confirmed that
    std::optional<int> daysOut; ///< for so many days an employer has not confirmed it
    bool mustScan = false;      ///< it goes only when every card was scanned into it
    bool isRegistered = false;  ///< the post gives it a number

    friend bool operator==(const Bundle &, const Bundle &) = default;
};
using Bundles = QList<Bundle>;

/// An employer who has not confirmed what was sent to it.
struct ReceiptOwed
{
    qint64 employer = 0;
    QString name;
    int bundles = 0;
    int cards = 0;
    QDate oldest;
    int daysOut = 0; ///< since the oldest of them left

    friend bool operator==(const ReceiptOwed &, const ReceiptOwed &) = default;
};
using ReceiptsOwed = QList<ReceiptOwed>;

struct BundleCard
{
    CardId card;
    QString serial;
    QString kind;
    QString memberName;
    QDate printedOn;
    CardState state = CardState::Unknown;
    /// Code of why it would be pulled: withdrawn, coverage_lost, route_changed, account_closed, superseded or
    /// secret_void; empty: it may go.
    QString problem;
    QDateTime packedAt; ///< when it was scanned into the bundle; null: it was not

    friend bool operator==(const BundleCard &, const BundleCard &) = default;
};
using BundleCards = QList<BundleCard>;

/// What a card is to the bundle into which it was scanned.
struct PackAnswer
{
    enum class Outcome {
        Unknown,     ///< no card of this society, or misread
        Right,       ///< packed now
        Twice,       ///< packed before
        OtherBundle, ///< it belongs elsewhere
        NotCounted,  ///< its run is not reconciled
        Void,        ///< it must not leave
    };

    Outcome outcome = Outcome::Unknown;
    CardId card;
    QString serial; ///< as it is written on cards; what was read, when it is none of ours
    QDateTime packedAt;
    QString reason;      ///< code of why it must not leave, as BundleCard::problem, or spoiled, aborted, run_revoked
    QString route;       ///< of where it belongs
    QString destination; ///< the employer to whom it belongs; empty for a home
    bool gone = false;   ///< what it belongs to has left the house
    int packed = 0;
    int cards = 0; ///< that lie in the bundle and are not void

    friend bool operator==(const PackAnswer &, const PackAnswer &) = default;
};

/// An outcome that is not known counts as Unknown: nothing is right by mistake.
PackAnswer::Outcome packOutcomeFromSql(const QString &word);

struct PulledCard
{
    QString serial;
    QString reason;
};

struct DispatchAnswer
{
    int dispatched = 0;
    QList<PulledCard> pulled;
};
