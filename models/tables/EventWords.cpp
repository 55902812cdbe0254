#include "models/tables/EventWords.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Event
{
    QLatin1StringView code;
    const char *words;
};

constexpr std::array events{
    Event{"members_searched"_L1, QT_TRANSLATE_NOOP("EventWords", "Searched for")},
    Event{"mail_compared"_L1, QT_TRANSLATE_NOOP("EventWords", "Members compared with a mail")},
    Event{"mail_set_aside"_L1, QT_TRANSLATE_NOOP("EventWords", "Mail set aside")},
    Event{"person_read"_L1, QT_TRANSLATE_NOOP("EventWords", "Record opened")},
    Event{"request_read"_L1, QT_TRANSLATE_NOOP("EventWords", "Request read")},
    Event{"household_read"_L1, QT_TRANSLATE_NOOP("EventWords", "Household")},
    Event{"contents_read"_L1, QT_TRANSLATE_NOOP("EventWords", "Contents of the portal")},
    Event{"notices_read"_L1, QT_TRANSLATE_NOOP("EventWords", "Notices and certificates")},
    Event{"mail_log_read"_L1, QT_TRANSLATE_NOOP("EventWords", "Mails to the member")},
    Event{"readers_read"_L1, QT_TRANSLATE_NOOP("EventWords", "Who looked at the record")},
    Event{"diagnosis_read"_L1, QT_TRANSLATE_NOOP("EventWords", "Why the member does not get in")},
    Event{"card_in_hand_read"_L1, QT_TRANSLATE_NOOP("EventWords", "Card in the caller's hand")},
    Event{"card_read"_L1, QT_TRANSLATE_NOOP("EventWords", "Card")},
    Event{"request_guard_read"_L1, QT_TRANSLATE_NOOP("EventWords", "What is under way already")},
    Event{"text_blocks_read"_L1, QT_TRANSLATE_NOOP("EventWords", "Texts for a request")},
    Event{"call_back_number_read"_L1, QT_TRANSLATE_NOOP("EventWords", "Number to call back")},
    Event{"registrations_read"_L1, QT_TRANSLATE_NOOP("EventWords", "Registration")},
    Event{"viewing_passwords_read"_L1, QT_TRANSLATE_NOOP("EventWords", "Viewing passwords")},
    Event{"invited_again"_L1, QT_TRANSLATE_NOOP("EventWords", "Links of registrations sent again")},
    Event{"person_reveal_refused"_L1, QT_TRANSLATE_NOOP("EventWords", "Protected details asked for, and not shown")},
    Event{"approval_sheet_read"_L1, QT_TRANSLATE_NOOP("EventWords", "Approval sheet read")},
    Event{"told_apart"_L1, QT_TRANSLATE_NOOP("EventWords", "Look-alikes told apart")},
    Event{"not_told_apart"_L1, QT_TRANSLATE_NOOP("EventWords", "Look-alikes not told apart")},
    Event{"request_taken"_L1, QT_TRANSLATE_NOOP("EventWords", "Request taken")},
    Event{"request_claimed"_L1, QT_TRANSLATE_NOOP("EventWords", "Request claimed")},
    Event{"request_released"_L1, QT_TRANSLATE_NOOP("EventWords", "Request put back")},
    Event{"identity_checked"_L1, QT_TRANSLATE_NOOP("EventWords", "Identity of the caller checked")},
    Event{"request_submitted"_L1, QT_TRANSLATE_NOOP("EventWords", "Submitted for approval")},
    Event{"request_approved"_L1, QT_TRANSLATE_NOOP("EventWords", "Request approved")},
    Event{"request_rejected"_L1, QT_TRANSLATE_NOOP("EventWords", "Request rejected")},
    Event{"request_withdrawn"_L1, QT_TRANSLATE_NOOP("EventWords", "Request withdrawn")},
    Event{"request_in_run"_L1, QT_TRANSLATE_NOOP("EventWords", "Card being printed")},
    Event{"request_dispatched"_L1, QT_TRANSLATE_NOOP("EventWords", "Request done")},
    Event{"request_back"_L1, QT_TRANSLATE_NOOP("EventWords", "Back in the queue for printing")},
    Event{"request_held"_L1, QT_TRANSLATE_NOOP("EventWords", "Request put on hold")},
    Event{"request_resumed"_L1, QT_TRANSLATE_NOOP("EventWords", "Request taken up again")},
    Event{"request_noted"_L1, QT_TRANSLATE_NOOP("EventWords", "Note written")},
    Event{"request_merged"_L1, QT_TRANSLATE_NOOP("EventWords", "Duplicate request joined to another")},
    Event{"request_reopened"_L1, QT_TRANSLATE_NOOP("EventWords", "Request opened again")},
    Event{"request_completed"_L1, QT_TRANSLATE_NOOP("EventWords", "Request completed")},
    Event{"claim_released"_L1, QT_TRANSLATE_NOOP("EventWords", "Claim released by the administrator")},
    Event{"call_back_recorded"_L1, QT_TRANSLATE_NOOP("EventWords", "Member called back")},
    Event{"person_revealed"_L1, QT_TRANSLATE_NOOP("EventWords", "Protected details shown")},
    Event{"request_closed"_L1, QT_TRANSLATE_NOOP("EventWords", "Request closed")},
    Event{"card_good"_L1, QT_TRANSLATE_NOOP("EventWords", "Card sealed and counted")},
    Event{"card_packed"_L1, QT_TRANSLATE_NOOP("EventWords", "Card packed")},
    Event{"card_misplaced"_L1, QT_TRANSLATE_NOOP("EventWords", "Card was about to be packed wrongly")},
    Event{"card_spoiled"_L1, QT_TRANSLATE_NOOP("EventWords", "Card spoiled")},
    Event{"card_doubled"_L1, QT_TRANSLATE_NOOP("EventWords", "Two sheets with the card's number")},
    Event{"card_not_found"_L1, QT_TRANSLATE_NOOP("EventWords", "Card not found at the count")},
    Event{"card_strayed"_L1, QT_TRANSLATE_NOOP("EventWords", "Card turned up at another run's count")},
    Event{"card_void"_L1, QT_TRANSLATE_NOOP("EventWords", "Card made void")},
    Event{"card_dispatched"_L1, QT_TRANSLATE_NOOP("EventWords", "Card dispatched")},
    Event{"card_returned"_L1, QT_TRANSLATE_NOOP("EventWords", "Card came back")},
    Event{"card_misdelivered"_L1, QT_TRANSLATE_NOOP("EventWords", "Card reached somebody else")},
    Event{"card_stopped"_L1, QT_TRANSLATE_NOOP("EventWords", "Card stopped at once")},
    Event{"secret_lapsed"_L1, QT_TRANSLATE_NOOP("EventWords", "Password lapsed, since nobody used it")},
    Event{"card_return_closed"_L1, QT_TRANSLATE_NOOP("EventWords", "Address checked after a return")},
    Event{"card_misdelivery_reported"_L1, QT_TRANSLATE_NOOP("EventWords", "Mis-delivery reported to the authority")},
    Event{"request_returned"_L1, QT_TRANSLATE_NOOP("EventWords", "Card of the request came back")},
    Event{"request_misdelivered"_L1, QT_TRANSLATE_NOOP("EventWords", "Card of the request reached somebody else")},
};

} // namespace

QString EventWords::of(const QString &what)
{
    const auto *found
        = std::find_if(events.begin(), events.end(), [&](const Event &event) { return event.code == what; });
    return found == events.end() ? what : tr(found->words);
}
