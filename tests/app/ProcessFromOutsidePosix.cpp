#include "tests/app/ProcessFromOutside.h"

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

QStringList ProcessFromOutside::dangers()
{
    QStringList dangers;
    if (prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) != 0)
        dangers += u"may be traced"_s;
    rlimit core{};
    if (getrlimit(RLIMIT_CORE, &core) != 0 || core.rlim_max != 0)
        dangers += u"leaves a core"_s;
    return dangers;
}

QStringList ProcessFromOutside::all() { return {u"may be traced"_s, u"leaves a core"_s}; }
