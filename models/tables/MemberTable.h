#pragma once

#include "models/domain/Member.h"
#include "models/tables/PagedTable.h"

/// What a search found, page by page: one line for each coverage of a person.
class MemberTable final : public PagedTable<Member>
{
    Q_DECLARE_TR_FUNCTIONS(MemberTable)

public:
    enum ColumnIndex { SymbolNumber, Name, Account, Kana, Born, Cover, Insured, Employer };

    explicit MemberTable(QObject *parent = nullptr);
};
