#pragma once

#include "models/domain/Bundle.h"
#include "models/tables/RecordTable.h"

/// Bundles of sealed cards, one for each destination.
class BundleTable final : public RecordTable<Bundle>
{
    Q_OBJECT
public:
    enum ColumnIndex { Destination, State, Cards, Route, ReadySince, DispatchedAt, DispatchedBy, Receipt, Tracking };

    explicit BundleTable(QObject *parent = nullptr);
};
