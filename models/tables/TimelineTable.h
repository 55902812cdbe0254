#pragma once

#include "models/domain/Member.h"
#include "models/tables/RecordTable.h"

/// What happened to a person's records, newest first.
class TimelineTable final : public RecordTable<TimelineEntry>
{
public:
    enum ColumnIndex { At, What, Subject, Actor };

    explicit TimelineTable(QObject *parent = nullptr);
};
