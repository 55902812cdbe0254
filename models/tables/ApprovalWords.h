#pragma once

#include "models/domain/Request.h"
#include "models/tables/Chip.h"

#include <QCoreApplication>
#include <QList>

/// What an approver reads before deciding.
class ApprovalWords
{
    Q_DECLARE_TR_FUNCTIONS(ApprovalWords)

public:
    /// What will happen when the request is approved, to whom, and what becomes void when.
    static QString whatWillHappen(const ApprovalSheet &sheet);
    /// The lines of the address face, the postal code as one writes it.
    static QStringList destination(const ApprovalSheet &sheet);
    /// What deserves a second look; a single quiet line when nothing does.
    static QList<Chip> unusual(const ApprovalSheet &sheet);
    /// How the caller's identity was checked.
    static Chip identity(const ApprovalSheet &sheet);

private:
    static QString whatBecomesVoid(const ApprovalSheet &sheet);
};
