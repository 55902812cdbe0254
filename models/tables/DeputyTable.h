#pragma once

#include "models/domain/Deputy.h"
#include "models/tables/RecordTable.h"

/// Who decides in whose place, and from when until when.
class DeputyTable final : public RecordTable<Deputy>
{
    Q_DECLARE_TR_FUNCTIONS(DeputyTable)

public:
    enum ColumnIndex { Name, For, From, Until, State };

    explicit DeputyTable(QObject *parent = nullptr);
};
