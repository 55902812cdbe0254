#pragma once

#include "models/domain/Request.h"
#include "models/tables/RecordTable.h"

/// The queue of requests.
class RequestTable final : public RecordTable<Request>
{
    Q_DECLARE_TR_FUNCTIONS(RequestTable)

public:
    enum ColumnIndex { MemberName, State, Promised, ClaimedBy, Identity, Kind, SymbolNumber, Received };

    explicit RequestTable(QObject *parent = nullptr);
};
