#include "ui/print/InBackground.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace {

void waitForAll() { QThreadPool::globalInstance()->waitForDone(); }

} // namespace

void waitForBackgroundAtTheEnd()
{
    // Qt waits as well, but after it has taken its fonts away; asking for one then ends the program by a crash.
    static const bool once = (qAddPostRoutine(waitForAll), true);
    Q_UNUSED(once)
}
