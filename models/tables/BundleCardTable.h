#pragma once

#include "models/domain/Bundle.h"
#include "models/tables/RecordTable.h"

/// The cards of a bundle, and which of them would be taken out of it.
class BundleCardTable final : public RecordTable<BundleCard>
{
    Q_OBJECT
public:
    enum ColumnIndex { Serial, State, Member, Kind, PrintedOn };

    explicit BundleCardTable(QObject *parent = nullptr);

    /// How many cards nothing speaks against.
    int leaving() const;
    /// The cards that would be pulled, in the order of the list.
    BundleCards pulled() const;
};
