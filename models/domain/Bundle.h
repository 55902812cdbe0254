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

    friend bool operator==(const Bundle &, const Bundle &) = default;
};
using Bundles = QList<Bundle>;

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

    friend bool operator==(const BundleCard &, const BundleCard &) = default;
};
using BundleCards = QList<BundleCard>;

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
