#pragma once

#include "models/domain/Bulk.h"
#include "models/tables/RecordTable.h"

/// Where the cards of a list would go.
class BulkEmployerTable final : public RecordTable<BulkEmployer>
{
    Q_DECLARE_TR_FUNCTIONS(BulkEmployerTable)

public:
    enum ColumnIndex { Name, Cards };

    explicit BulkEmployerTable(QObject *parent = nullptr);
};
