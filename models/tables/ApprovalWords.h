#pragma once

#include "models/domain/Approval.h"
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
    /// The same with what went before it: who asked, what failed, whether the member was called back.
    static QList<Chip> identityLines(const ApprovalSheet &sheet);
    /// The member and who could be taken for the member, one line each, by number; none where nobody looks alike.
    static QList<Chip> lookAlikes(const ApprovalSheet &sheet);
    /// Whether this person may decide, and whether it has to be read first.
    static Chip decision(const Approval &approval);

private:
    /// Told with the identity check and no warning: where few people work it is the rule, and warned of at nearly every
    /// request it would be read past, and what stands beside it, too.
    static bool isAFact(const QString &code);
    static QString whatBecomesVoid(const ApprovalSheet &sheet);
};
