#pragma once

#include "models/domain/PersonFile.h"
#include "models/tables/RecordTable.h"

/// The portal's mails to a person and what became of each (AIS-4).
class PersonMailTable final : public RecordTable<PersonMail>
{
    Q_DECLARE_TR_FUNCTIONS(PersonMailTable)

public:
    enum ColumnIndex { When, State, What, Address, Link, Report };

    explicit PersonMailTable(QObject *parent = nullptr);

    /// How long the link or the key in it works, or when it was used.
    static QString link(const PersonMail &mail);
};
