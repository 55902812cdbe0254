#include "ui/DutyWords.h"

using namespace Qt::StringLiterals;

QString DutyWords::of(Duties duties)
{
    QStringList words;
    if (duties.testFlag(Duty::Clerk))
        words += tr("clerk");
    if (duties.testFlag(Duty::Supervisor))
        words += tr("supervisor");
    if (duties.testFlag(Duty::Printer))
        words += tr("printing", "duty");
    if (duties.testFlag(Duty::Auditor))
        words += tr("auditor");
    if (duties.testFlag(Duty::Administrator))
        words += tr("administrator");
    return words.join(tr(", ", "between duties"));
}

Duties DutyWords::fromSql(const QStringList &words)
{
    Duties duties;
    for (const QString &word : words) {
        duties.setFlag(Duty::Clerk, duties.testFlag(Duty::Clerk) || word == "clerk"_L1);
        duties.setFlag(Duty::Supervisor, duties.testFlag(Duty::Supervisor) || word == "supervisor"_L1);
        duties.setFlag(Duty::Printer, duties.testFlag(Duty::Printer) || word == "printer"_L1);
        duties.setFlag(Duty::Auditor, duties.testFlag(Duty::Auditor) || word == "auditor"_L1);
        duties.setFlag(Duty::Administrator, duties.testFlag(Duty::Administrator) || word == "administrator"_L1);
    }
    return duties;
}
