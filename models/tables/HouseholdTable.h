#pragma once

#include "models/domain/PersonFile.h"
#include "models/tables/RecordTable.h"

/// Who stands under one symbol and number, and who of them is registered or may register.
class HouseholdTable final : public RecordTable<HouseholdMember>
{
    Q_DECLARE_TR_FUNCTIONS(HouseholdTable)

public:
    enum ColumnIndex { Name, Account, Branch, Insured, Born, Cover, MayRegister };

    explicit HouseholdTable(QObject *parent = nullptr);

    static QString mayRegister(const HouseholdMember &member);
};
