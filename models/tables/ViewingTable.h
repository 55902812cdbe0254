#pragma once

#include "models/domain/RegistrationDesk.h"
#include "models/tables/PagedTable.h"

/// Where everyone's viewing password stands, page by page.
class ViewingTable final : public PagedTable<ViewingPassword, ViewingList>
{
    Q_DECLARE_TR_FUNCTIONS(ViewingTable)

public:
    enum ColumnIndex { SymbolNumber, State, Name, Expected, Serial, PrintedOn, WorksSince, UnderWay, Kana, Employer };

    explicit ViewingTable(QObject *parent = nullptr);
};
