#pragma once

#include "models/domain/Mail.h"
#include "models/tables/RecordTable.h"

/// Mails that became no request, and why.
class MailAsideTable final : public RecordTable<MailAside>
{
    Q_DECLARE_TR_FUNCTIONS(MailAsideTable)

public:
    enum ColumnIndex { Subject, Reason, At, By, Sender, SentOn, Note };

    explicit MailAsideTable(QObject *parent = nullptr);

    /// spam, unrelated, answered, not_a_member or other.
    static QString reason(const QString &code);
};
