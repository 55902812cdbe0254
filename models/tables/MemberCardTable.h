#pragma once

#include "models/domain/Member.h"
#include "models/tables/RecordTable.h"

/// The cards that were made for a person. Serial and date tell which one a caller holds (MYK-13).
class MemberCardTable final : public RecordTable<MemberCard>
{
public:
    enum ColumnIndex { Serial, State, PrintedOn, Dispatched, Kind, Destination };

    explicit MemberCardTable(QObject *parent = nullptr);
};
