#pragma once

#include "models/domain/Approval.h"
#include "models/tables/RecordTable.h"

/// What waits for a decision.
class ApprovalTable final : public RecordTable<Approval>
{
    Q_DECLARE_TR_FUNCTIONS(ApprovalTable)

public:
    enum ColumnIndex { MemberName, Lane, MayDecide, Kind, Promised, SymbolNumber, SubmittedBy, SubmittedAt, List };

    explicit ApprovalTable(QObject *parent = nullptr);
};
