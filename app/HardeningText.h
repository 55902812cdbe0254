#pragma once

#include "app/Hardening.h"

#include <QCoreApplication>
#include <QString>

/// What it means that the system refused to protect the program.
struct HardeningText
{
    Q_DECLARE_TR_FUNCTIONS(HardeningText)
public:
    /// One sentence for each danger to members' data, or nothing. Too little room for locked memory is none: the
    /// program then makes no passwords, and says so when it is asked to print.
    static QString dangers(const QList<Hardening::Measure> &refused);
};
