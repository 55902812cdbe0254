#pragma once

#include "models/domain/Returned.h"
#include "models/tables/RecordTable.h"

/// How many cards to each destination came back.
class ReturnRateTable final : public RecordTable<ReturnRate>
{
    Q_DECLARE_TR_FUNCTIONS(ReturnRateTable)

public:
    enum ColumnIndex { Destination, Dispatched, CameBack, Percent, Misdelivered };

    explicit ReturnRateTable(QObject *parent = nullptr);
};
