#pragma once

#include "models/domain/Member.h"
#include "models/tables/RecordTable.h"

/// A person's coverages, newest first.
class CoverageTable final : public RecordTable<Coverage>
{
public:
    enum ColumnIndex { SymbolNumber, State, Acquired, Employer, Insured, LossReason };

    explicit CoverageTable(QObject *parent = nullptr);
};
