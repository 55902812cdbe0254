#pragma once

#include "models/domain/Bundle.h"
#include "models/tables/RecordTable.h"

/// The cards of a bundle, and which of them would be taken out of it.
class BundleCardTable final : public RecordTable<BundleCard>
{
    Q_OBJECT
public:
    enum ColumnIndex { Serial, State, Packed, Member, Kind, PrintedOn };

    explicit BundleCardTable(QObject *parent = nullptr);

    /// How many cards nothing speaks against.
    int leaving() const;
    /// The cards that would be pulled, in the order of the list.
    BundleCards pulled() const;
    /// How many of the leaving ones were not scanned into the bundle.
    int unscanned() const;
    /// The card was scanned; marks its row for a moment.
    void setPacked(CardId card, const QDateTime &at);
    /// Whether the list is as the answer to the latest scan says: somebody else may pack the same bundle.
    bool agreesWith(const PackAnswer &answer) const;
};
