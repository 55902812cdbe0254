#pragma once

#include "models/domain/Mail.h"
#include "models/tables/RecordTable.h"

/// Who may have written a mail, each item of it beside the record (AIS-7, AIS-17).
class ProposedTable final : public RecordTable<ProposedMember>
{
    Q_DECLARE_TR_FUNCTIONS(ProposedTable)

public:
    enum ColumnIndex { Member, NameIs, NumberIs, AddressIs, Number, Born, Employer, Remark };

    explicit ProposedTable(QObject *parent = nullptr);

    static Chip compared(Compared compared);
    /// What else is to be known of one.
    static QString remark(const ProposedMember &member);
};
