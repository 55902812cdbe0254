#pragma once

#include "models/domain/Bundle.h"
#include "models/tables/RecordTable.h"

/// Employers who have not confirmed what was sent to them.
class ReceiptOwedTable final : public RecordTable<ReceiptOwed>
{
    Q_DECLARE_TR_FUNCTIONS(ReceiptOwedTable)

public:
    enum ColumnIndex { Employer, DaysOut, BundleCount, Cards, Oldest };

    explicit ReceiptOwedTable(QObject *parent = nullptr);
};
