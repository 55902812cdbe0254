#include "ui/widgets/Failure.h"

#include "ui/widgets/MessageBar.h"

#include <QPointer>

void Failure::tell(MessageBar &bar, const DbError &error, QObject *asker, std::function<void()> again)
{
    bar.say(error);
    if (!error.mayBeRetried())
        return;
    bar.offerRetry(tr("Try again"), [asker = QPointer(asker), again = std::move(again)] {
        if (asker)
            again();
    });
}
