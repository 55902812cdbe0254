#pragma once

#include "models/domain/Member.h"
#include "models/tables/RecordTable.h"

/// What a search found: one line for each coverage of a person.
class MemberTable final : public RecordTable<Member>
{
    Q_DECLARE_TR_FUNCTIONS(MemberTable)

public:
    enum ColumnIndex { SymbolNumber, Name, Account, Kana, Born, Cover, Insured, Employer };

    explicit MemberTable(QObject *parent = nullptr);
};
