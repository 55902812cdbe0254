#include "ui/pages/RequestViews.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct View
{
    QLatin1StringView code;
    const char *name;
    const char *emptyText;
};

constexpr std::array views{
    View{"open"_L1, QT_TRANSLATE_NOOP("RequestViews", "Open"),
         QT_TRANSLATE_NOOP("RequestViews",
                           "No request is open. Requests are taken at the counter or come from the member portal.")},
    View{"mine"_L1, QT_TRANSLATE_NOOP("RequestViews", "Mine"),
         QT_TRANSLATE_NOOP("RequestViews", "You have claimed no request. Choose one under “Unclaimed” and claim it.")},
    View{"unclaimed"_L1, QT_TRANSLATE_NOOP("RequestViews", "Unclaimed"),
         QT_TRANSLATE_NOOP("RequestViews", "Every open request has somebody who works on it.")},
    View{"late"_L1, QT_TRANSLATE_NOOP("RequestViews", "Late today"),
         QT_TRANSLATE_NOOP("RequestViews", "Nothing that was promised for today or earlier is still open.")},
    View{"held"_L1, QT_TRANSLATE_NOOP("RequestViews", "On hold"),
         QT_TRANSLATE_NOOP("RequestViews", "No request is on hold.")},
    View{"to_complete"_L1, QT_TRANSLATE_NOOP("RequestViews", "To complete"),
         QT_TRANSLATE_NOOP("RequestViews", "No approved request without a card waits to be completed.")},
    View{"returned"_L1, QT_TRANSLATE_NOOP("RequestViews", "Returned"),
         QT_TRANSLATE_NOOP("RequestViews", "No card came back whose request is still to be settled.")},
    View{"done"_L1, QT_TRANSLATE_NOOP("RequestViews", "Done"),
         QT_TRANSLATE_NOOP("RequestViews", "No request has been finished lately.")},
};

const View &viewAt(int place) { return views.at(size_t(std::clamp(place, 0, int(views.size()) - 1))); }

} // namespace

int RequestViews::count() { return int(views.size()); }

QString RequestViews::code(int place) { return viewAt(place).code; }

int RequestViews::placeOf(const QString &code)
{
    const auto *found = std::find_if(views.begin(), views.end(), [&](const View &view) { return view.code == code; });
    return found == views.end() ? -1 : int(found - views.begin());
}

QString RequestViews::name(int place, const RequestCounts &counts)
{
    const QString words = tr(viewAt(place).name);
    const auto count = counts.constFind(code(place));
    return count == counts.cend() ? words : tr("%1 %2", "view, how many").arg(words).arg(*count);
}

QString RequestViews::emptyText(int place) { return tr(viewAt(place).emptyText); }
