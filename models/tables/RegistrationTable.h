#pragma once

#include "models/domain/RegistrationDesk.h"
#include "models/tables/PagedTable.h"

/// How far everyone's registration is, page by page.
class RegistrationTable final : public PagedTable<Registration, RegistrationList>
{
    Q_DECLARE_TR_FUNCTIONS(RegistrationTable)

public:
    enum ColumnIndex { SymbolNumber, State, Name, Since, Until, Kana, Insured, Employer };

    explicit RegistrationTable(QObject *parent = nullptr);
};
