#pragma once

#include "models/domain/RegistrationDesk.h"
#include "models/tables/RecordTable.h"

/// How many of each employer's members have registered.
class RegistrationRateTable final : public RecordTable<RegistrationRate>
{
    Q_DECLARE_TR_FUNCTIONS(RegistrationRateTable)

public:
    enum ColumnIndex { Employer, Percent, Trend, Missing, Registered, Eligible, Code };

    explicit RegistrationRateTable(QObject *parent = nullptr);
};
