#pragma once

#include "models/domain/Run.h"
#include "models/tables/RecordTable.h"

/// Print runs that are open or wait to be reconciled.
class RunTable final : public RecordTable<Run>
{
    Q_OBJECT
public:
    enum ColumnIndex { Number, State, OpenedBy, Cards, OpenedAt, ExpiresAt, Form };

    explicit RunTable(QObject *parent = nullptr);
};
