#pragma once

#include "models/domain/PersonFile.h"
#include "models/tables/PagedTable.h"

/// Who looked at a person, the latest first; older pages come as they are scrolled to.
class ReaderTable final : public PagedTable<PersonReader>
{
public:
    enum ColumnIndex { When, Who, What, Why, From };

    explicit ReaderTable(QObject *parent = nullptr);
};
