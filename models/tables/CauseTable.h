#pragma once

#include "models/domain/Diagnosis.h"
#include "models/tables/RecordTable.h"

/// The causes of a diagnosis, the likeliest first.
class CauseTable final : public RecordTable<Cause>
{
public:
    enum ColumnIndex { What, HowSure };

    explicit CauseTable(QObject *parent = nullptr);

    /// The number of a cause: the same as long as its rule and its facts are.
    static qint64 numberOf(const Cause &cause);
};
