#include "models/tables/EventWords.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace {

struct Event
{
    QLatin1StringView code;
    const char *words;
};

constexpr std::array events{
    Event{QLatin1StringView("search"), QT_TRANSLATE_NOOP("EventWords", "Searched for")},
    Event{QLatin1StringView("person_opened"), QT_TRANSLATE_NOOP("EventWords", "Record opened")},
    Event{QLatin1StringView("request_taken"), QT_TRANSLATE_NOOP("EventWords", "Request taken")},
    Event{QLatin1StringView("request_claimed"), QT_TRANSLATE_NOOP("EventWords", "Request claimed")},
    Event{QLatin1StringView("request_released"), QT_TRANSLATE_NOOP("EventWords", "Request put back")},
    Event{QLatin1StringView("request_opened"), QT_TRANSLATE_NOOP("EventWords", "Request read")},
    Event{QLatin1StringView("identity_checked"), QT_TRANSLATE_NOOP("EventWords", "Identity checked")},
    Event{QLatin1StringView("identity_passed"), QT_TRANSLATE_NOOP("EventWords", "Identity confirmed")},
    Event{QLatin1StringView("identity_failed"), QT_TRANSLATE_NOOP("EventWords", "Identity not confirmed")},
    Event{QLatin1StringView("identity_locked"),
          QT_TRANSLATE_NOOP("EventWords", "Identity check locked after too many failures")},
    Event{QLatin1StringView("request_submitted"), QT_TRANSLATE_NOOP("EventWords", "Submitted for approval")},
    Event{QLatin1StringView("request_withdrawn"), QT_TRANSLATE_NOOP("EventWords", "Request withdrawn")},
    Event{QLatin1StringView("approval_opened"), QT_TRANSLATE_NOOP("EventWords", "Approval sheet read")},
    Event{QLatin1StringView("request_approved"), QT_TRANSLATE_NOOP("EventWords", "Request approved")},
    Event{QLatin1StringView("request_rejected"), QT_TRANSLATE_NOOP("EventWords", "Request rejected")},
    Event{QLatin1StringView("card_numbered"), QT_TRANSLATE_NOOP("EventWords", "Card numbered for printing")},
    Event{QLatin1StringView("card_staged"), QT_TRANSLATE_NOOP("EventWords", "Card ready to be printed")},
    Event{QLatin1StringView("card_reconciled"), QT_TRANSLATE_NOOP("EventWords", "Card sealed and counted")},
    Event{QLatin1StringView("card_spoiled"), QT_TRANSLATE_NOOP("EventWords", "Card spoiled")},
    Event{QLatin1StringView("card_voided"), QT_TRANSLATE_NOOP("EventWords", "Card made void")},
    Event{QLatin1StringView("card_dispatched"), QT_TRANSLATE_NOOP("EventWords", "Card dispatched")},
    Event{QLatin1StringView("card_pulled"), QT_TRANSLATE_NOOP("EventWords", "Card taken out before dispatch")},
    Event{QLatin1StringView("card_returned"), QT_TRANSLATE_NOOP("EventWords", "Card came back")},
    Event{QLatin1StringView("credential_activated"), QT_TRANSLATE_NOOP("EventWords", "Password began to work")},
    Event{QLatin1StringView("credential_voided"), QT_TRANSLATE_NOOP("EventWords", "Password made void")},
};

} // namespace

QString EventWords::of(const QString &what)
{
    const auto *found
        = std::find_if(events.begin(), events.end(), [&](const Event &event) { return event.code == what; });
    return found == events.end() ? what : tr(found->words);
}
