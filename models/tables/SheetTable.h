#pragma once

#include "models/domain/Run.h"
#include "models/tables/RecordTable.h"

/// The numbered sheets of a run.
class SheetTable final : public RecordTable<Sheet>
{
    Q_OBJECT
public:
    enum ColumnIndex { Serial, State, Position };

    explicit SheetTable(QObject *parent = nullptr);
};
