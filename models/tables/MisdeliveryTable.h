#pragma once

#include "models/domain/Returned.h"
#include "models/tables/RecordTable.h"

/// Cards that reached somebody else, and how the reports on them stand.
class MisdeliveryTable final : public RecordTable<Misdelivery>
{
    Q_DECLARE_TR_FUNCTIONS(MisdeliveryTable)

public:
    enum ColumnIndex { Serial, Clock, Happened, Seen, Member, NewCard, Run, KnownAt, ReportedBy };

    explicit MisdeliveryTable(QObject *parent = nullptr);
};
