#pragma once

#include "models/domain/Returned.h"
#include "models/tables/RecordTable.h"

/// Cards that came back.
class ReturnedTable final : public RecordTable<Returned>
{
    Q_DECLARE_TR_FUNCTIONS(ReturnedTable)

public:
    enum ColumnIndex { Serial, State, Reason, Member, Destination, RecordedAt, RecordedBy, ClosedAt, ClosedBy };

    explicit ReturnedTable(QObject *parent = nullptr);
};
