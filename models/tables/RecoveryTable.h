#pragma once

#include "models/domain/Run.h"
#include "models/tables/RecordTable.h"

/// Runs with spoiled or void sheets that two people have to destroy.
class RecoveryTable final : public RecordTable<Run>
{
    Q_OBJECT
public:
    enum ColumnIndex { Number, Signatures, Sheets, NotFound, State, OpenedBy, OpenedAt };

    explicit RecoveryTable(QObject *parent = nullptr);

    /// How many sheets of a run may exist and must not leave the room.
    static int toDestroy(const Run &run) { return run.spoiled + run.doubled + run.voided; }
};
