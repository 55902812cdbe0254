#pragma once

#include "models/domain/OneTimeCode.h"
#include "models/tables/RecordTable.h"

/// Who has one-time codes.
class StaffCodeTable final : public RecordTable<StaffCode>
{
    Q_DECLARE_TR_FUNCTIONS(StaffCodeTable)

public:
    enum ColumnIndex { Name, State };

    explicit StaffCodeTable(QObject *parent = nullptr);
};
